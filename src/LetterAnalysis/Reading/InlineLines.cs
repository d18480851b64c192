using LetterAnalysis.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LetterAnalysis.Reading;

/// <summary>Reads the inline content of a Markdown block into lines: markup dropped, places kept.</summary>
internal sealed class InlineLines(SourceText source)
{
    private const int LongestMeasured = 512;

    private readonly List<Line> _lines = [];
    private readonly List<InlineMark> _marks = [];
    private MappedText.Builder _text = new();
    private LineBreak _break = LineBreak.Paragraph;
    private int _superscript = -1;

    public List<Line> Read(LeafBlock block)
    {
        if (block.Inline is { } inline) VisitAll(inline);
        EndLine(LineBreak.Soft);
        return _lines;
    }

    /// <summary>Goes through all that is within, without recursion: brackets that are never closed hold what follows, and so nest as deep as they are many.</summary>
    private void VisitAll(ContainerInline all)
    {
        var open = new Stack<(ContainerInline Container, int Start)>();
        Inline? next = all.FirstChild;
        while (next is not null || open.Count > 0)
        {
            if (next is null)
            {
                (ContainerInline closed, int start) = open.Pop();
                Close(closed, start);
                next = closed.NextSibling;
            }
            else if (next is ContainerInline container && next is not LinkInline { IsImage: true })
            {
                open.Push((container, _text.Length));
                next = container.FirstChild;
            }
            else
            {
                Visit(next);
                next = next.NextSibling;
            }
        }
    }

    private void Close(ContainerInline container, int start)
    {
        if (container is LinkInline link) Mark(InlineMarkKind.Link, start, link.Url);
        else if (container is EmphasisInline) Mark(InlineMarkKind.Emphasis, start);
    }

    private void Visit(Inline inline)
    {
        int start = _text.Length;
        switch (inline)
        {
            case LiteralInline literal:
                AppendText(literal.Content.ToString(), SpanOf(literal));
                break;
            case CodeInline code:
                AppendText(code.Content, SpanOf(code));
                Mark(InlineMarkKind.Code, start);
                break;
            case LineBreakInline lineBreak:
                EndLine(lineBreak.IsHard ? LineBreak.Hard : LineBreak.Soft);
                break;
            case AutolinkInline autolink:
                AppendText(autolink.Url, SpanOf(autolink));
                Mark(InlineMarkKind.Link, start, autolink.Url);
                break;
            case HtmlEntityInline entity:
                _text.Append(entity.Transcoded.ToString(), SpanOf(entity));
                break;
            case FootnoteLink { IsBackLink: false } note:
                _marks.Add(new InlineMark(InlineMarkKind.NoteReference, new TextSpan(_text.Length, 0), note.Footnote.Label?.TrimStart('^')));
                break;
            case HtmlInline html:
                VisitTag(html.Tag);
                break;
        }
    }

    private void VisitTag(string tag)
    {
        if (tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase)) EndLine(LineBreak.Hard);
        if (tag.StartsWith("<sup", StringComparison.OrdinalIgnoreCase)) _superscript = _text.Length;
        if (tag.StartsWith("</sup", StringComparison.OrdinalIgnoreCase) && _superscript >= 0)
        {
            Mark(InlineMarkKind.NoteReference, _superscript);
            _superscript = -1;
        }
    }

    /// <summary>Adds text that stands in the source at the end of a span, or for it: escapes and back quotes come first.</summary>
    private void AppendText(string text, TextSpan span)
    {
        if (text.Length == 0) return;
        int at = span.IsEmpty ? -1 : source.Content.AsSpan(span.Start, span.Length).LastIndexOf(text, StringComparison.Ordinal);
        if (at >= 0) _text.Append(source, new TextSpan(span.Start + at, text.Length)); else _text.Append(text, span);
    }

    private void Mark(InlineMarkKind kind, int start, string? detail = null)
    {
        if (_text.Length > start) _marks.Add(new InlineMark(kind, TextSpan.FromBounds(start, _text.Length), detail));
    }

    /// <summary>Ends a line; one that shows nothing is left out.</summary>
    private void EndLine(LineBreak next)
    {
        MappedText content = Trim(_text.Build(), out int cut);
        if (content.Length > 0)
        {
            TextSpan span = content.ToSource(new TextSpan(0, content.Length));
            var marks = new List<InlineMark>();
            foreach (InlineMark mark in _marks)
            {
                int start = Math.Clamp(mark.Span.Start - cut, 0, content.Length), end = Math.Clamp(mark.Span.End - cut, start, content.Length);
                marks.Add(mark with { Span = TextSpan.FromBounds(start, end) });
            }
            (int indent, int width, int firstWord) = Measure(span);
            _lines.Add(new Line(content, span, width, indent, _break) { FirstWordWidth = firstWord, Marks = marks });
        }
        _break = next;
        _text = new MappedText.Builder();
        _marks.Clear();
        _superscript = -1;
    }

    private (int Indent, int Width, int FirstWord) Measure(TextSpan span)
    {
        // A longer line is no wrapped one, so there is no need to look further.
        int first = Math.Max(0, span.Start - LongestMeasured), last = Math.Min(source.Length, span.End + LongestMeasured);
        ReadOnlySpan<char> text = source.Content.AsSpan(first, last - first);
        int start = text[..(span.Start - first)].LastIndexOfAny('\r', '\n') + 1;
        int length = text[(span.End - first)..].IndexOfAny('\r', '\n');
        ReadOnlySpan<char> line = text[start..(length < 0 ? text.Length : span.End - first + length)];
        ReadOnlySpan<char> words = line.TrimStart();
        return (line.Length - words.Length, Script.Width(line.TrimEnd()), WrapWidth.FirstWordLength(words));
    }

    private static MappedText Trim(MappedText text, out int cut)
    {
        cut = 0;
        int end = text.Length;
        while (cut < end && char.IsWhiteSpace(text.Text[cut])) cut++;
        while (end > cut && char.IsWhiteSpace(text.Text[end - 1])) end--;
        return cut == 0 && end == text.Length ? text : text.Slice(TextSpan.FromBounds(cut, end));
    }

    private TextSpan SpanOf(MarkdownObject inline)
    {
        int start = Math.Clamp(inline.Span.Start, 0, source.Length);
        return TextSpan.FromBounds(start, Math.Clamp(inline.Span.End + 1, start, source.Length));
    }
}
