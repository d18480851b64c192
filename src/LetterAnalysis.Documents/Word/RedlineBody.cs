using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LetterAnalysis.Documents.Word;

/// <summary>
/// Builds the body of a document with tracked changes out of pieces of text and ends of paragraphs. The end of a paragraph is tracked like
/// text: when it goes, the paragraph runs on into the next one.
/// </summary>
internal sealed class RedlineBody
{
    private readonly Body _body = new();
    private readonly List<OpenXmlElement> _runs = [];
    private int _changes;
    private RedlineFate _lastEnd;

    /// <summary>Adds text; a line feed in it ends a paragraph.</summary>
    public void Add(string text, RedlineFate fate, string style)
    {
        foreach ((int index, string piece) in text.Split('\n').Index())
        {
            if (index > 0) EndParagraph(fate, style);
            if (piece.Length > 0) _runs.Add(MakeRun(piece, fate));
        }
    }

    public void EndParagraph(RedlineFate fate, string style)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (fate == RedlineFate.Inserted) properties.Append(new ParagraphMarkRunProperties(new Inserted { Author = WordRedline.Author, Id = NextId() }));
        if (fate == RedlineFate.Deleted) properties.Append(new ParagraphMarkRunProperties(new Deleted { Author = WordRedline.Author, Id = NextId() }));
        _body.Append(new Paragraph([properties, .. _runs]));
        _runs.Clear();
        _lastEnd = fate;
    }

    public Body Finish()
    {
        // The last paragraph of a document keeps its end whatever is accepted or rejected.
        if (_lastEnd != RedlineFate.Kept || !_body.HasChildren) _body.Append(new Paragraph());
        return _body;
    }

    private OpenXmlElement MakeRun(string text, RedlineFate fate)
    {
        var run = new Run();
        foreach ((int index, string piece) in text.Split('\t').Index())
        {
            if (index > 0) run.Append(new TabChar());
            if (piece.Length == 0) continue;
            string clean = Clean(piece);
            run.Append(fate == RedlineFate.Deleted
                ? new DeletedText(clean) { Space = SpaceProcessingModeValues.Preserve }
                : new DocumentFormat.OpenXml.Wordprocessing.Text(clean) { Space = SpaceProcessingModeValues.Preserve });
        }
        return fate switch
        {
            RedlineFate.Deleted => new DeletedRun(run) { Author = WordRedline.Author, Id = NextId() },
            RedlineFate.Inserted => new InsertedRun(run) { Author = WordRedline.Author, Id = NextId() },
            _ => run,
        };
    }

    private string NextId() => (++_changes).ToString(CultureInfo.InvariantCulture);

    /// <summary>The text with U+FFFD for what XML 1.0 has no place for.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        // Halves of surrogate pairs are enumerated as U+FFFD.
        foreach (Rune rune in text.EnumerateRunes()) clean.Append(rune.Value is < ' ' or 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune);
        return clean.ToString();
    }
}
