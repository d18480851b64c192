using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>
/// Turns lines into blocks: wrapped lines are joined, list items and separators recognized; every other line stays a block of its own,
/// tied to the one above it when no blank line parts them.
/// </summary>
internal sealed class BlockAssembler(int wrapWidth)
{
    /// <summary>So many lines below one another that all begin with a capital are no sentence, not even a German one.</summary>
    private const int FewestLinesOfNames = 3;

    private const int FewestColumnsBeforeAddress = 24;

    /// <summary>No name and no address is so wide.</summary>
    private const int FewestColumnsOfText = 56;

    private static readonly PhraseTable Titles = Lexicon.All["honorifics"];
    private static readonly PhraseTable SignMarks = Lexicon.All["signed.marks"];
    private static readonly PhraseTable FunctionWords = Lexicon.All["stopwords"];

    private readonly List<Line> _lines = [];
    private readonly List<Line> _pending = [];
    private readonly List<Block> _blocks = [];
    private readonly ListMarker[] _readings = new ListMarker[2];
    private ListMarker? _pendingMarker;
    private int _groupEnd;
    private bool _groupWraps;

    /// <summary>The blocks of some lines, in order.</summary>
    public List<Block> Assemble(List<Line> lines, CancellationToken cancellationToken)
    {
        _lines.AddRange(lines);
        var recognizer = new ListRecognizer(_lines);
        for (int i = 0; i < _lines.Count; i++)
        {
            if ((i & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            Line line = _lines[i];
            if (SeparatorScanner.IsSeparator(line.Content.Text))
            {
                Flush();
                _blocks.Add(MakeBlock(BlockKind.Separator, line.Content, line.Span, line));
                continue;
            }
            if (i >= _groupEnd) LookAtGroup(i);
            bool wrapped = i > 0 && _pending.Count > 0 && IsWrap(_lines[i - 1], line);
            bool item = recognizer.TryAccept(i, line.Content.Text, wrapped, out ListMarker marker);
            if (item || !wrapped) Flush();
            if (item) _pendingMarker = marker;
            _pending.Add(line);
        }
        Flush();
        return _blocks;
    }

    /// <summary>
    /// Lines that no blank line parts are running text when most of them end where their next word would not have fitted, and not all
    /// begin with a capital; among the lines of a list of names one ends so by chance.
    /// </summary>
    private void LookAtGroup(int start)
    {
        int full = 0, all = 0, capitals = 0;
        for (_groupEnd = start + 1; _groupEnd < _lines.Count && _lines[_groupEnd].Break == LineBreak.Soft; _groupEnd++)
        {
            Line above = _lines[_groupEnd - 1], line = _lines[_groupEnd];
            if (ListMarkerScanner.Read(line.Content.Text, _readings) > 0) continue;
            all++;
            if (WrapWidth.IsFull(above, line, wrapWidth)) full++;
            if (char.IsUpper(line.Content.Text[0])) capitals++;
        }
        bool item = ListMarkerScanner.Read(_lines[start].Content.Text, _readings) > 0;
        _groupWraps = (item ? full * 2 >= all : full * 2 > all) && (item || capitals < all || all < FewestLinesOfNames);
    }

    /// <summary>True when a line goes on with the sentence of the line above it.</summary>
    private bool IsWrap(Line above, Line line)
    {
        if (line.Break != LineBreak.Soft || line.Content.Length == 0) return false;
        // Columns set side by side are no running text.
        if (HasGap(above.Content.Text) || HasGap(line.Content.Text)) return false;
        // The lines of an address that is set to the right may end where any would.
        if (Math.Min(above.Indent, line.Indent) >= FewestColumnsBeforeAddress) return false;
        if (OpensWithSignMark(line.Content.Text)) return false;
        if (_groupWraps && WrapWidth.IsFull(above, line, wrapWidth)) return true;
        if (IsOpenUnspaced(above, line)) return true;
        ReadOnlySpan<char> text = above.Content.Text.AsSpan().TrimEnd();
        if (IsHung(text, line)) return true;
        if (wrapWidth == WrapWidth.None) return false;
        if (text.Length == 0 || !(char.IsLetterOrDigit(text[^1]) || text[^1] is ',' or '-' or '(')) return false;
        bool sentenceGoesOn = char.IsLower(line.Content.Text[0]) && !OpensWithTitle(line.Content.Text) && above.Width >= wrapWidth * 6 / 10;
        bool sentenceIsOpen = char.IsLower(text[text.LastIndexOf(' ') + 1]) && above.Width >= wrapWidth * 3 / 4;
        return sentenceGoesOn || sentenceIsOpen;
    }

    /// <summary>
    /// A line set under the text of its item goes on with it, however short the lines are, when no name or title ends above and none begins, or when the line above
    /// ends in a word that no sentence ends in ("which").
    /// </summary>
    private bool IsHung(ReadOnlySpan<char> above, Line line)
    {
        if (_pendingMarker is not { } marker || line.Indent != _pending[0].Indent + marker.ContentStart || above.Length == 0 || !char.IsLetter(above[^1])) return false;
        ReadOnlySpan<char> last = above[(above.LastIndexOf(' ') + 1)..];
        return char.IsLower(last[0]) && ((char.IsLower(line.Content.Text[0]) && !OpensWithTitle(line.Content.Text)) || FunctionWords.Contains(KeyFolder.Fold(last)));
    }

    /// <summary>A long line of Japanese that does not end its sentence goes on; the next paragraph begins with a blank.</summary>
    private static bool IsOpenUnspaced(Line above, Line line) =>
        above.Width - above.Indent >= FewestColumnsOfText && Script.IsUnspaced(above.Content.Text[^1]) && char.IsLetter(above.Content.Text[^1])
            && Script.IsUnspaced(line.Content.Text[0]) && line.Indent <= above.Indent;

    /// <summary>"dr Ewa Nowak" is the next name in a list, although a small letter begins it.</summary>
    private static bool OpensWithTitle(string text) => Titles.Contains(KeyFolder.Fold(FirstWord(text)));

    /// <summary>"gez. Hans Meier" is the next signer.</summary>
    private static bool OpensWithSignMark(string text)
    {
        ReadOnlySpan<char> word = FirstWord(text);
        return word.Length > 0 && word.Length < text.Length && text[word.Length] is '.' or ':' && SignMarks.Contains(KeyFolder.Fold(word));
    }

    private static ReadOnlySpan<char> FirstWord(string text)
    {
        int end = 0;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text.AsSpan(0, end);
    }

    private static bool HasGap(string text) => text.Contains("    ", StringComparison.Ordinal) || text.Contains('\t', StringComparison.Ordinal);

    private void Flush()
    {
        if (_pending.Count == 0) return;
        Line first = _pending[0];
        (MappedText content, ImmutableArray<InlineMark> marks) = Join();
        TextSpan span = first.Span.Union(_pending[^1].Span);
        Block block;
        if (_pendingMarker is { } marker)
        {
            var kept = TextSpan.FromBounds(marker.ContentStart, content.Length);
            block = MakeBlock(BlockKind.ListItem, content.Slice(kept), span, first) with
            {
                Level = 1,
                Marker = content.Text[..marker.TextLength],
                Marks = Shift(marks, -marker.ContentStart),
            };
        }
        else
        {
            block = MakeBlock(BlockKind.Paragraph, content, span, first) with { Marks = marks };
        }
        _blocks.Add(block);
        _pending.Clear();
        _pendingMarker = null;
    }

    private (MappedText, ImmutableArray<InlineMark>) Join()
    {
        if (_pending.Count == 1) return (_pending[0].Content, [.. _pending[0].Marks]);
        var text = new MappedText.Builder();
        var marks = ImmutableArray.CreateBuilder<InlineMark>();
        for (int i = 0; i < _pending.Count; i++)
        {
            Line line = _pending[i];
            if (i > 0 && !EndsInHyphen(text, line) && !IsUnspaced(text, line)) text.Append(" ", TextSpan.FromBounds(_pending[i - 1].Span.End, Math.Max(_pending[i - 1].Span.End, line.Span.Start)));
            marks.AddRange(Shift([.. line.Marks], text.Length));
            text.Append(line.Content);
        }
        return (text.Build(_pending[0].Span.Start), marks.ToImmutable());
    }

    /// <summary>"long-" and "term" on two lines are one word with a hyphen.</summary>
    private static bool EndsInHyphen(MappedText.Builder text, Line next) =>
        text.Length > 1 && text.Last == '-' && char.IsLetter(text[text.Length - 2]) && next.Content.Length > 0 && char.IsLower(next.Content.Text[0]);

    /// <summary>Japanese goes on in the next line without a blank.</summary>
    private static bool IsUnspaced(MappedText.Builder text, Line next) =>
        text.Length > 0 && next.Content.Length > 0 && Script.IsUnspaced(text.Last) && Script.IsUnspaced(next.Content.Text[0]);

    private static Block MakeBlock(BlockKind kind, MappedText content, TextSpan span, Line first) => new()
    {
        Kind = kind,
        Span = span,
        Content = content,
        ContinuesGroup = first.Break != LineBreak.Paragraph,
        Indent = first.Indent,
    };

    private static ImmutableArray<InlineMark> Shift(ImmutableArray<InlineMark> marks, int by)
    {
        if (marks.IsEmpty || by == 0) return marks;
        var shifted = ImmutableArray.CreateBuilder<InlineMark>();
        foreach (InlineMark mark in marks)
        {
            int start = Math.Max(0, mark.Span.Start + by), end = mark.Span.End + by;
            if (end >= start) shifted.Add(mark with { Span = TextSpan.FromBounds(start, end) });
        }
        return shifted.ToImmutable();
    }
}
