using BenchmarkDotNet.Attributes;
using LetterAnalysis.Documents;
using LetterAnalysis.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace LetterAnalysis.Benchmarks;

/// <summary>
/// Reading the page as a PDF into letters. The baseline opens the same file with the library underneath and takes the words of its pages,
/// without any idea of lines, columns or letters.
/// </summary>
public class PdfBenchmarks
{
    private const double FontSize = 10, Leading = 13, Left = 60, Top = 780, Bottom = 60;
    private const int LineLength = 85;

    private readonly LetterAnalyzer _analyzer = new(new LetterAnalyzerOptions { Readers = DocumentReaders.All });
    private readonly byte[] _file = MakeFile();

    /// <summary>The length of the file in bytes.</summary>
    public int Length => _file.Length;

    [Benchmark(Baseline = true)]
    public int PdfPig()
    {
        using PdfDocument pdf = PdfDocument.Open(_file, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        return pdf.GetPages().Sum(static page => page.GetWords(NearestNeighbourWordExtractor.Instance).Count());
    }

    [Benchmark]
    public ParsedSource Parse() => _analyzer.Parse(new SourceFile(_file, "page.pdf"));

    /// <summary>Each block of the page as a paragraph of wrapped lines.</summary>
    private static byte[] MakeFile()
    {
        var builder = new PdfDocumentBuilder();
        PdfDocumentBuilder.AddedFont font = builder.AddStandard14Font(Standard14Font.Helvetica);
        PdfPageBuilder? page = null;
        double y = 0;
        foreach (Block block in new LetterAnalyzer().Parse(Page.Text).Document.Blocks)
        {
            if (!block.ContinuesGroup) y -= Leading / 2;
            foreach (string line in Wrap(block.Marker is { } marker ? $"{marker} {block.Text}" : block.Text))
            {
                if (page is null || y < Bottom) (page, y) = (builder.AddPage(PageSize.A4), Top);
                page.AddText(line, FontSize, new PdfPoint(Left, y), font);
                y -= Leading;
            }
        }
        return builder.Build();
    }

    /// <summary>Lines of a text; characters that the font lacks become others, which is as much work.</summary>
    private static IEnumerable<string> Wrap(string text)
    {
        string line = "";
        foreach (string word in string.Concat(text.Select(static c => c is >= ' ' and <= '~' or >= '\u00C0' and <= '\u00FF' ? c : c == '\t' ? ' ' : 'x')).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length + word.Length >= LineLength)
            {
                yield return line;
                line = "";
            }
            line += line.Length == 0 ? word : " " + word;
        }
        if (line.Length > 0) yield return line;
    }
}
