using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LetterAnalysis.Documents;

namespace LetterAnalysis.Tests.Documents.Word;

/// <summary>A document with tracked changes, written and read back.</summary>
internal static class Redline
{
    public static byte[] Write(LetterComparison comparison)
    {
        using var file = new MemoryStream();
        WordRedline.Write(file, comparison);
        return file.ToArray();
    }

    /// <summary>The paragraphs that are left when all changes are accepted, or else rejected; an empty last one does not count.</summary>
    public static string[] Read(byte[] file, bool accept)
    {
        using var stream = new MemoryStream(file);
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        var text = new StringBuilder();
        foreach (Paragraph paragraph in word.MainDocumentPart!.Document!.Body!.Elements<Paragraph>())
        {
            foreach (OpenXmlElement child in paragraph.Elements().Where(child => child is Run || (accept ? child is InsertedRun : child is DeletedRun))) Add(text, child);
            ParagraphMarkRunProperties? mark = paragraph.ParagraphProperties?.ParagraphMarkRunProperties;
            bool isGone = accept ? mark?.GetFirstChild<Deleted>() is not null : mark?.GetFirstChild<Inserted>() is not null;
            if (!isGone) text.Append('\n');
        }
        return text.ToString().TrimEnd('\n').Split('\n');
    }

    private static void Add(StringBuilder text, OpenXmlElement element)
    {
        foreach (OpenXmlElement part in element.Descendants())
        {
            if (part is TabChar) text.Append('\t');
            else if (part is OpenXmlLeafTextElement leaf) text.Append(leaf.Text);
        }
    }
}
