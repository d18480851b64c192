using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LetterAnalysis.Documents.Word;

/// <summary>The comments of a document.</summary>
internal sealed class CommentTexts
{
    private readonly Dictionary<string, string> _byId = new(StringComparer.Ordinal);

    public CommentTexts(Comments? comments)
    {
        if (comments is null) return;
        foreach (Comment comment in comments.Elements<Comment>())
        {
            if (comment.Id?.Value is not { } id) continue;
            string text = string.Join(' ', comment.Descendants<Paragraph>().Select(static paragraph => string.Concat(paragraph.Descendants<W.Text>().Select(static text => text.Text))));
            _byId[id] = comment.Author?.Value is { Length: > 0 } author ? $"{author}: {text}" : text;
        }
    }

    /// <summary>A comment with its author before it; null when there is none of that id.</summary>
    public string? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);
}
