using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>Makes blocks of drafts: paragraphs in a row are read as lines of text, all else is taken as the reader gave it.</summary>
internal sealed class DraftPlacer(SourceText source, IReadOnlyList<PlacedDraft> drafts)
{
    public List<Block> Place(CancellationToken cancellationToken)
    {
        var blocks = new List<Block>(drafts.Count);
        for (int i = 0; i < drafts.Count;)
        {
            if ((i & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            if (!drafts[i].IsLine)
            {
                blocks.Add(Structured(drafts[i++]));
                continue;
            }
            int end = i + 1;
            while (end < drafts.Count && drafts[end].IsLine && drafts[end].Draft.IsFurniture == drafts[i].Draft.IsFurniture) end++;
            AddLines(blocks, i, end, cancellationToken);
            i = end;
        }
        return blocks;
    }

    private void AddLines(List<Block> blocks, int from, int to, CancellationToken cancellationToken)
    {
        var lines = new List<Line>(to - from);
        var wrapped = new System.Text.StringBuilder();
        for (int i = from; i < to; i++)
        {
            BlockDraft draft = drafts[i].Draft;
            lines.Add(LineOf(drafts[i], i));
            bool isWrappable = draft.MayBeWrapped || (i + 1 < to && drafts[i + 1].Draft.MayBeWrapped);
            if (isWrappable) wrapped.Append(draft.Text).Append('\n');
            else if (wrapped.Length > 0 && wrapped[^1] == '\n') wrapped.Append('\n');
        }
        int width = wrapped.Length == 0 ? WrapWidth.None : WrapWidth.Find(wrapped.ToString());
        int next = from;
        Block? item = null;
        foreach (Block block in new BlockAssembler(width).Assemble(lines, cancellationToken))
        {
            while (next + 1 < to && drafts[next + 1].TextStart <= block.Span.Start) next++;
            Block placed = WithDraft(block, drafts[next].Draft);
            if (block.Kind == BlockKind.ListItem) item = block;
            else if (!block.ContinuesGroup) item = null;
            // A line that the source sets right under an item, within the same paragraph, is part of the item.
            blocks.Add(item is null || block == item ? placed : placed with { Indent = Math.Max(placed.Indent, item.Indent + 1) });
        }
    }

    private Line LineOf(in PlacedDraft placed, int index)
    {
        BlockDraft draft = placed.Draft;
        LineBreak lineBreak = index == 0 || !(draft.ContinuesGroup || draft.MayBeWrapped) ? LineBreak.Paragraph : draft.MayBeWrapped ? LineBreak.Soft : LineBreak.Hard;
        return new Line(MappedText.Verbatim(source, placed.TextSpan), placed.TextSpan, Script.Width(draft.Text), draft.Level, lineBreak)
        {
            FirstWordWidth = WrapWidth.FirstWordLength(draft.Text),
            Marks = draft.Marks,
        };
    }

    private Block Structured(in PlacedDraft placed) => WithDraft(TypedMarker.Prefer(new Block
    {
        Kind = placed.Draft.Kind,
        Span = placed.Span,
        Content = MappedText.Verbatim(source, placed.TextSpan),
        Level = placed.Draft.Level,
        Marker = placed.Draft.Marker,
        ContinuesGroup = placed.Draft.ContinuesGroup,
        Marks = placed.Draft.Marks,
    }), placed.Draft);

    private static Block WithDraft(Block block, BlockDraft draft) => block with
    {
        IsFurniture = draft.IsFurniture,
        Origin = draft.Origin,
        Language = draft.Language,
        Indent = Math.Max(block.Indent, draft.Kind == BlockKind.Heading ? 0 : draft.Level),
    };
}
