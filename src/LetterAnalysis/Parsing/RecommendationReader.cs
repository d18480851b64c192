using System.Collections.Immutable;
using LetterAnalysis.Parsing.Asks;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>Reads the listed recommendations: nesting by the structure the reader found and by the numbering, topics, asks.</summary>
internal sealed class RecommendationReader(IReadOnlyList<CuedBlock> blocks, int[] labels, int from, int to)
{
    private readonly List<Item> _top = [];
    private readonly List<Item> _open = [];
    private readonly ListMarker[] _readings = new ListMarker[2];

    public ImmutableArray<Recommendation> Read()
    {
        AskFrame frame = AskFrame.None;
        int state = SectionModel.StateOf(SectionKind.Recommendations), leadIn = SectionModel.StateOf(SectionKind.RecommendationLeadIn);
        for (int i = from; i < to; i++)
        {
            if (labels[i] == leadIn) frame = blocks[i].Asks.ReadLeadIn(blocks[i].Text);
            if (labels[i] != state) continue;
            // Text between two lists ends the nesting; the numbers may go on.
            if (i > from && labels[i - 1] != state && !blocks[i - 1].Has(Cue.Markup | Cue.Separator)) _open.Clear();
            if (i > from && labels[i - 1] != state && labels[i - 1] != leadIn && _top.Count == 0) frame = blocks[i - 1].Asks.ReadLeadIn(blocks[i - 1].Text);
            if (blocks[i].Block.Kind == BlockKind.ListItem) Add(blocks[i], frame);
            else if (_open.Count > 0) _open[^1].More.Add(blocks[i]);
        }
        return Build(NumberedAcross() ? [.. _top.SelectMany(title => title.Items.Select(item => item with { Title = title.Block.Text.Text.Trim() }))] : _top);
    }

    /// <summary>"A. Budget" over 1 and 2, "B. Staff" over 3 and 4: letters over numbers that go on are titles, and the numbers the list.</summary>
    private bool NumberedAcross()
    {
        if (_top.Count < 2 || !_top.TrueForAll(title => title.Items.Count > 0 && !title.Block.Has(Cue.EndsSentence))) return false;
        for (int i = 1; i < _top.Count; i++)
        {
            if (_top[i].Items[0].Marker is not { } first || _top[i - 1].Items[^1].Marker is not { } last || !IsNext(last, first)) return false;
        }
        return true;
    }

    private static bool IsNext(in ListMarker last, in ListMarker next) => next.SameSeries(last) && !next.IsBullet && next.Value == last.Value + 1;

    /// <summary>Puts an item below the open items that it is nested in.</summary>
    private void Add(CuedBlock block, AskFrame frame)
    {
        ListMarker? marker = MarkerOf(block.Block);
        int depth = _open.Count;
        while (depth > 0 && _open[depth - 1].Block.Block.Level > block.Block.Level) depth--;
        int sibling = depth - 1;
        while (sibling >= 0 && !IsSibling(_open[sibling], block, marker)) sibling--;
        bool nests = sibling < 0 && depth > 0 && (IsNested(_open[depth - 1], block, marker) || (depth == 1 && GoesOnAcross(marker)));
        int parent = sibling >= 0 ? sibling : nests ? depth : ShallowerThan(block, depth);
        _open.RemoveRange(parent, _open.Count - parent);
        var item = new Item(block, marker, frame);
        (parent == 0 ? _top : _open[parent - 1].Items).Add(item);
        _open.Add(item);
    }

    private int ShallowerThan(CuedBlock block, int depth)
    {
        while (depth > 0 && _open[depth - 1].Block.Block.Level >= block.Block.Level) depth--;
        return depth;
    }

    private static bool IsSibling(Item item, CuedBlock block, ListMarker? marker)
    {
        if (item.Block.Block.Level != block.Block.Level) return false;
        if (item.Marker is not { } mine || marker is not { } other) return item.Marker is null == marker is null;
        return mine.Style == other.Style && string.Equals(mine.Frame, other.Frame, StringComparison.Ordinal)
            && (mine.Style != ListMarkerStyle.Decimal || string.Equals(mine.Parent, other.Parent, StringComparison.Ordinal));
    }

    /// <summary>Another numbering that starts anew, at the same printed level, is nested in the item above it: 1. (a) (b) 2.</summary>
    private static bool IsNested(Item above, CuedBlock block, ListMarker? marker)
    {
        if (block.Block.Level > above.Block.Block.Level) return true;
        if (above.Marker is not { } mine || marker is not { } other || mine.SameSeries(other)) return false;
        return other.IsBullet ? !mine.IsBullet : other.Value == 1;
    }

    /// <summary>True for the number after the last one under the title before.</summary>
    private bool GoesOnAcross(ListMarker? marker) =>
        marker is { } number && _top.Count > 1 && _top[^1].Items.Count == 0 && _top[^2].Items is [.., { Marker: { } last }] && IsNext(last, number);

    private ListMarker? MarkerOf(Block block) =>
        block.Marker is { } printed && ListMarkerScanner.Read(printed + " x", _readings) > 0 ? _readings[0] : null;

    private ImmutableArray<Recommendation> Build(List<Item> items)
    {
        var built = ImmutableArray.CreateBuilder<Recommendation>(items.Count);
        foreach (Item item in items) built.Add(Build(item, built.Count + 1));
        return built.ToImmutable();
    }

    private Recommendation Build(Item item, int ordinal)
    {
        ImmutableArray<Recommendation> nested = Build(item.Items);
        TokenizedText text = item.Block.Text;
        int start = RecommendationTopic.EndOf(text);
        string? topic = start > 1 ? text.TextOf(0, start - 1) : item.Title;
        // "Please ensure the following:" with items below it is no topic.
        if (start >= text.Tokens.Length || (nested.Length > 0 && item.Block.Has(Cue.EndsInColon) && start > text.Tokens.Length - 2)) (start, topic) = (0, null);
        TextSpan span = item.Block.Block.Span;
        var parts = new List<string> { start < text.Tokens.Length ? text.Text[text.Tokens[start].Start..].Trim() : "" };
        var found = ImmutableArray.CreateBuilder<Ask>();
        found.AddRange(item.Block.Asks.ReadItem(text, start, item.Frame));
        foreach (CuedBlock more in item.More)
        {
            parts.Add(more.Block.Text.Trim());
            span = span.Union(more.Block.Span);
        }
        if (nested.Length > 0) span = span.Union(nested[^1].Span);
        bool bullet = item.Marker is not { IsBullet: false };
        return new Recommendation(bullet ? null : item.Block.Block.Marker, ordinal, topic, string.Join(' ', parts), span, found.ToImmutable(), nested);
    }

    private sealed record Item(CuedBlock Block, ListMarker? Marker, AskFrame Frame)
    {
        public string? Title { get; init; }

        public List<Item> Items { get; } = [];

        public List<CuedBlock> More { get; } = [];
    }
}
