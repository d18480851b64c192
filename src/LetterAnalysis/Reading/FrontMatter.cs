using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>
/// Finds the metadata that site generators keep at the top of a file: between <c>---</c> lines, or as lines of <c>Key: value</c> with
/// keys such as <c>Title</c>, <c>Slug</c>, <c>Tags</c>. A letter's own <c>To:</c> and <c>Subject:</c> lines are none.
/// </summary>
internal static class FrontMatter
{
    private const int MostLines = 60;

    private static readonly HashSet<string> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        "title", "author", "authors", "category", "categories", "tags", "slug", "status", "layout", "permalink", "date", "modified", "lang",
        "language", "summary", "description", "image", "draft", "published", "keywords", "type", "template",
    };

    /// <summary>Where the metadata ends; 0 when there is none.</summary>
    public static int FindEnd(string text)
    {
        int fenced = FindFenceEnd(text);
        return fenced > 0 ? fenced : FindKeyLinesEnd(text);
    }

    public static Block MakeBlock(SourceText source, int end)
    {
        var span = new TextSpan(0, source.Content.AsSpan(0, end).TrimEnd().Length);
        return new Block { Kind = BlockKind.Markup, Span = span, Content = MappedText.Verbatim(source, span), Origin = "front matter" };
    }

    private static int FindFenceEnd(string text)
    {
        string? fence = text.StartsWith("---", StringComparison.Ordinal) ? "---" : text.StartsWith("+++", StringComparison.Ordinal) ? "+++" : null;
        if (fence is null) return 0;
        int line = 0, keys = 0;
        for (int at = 0; at < text.Length && line < MostLines; line++)
        {
            int end = text.AsSpan(at).IndexOf('\n') is >= 0 and var length ? at + length : text.Length;
            ReadOnlySpan<char> content = text.AsSpan(at, end - at).Trim();
            at = Math.Min(end + 1, text.Length);
            if (line == 0 && !content.SequenceEqual(fence)) return 0;
            if (line > 0 && content.SequenceEqual(fence)) return keys > 0 ? at : 0;
            if (line > 0 && content.IndexOfAny(':', '=') > 0) keys++;
        }
        return 0;
    }

    private static int FindKeyLinesEnd(string text)
    {
        int known = 0, lines = 0, end = 0;
        for (int at = 0; at < text.Length && lines < MostLines; lines++)
        {
            int lineEnd = text.AsSpan(at).IndexOf('\n') is >= 0 and var length ? at + length : text.Length;
            ReadOnlySpan<char> content = text.AsSpan(at, lineEnd - at).Trim();
            int colon = content.IndexOf(':');
            if (content.IsEmpty || colon <= 0 || content[..colon].Contains(' ')) break;
            if (Keys.GetAlternateLookup<ReadOnlySpan<char>>().Contains(content[..colon])) known++;
            end = at = Math.Min(lineEnd + 1, text.Length);
        }
        return known >= 3 && known * 2 >= lines ? end : 0;
    }
}
