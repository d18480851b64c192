using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LetterAnalysis.Documents;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Benchmarks;

/// <summary>
/// Reading the page as a Word file into letters. The baseline opens the same file with the library underneath and walks the text of its
/// paragraphs, without any idea of lists, notes or letters.
/// </summary>
public class WordBenchmarks
{
    private readonly LetterAnalyzer _analyzer = new(new LetterAnalyzerOptions { Readers = DocumentReaders.All });
    private readonly byte[] _file = MakeFile();

    /// <summary>The length of the file in bytes.</summary>
    public int Length => _file.Length;

    [Benchmark(Baseline = true)]
    public int OpenXml()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(_file, writable: false), isEditable: false);
        return word.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Sum(static paragraph => paragraph.InnerText.Length);
    }

    [Benchmark]
    public ParsedSource Parse() => _analyzer.Parse(new SourceFile(_file, "page.docx"));

    /// <summary>Each block of the page as a paragraph in a few runs, as programs save them.</summary>
    private static byte[] MakeFile()
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = word.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true });
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new Body(new LetterAnalyzer().Parse(Page.Text).Document.Blocks.Select(MakeParagraph)));
        }
        return stream.ToArray();
    }

    private static Paragraph MakeParagraph(Block block)
    {
        var spacing = new SpacingBetweenLines { Before = block.ContinuesGroup ? "0" : "160", After = "0" };
        return new Paragraph([new ParagraphProperties(spacing), .. MakeRuns(block.Marker is { } marker ? $"{marker} {block.Text}" : block.Text)]);
    }

    private static IEnumerable<Run> MakeRuns(string text)
    {
        const int runLength = 80;
        return text.Chunk(runLength).Select(static piece => new Run(
            new RunProperties(new RunFonts { Ascii = "Calibri" }, new FontSize { Val = "22" }),
            new DocumentFormat.OpenXml.Wordprocessing.Text(new string(piece)) { Space = SpaceProcessingModeValues.Preserve }));
    }
}
