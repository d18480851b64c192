using System.Collections.Immutable;
using System.Text;
using DocumentFormat.OpenXml;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Documents.Word;

/// <summary>The text of one paragraph as it is gathered: what shows, what is marked, what stands aside and does not show.</summary>
internal sealed class ParagraphText
{
    private const int TailLength = 8;

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _aside = new();
    private readonly List<InlineMark> _marks = [];
    private readonly Dictionary<InlineMarkKind, int> _last = [];
    private readonly List<(int At, bool StartsPage)> _breaks = [];
    private readonly Dictionary<string, int> _languages = new(StringComparer.Ordinal);

    /// <summary>The length of the text that shows.</summary>
    public int Length => _text.Length;

    /// <summary>True while text is added that does not show.</summary>
    public bool IsAside { get; private set; }

    /// <summary>The contents of text boxes that are tied to the paragraph.</summary>
    public List<OpenXmlElement> Boxes { get; } = [];

    /// <summary>True when a line is drawn across it.</summary>
    public bool HasRule { get; set; }

    /// <summary>True when nothing shows.</summary>
    public bool IsBlank
    {
        get
        {
            foreach (ReadOnlyMemory<char> chunk in _text.GetChunks())
            {
                if (!chunk.Span.IsWhiteSpace()) return false;
            }
            return true;
        }
    }

    /// <summary>The language that most of the text is stated to be in; null when none is stated.</summary>
    public string? Language => _languages.Count == 0 ? null
        : _languages.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal).First().Key;

    public void Append(string text, string? language = null)
    {
        if (IsAside)
        {
            _aside.Append(text);
            return;
        }
        _text.Append(text);
        if (language is not null) _languages[language] = _languages.GetValueOrDefault(language) + text.Length;
    }

    public void Break(bool startsPage)
    {
        if (!IsAside) _breaks.Add((_text.Length, startsPage));
    }

    /// <summary>Does something whose text does not show; it is kept as the detail of a mark without length.</summary>
    /// <param name="kind">Why it does not show.</param>
    /// <param name="detail">The detail; the text itself when null.</param>
    /// <param name="write">What adds the text.</param>
    public void Aside(InlineMarkKind kind, string? detail, Action write)
    {
        if (IsAside)
        {
            write();
            return;
        }
        IsAside = true;
        write();
        IsAside = false;
        if (_aside.Length > 0) Mark(kind, _text.Length, detail ?? _aside.ToString(), isAside: true);
        _aside.Clear();
    }

    /// <summary>Marks the text from a place on; a mark that goes on from the one before becomes part of it.</summary>
    public void Mark(InlineMarkKind kind, int start, string? detail = null, bool isAside = false)
    {
        if (IsAside || (start == _text.Length && !isAside)) return;
        var span = TextSpan.FromBounds(start, _text.Length);
        if (_last.TryGetValue(kind, out int index) && _marks[index] is var last && last.Span.End == start && last.Span.IsEmpty == span.IsEmpty)
        {
            if (isAside && kind != InlineMarkKind.NoteReference)
            {
                _marks[index] = last with { Detail = last.Detail + detail };
                return;
            }
            if (!isAside && last.Detail == detail)
            {
                _marks[index] = last with { Span = last.Span.Union(span) };
                return;
            }
        }
        _last[kind] = _marks.Count;
        _marks.Add(new InlineMark(kind, span, detail));
    }

    /// <summary>The text between a place and the end.</summary>
    public string From(int start) => _text.ToString(start, _text.Length - start);

    /// <summary>The few characters before a place.</summary>
    public string Before(int place) => _text.ToString(Math.Max(0, place - TailLength), Math.Min(TailLength, place));

    /// <summary>Takes away the text from a place on, which nothing marks yet.</summary>
    public void Cut(int start)
    {
        _text.Length = start;
        for (int i = _breaks.Count - 1; i >= 0 && _breaks[i].At > start; i--) _breaks[i] = _breaks[i] with { At = start };
    }

    /// <summary>What stands aside in a paragraph that shows nothing, as a line of its own; null when there is nothing.</summary>
    public TextLine? Hidden()
    {
        var text = new StringBuilder();
        var marks = ImmutableArray.CreateBuilder<InlineMark>();
        foreach (InlineMark mark in _marks)
        {
            if (mark.Kind is not (InlineMarkKind.Deletion or InlineMarkKind.Hidden) || mark.Detail is not { Length: > 0 } detail) continue;
            marks.Add(mark with { Span = new TextSpan(text.Length, detail.Length) });
            text.Append(detail);
        }
        return text.Length == 0 ? null : new TextLine(text.ToString(), marks.ToImmutable(), StartsPage: false);
    }

    /// <summary>The lines that show.</summary>
    public IEnumerable<TextLine> Lines()
    {
        string text = _text.ToString();
        ImmutableArray<InlineMark>.Builder?[] marks = MarksOfLines();
        for (int line = 0; line <= _breaks.Count; line++)
        {
            int start = StartOf(line), end = line < _breaks.Count ? _breaks[line].At : text.Length;
            yield return new TextLine(text[start..end], marks[line]?.ToImmutable() ?? [], line > 0 && _breaks[line - 1].StartsPage);
        }
    }

    private int StartOf(int line) => line == 0 ? 0 : _breaks[line - 1].At;

    /// <summary>Cuts the marks at the line breaks; one without length goes to the line that begins there.</summary>
    private ImmutableArray<InlineMark>.Builder?[] MarksOfLines()
    {
        var lines = new ImmutableArray<InlineMark>.Builder?[_breaks.Count + 1];
        foreach (InlineMark mark in _marks)
        {
            for (int line = LineAt(mark.Span.Start); line < lines.Length; line++)
            {
                int start = StartOf(line), end = line < _breaks.Count ? _breaks[line].At : _text.Length;
                if (line > 0 && start >= mark.Span.End && !mark.Span.IsEmpty) break;
                int from = Math.Max(mark.Span.Start, start), to = Math.Min(mark.Span.End, end);
                if (mark.Span.IsEmpty || from < to) (lines[line] ??= ImmutableArray.CreateBuilder<InlineMark>()).Add(mark with { Span = TextSpan.FromBounds(from - start, to - start) });
                if (mark.Span.IsEmpty) break;
            }
        }
        return lines;
    }

    /// <summary>The last line that begins at a place or before it.</summary>
    private int LineAt(int place)
    {
        int low = 0, high = _breaks.Count;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_breaks[middle - 1].At <= place) low = middle; else high = middle - 1;
        }
        return low;
    }
}
