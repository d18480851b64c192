using System.Collections.Immutable;
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

    /// <summary>The facts that the metadata tells, with their places.</summary>
    public static ImmutableArray<DocumentFact> ReadFacts(SourceText source, int end)
    {
        var facts = ImmutableArray.CreateBuilder<DocumentFact>();
        string text = source.Content;
        for (int at = 0; at < end;)
        {
            int lineEnd = text.AsSpan(at, end - at).IndexOf('\n') is >= 0 and var length ? at + length : end;
            int mark = text.AsSpan(at, lineEnd - at).IndexOfAny(':', '=');
            if (mark > 0 && FactOf(text.AsSpan(at, mark).Trim()) is { } kind)
            {
                int from = at + mark + 1, to = lineEnd;
                while (from < to && (char.IsWhiteSpace(text[from]) || text[from] is '"' or '\'')) from++;
                while (to > from && (char.IsWhiteSpace(text[to - 1]) || text[to - 1] is '"' or '\'')) to--;
                if (to > from) facts.Add(new DocumentFact(kind, text[from..to], TextSpan.FromBounds(from, to)));
            }
            at = lineEnd + 1;
        }
        return facts.ToImmutable();
    }

    private static DocumentFactKind? FactOf(ReadOnlySpan<char> key) =>
        key.Equals("title", StringComparison.OrdinalIgnoreCase) ? DocumentFactKind.Title
        : key.Equals("date", StringComparison.OrdinalIgnoreCase) ? DocumentFactKind.Date
        : key.Equals("author", StringComparison.OrdinalIgnoreCase) ? DocumentFactKind.Author
        : key.Equals("lang", StringComparison.OrdinalIgnoreCase) || key.Equals("language", StringComparison.OrdinalIgnoreCase) ? DocumentFactKind.Language
        : null;

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
