using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordDocument = DocumentFormat.OpenXml.Wordprocessing.Document;

namespace LetterAnalysis.Documents.Word;

/// <summary>Writes a comparison of two variants as a Word document with tracked changes.</summary>
internal static class RedlinePackage
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string StylesType = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";

    public static void Write(Stream file, LetterComparison comparison)
    {
        using var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document);
        // Ids are given, since those that the library makes up differ from run to run.
        MainDocumentPart main = word.AddNewPart<MainDocumentPart>(MainType, "rId1");
        main.AddNewPart<StyleDefinitionsPart>(StylesType, "rId1").Styles = RedlineStyles.Make(comparison.Variants[0].Letter.Language);
        main.Document = new WordDocument(MakeBody(comparison));
    }

    private static Body MakeBody(LetterComparison comparison)
    {
        var body = new RedlineBody();
        foreach (CollatedLine line in comparison.ToLines())
        {
            string style = RedlineStyles.Of(line.Unit.Kind);
            if (line.Variants.Length == 2)
            {
                foreach (UnitSegment segment in line.Unit.Segments) AddSegment(body, segment, comparison.Variants[0].Id, style);
                body.EndParagraph(RedlineFate.Kept, style);
            }
            else
            {
                RedlineFate fate = FateOf(line.Variants[0], comparison.Variants[0].Id);
                body.Add(line.Unit.TextIn(line.Variants[0])!, fate, style);
                body.EndParagraph(fate, style);
            }
        }
        return body.Finish();
    }

    /// <summary>What is struck out stands before what takes its place.</summary>
    private static void AddSegment(RedlineBody body, UnitSegment segment, string first, string style)
    {
        if (segment.IsShared)
        {
            body.Add(segment.Readings[0].Text, RedlineFate.Kept, style);
            return;
        }
        foreach (SegmentReading reading in segment.Readings.OrderBy(reading => FateOf(reading.Places[0].Variant, first)))
        {
            body.Add(reading.Text, FateOf(reading.Places[0].Variant, first), style);
        }
    }

    private static RedlineFate FateOf(string variant, string first) => variant == first ? RedlineFate.Deleted : RedlineFate.Inserted;
}
