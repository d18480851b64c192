using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>
/// Widens blocks until they cover every non-blank character of the source: what stands on the same line as a block goes to it, whole
/// lines that no block covers become <see cref="BlockKind.Markup"/>.
/// </summary>
internal static class BlockCover
{
    /// <summary>Covers the whole source.</summary>
    public static List<Block> Fill(SourceText source, List<Block> blocks) => FillWithin(source, blocks, new TextSpan(0, source.Length));

    /// <summary>Covers a part of the source.</summary>
    public static List<Block> FillWithin(SourceText source, List<Block> blocks, TextSpan part)
    {
        blocks.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Span.End.CompareTo(b.Span.End));
        var filled = new List<Block>(blocks.Count + 8);
        int covered = part.Start;
        foreach (Block block in blocks)
        {
            int start = Math.Max(block.Span.Start, covered), end = Math.Max(block.Span.End, start);
            start = CoverGap(source, filled, covered, start, part.End);
            filled.Add(block with { Span = TextSpan.FromBounds(start, end) });
            covered = end;
        }
        CoverGap(source, filled, covered, part.End, part.End);
        return filled;
    }

    /// <summary>Covers a gap; gives the place where the next block starts now.</summary>
    private static int CoverGap(SourceText source, List<Block> filled, int from, int to, int last)
    {
        ReadOnlySpan<char> gap = source.Content.AsSpan(from, to - from);
        if (gap.IsWhiteSpace()) return to;
        if (filled.Count > 0 && IsDecoration(gap))
        {
            // Quote marks and table borders go with the block before them.
            filled[^1] = filled[^1] with { Span = TextSpan.FromBounds(filled[^1].Span.Start, from + gap.TrimEnd().Length) };
            return to;
        }
        int firstLineEnd = gap.IndexOfAny('\r', '\n');
        int headEnd = firstLineEnd < 0 ? gap.Length : firstLineEnd;
        if (filled.Count > 0 && !gap[..headEnd].IsWhiteSpace())
        {
            Block before = filled[^1];
            int end = from + gap[..headEnd].TrimEnd().Length;
            filled[^1] = before with { Span = TextSpan.FromBounds(before.Span.Start, end) };
            if (firstLineEnd < 0) return to;
        }
        else if (filled.Count == 0)
        {
            headEnd = 0;
        }
        bool atEnd = to == last;
        int lastLineStart = atEnd ? gap.Length : gap.LastIndexOfAny('\r', '\n') + 1;
        if (lastLineStart > headEnd && !gap[headEnd..lastLineStart].IsWhiteSpace()) filled.Add(Markup(source, from + headEnd, from + lastLineStart));
        if (lastLineStart < headEnd) return to;
        ReadOnlySpan<char> tail = gap[lastLineStart..];
        return tail.IsWhiteSpace() ? to : to - tail.TrimStart().Length;
    }

    private static bool IsDecoration(ReadOnlySpan<char> gap)
    {
        foreach (char c in gap)
        {
            if (char.IsLetterOrDigit(c)) return false;
        }
        return true;
    }

    private static Block Markup(SourceText source, int from, int to)
    {
        while (char.IsWhiteSpace(source.Content[from])) from++;
        while (char.IsWhiteSpace(source.Content[to - 1])) to--;
        var span = TextSpan.FromBounds(from, to);
        return new Block { Kind = BlockKind.Markup, Span = span, Content = MappedText.Verbatim(source, span) };
    }
}
