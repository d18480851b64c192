using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>The text between the tags of raw HTML inside Markdown. Comments, scripts and styles hold none.</summary>
internal static class HtmlText
{
    public static List<Line> Lines(SourceText source, TextSpan span)
    {
        var lines = new List<Line>();
        ReadOnlySpan<char> text = source.Content.AsSpan(0, span.End);
        var content = new MappedText.Builder();
        int lineStart = span.Start;
        for (int at = span.Start; at < text.Length;)
        {
            if (text[at] == '<')
            {
                at = SkipTag(text, at);
            }
            else if (text[at] is '\r' or '\n')
            {
                AddLine(at);
                at++;
                lineStart = at;
            }
            else
            {
                int length = text[at..].IndexOfAny('<', '\r', '\n');
                int end = length < 0 ? text.Length : at + length;
                if (!text[at..end].IsWhiteSpace() || content.Length > 0) content.Append(source, TextSpan.FromBounds(at, end));
                at = Math.Max(end, at + 1);
            }
        }
        AddLine(text.Length);
        return lines;

        void AddLine(int end)
        {
            if (content.Length > 0)
            {
                MappedText line = content.Build();
                lines.Add(new Line(line, line.ToSource(new TextSpan(0, line.Length)), end - lineStart, 0, lines.Count == 0 ? LineBreak.Paragraph : LineBreak.Soft)
                {
                    FirstWordWidth = WrapWidth.FirstWordLength(line.Text),
                });
            }
            content = new MappedText.Builder();
        }
    }

    private static int SkipTag(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> rest = text[at..];
        string close = rest.StartsWith("<!--", StringComparison.Ordinal) ? "-->"
            : rest.StartsWith("<script", StringComparison.OrdinalIgnoreCase) ? "</script>"
            : rest.StartsWith("<style", StringComparison.OrdinalIgnoreCase) ? "</style>" : ">";
        int end = rest.IndexOf(close, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? text.Length : at + end + close.Length;
    }
}
