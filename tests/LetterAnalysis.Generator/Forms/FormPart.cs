using LetterAnalysis.Reading;

namespace LetterAnalysis.Generator.Forms;

/// <summary>Blocks of a letter that a page shows as one thing: the lines of an address, a list, a table.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Blocks">The blocks, in order.</param>
internal sealed record FormPart(FormPartKind Kind, IReadOnlyList<Block> Blocks)
{
    /// <summary>The parts of a document, notes last; metadata that no reader of the page sees is left out.</summary>
    public static List<FormPart> Of(Document document)
    {
        var parts = new List<FormPart>();
        var notes = new List<Block>();
        var open = new List<Block>();
        FormPartKind kind = default;
        void Close()
        {
            if (open.Count > 0) parts.Add(new FormPart(kind, [.. open]));
            open.Clear();
        }
        foreach (Block block in document.Blocks)
        {
            if (block.Kind == BlockKind.Markup || block.Text.Length == 0) continue;
            if (NoteLabel(block) is not null)
            {
                notes.Add(block);
                continue;
            }
            bool isInItem = kind == FormPartKind.Items && open.FindLast(static above => above.Kind == BlockKind.ListItem) is { } item && IsInside(block, item);
            FormPartKind next = isInItem ? FormPartKind.Items : KindOf(block);
            bool goesOn = next == kind && kind switch
            {
                FormPartKind.Lines => block.ContinuesGroup,
                FormPartKind.Items or FormPartKind.Table => true,
                _ => false,
            };
            if (!goesOn) Close();
            kind = next;
            open.Add(block);
        }
        Close();
        if (notes.Count > 0) parts.Add(new FormPart(FormPartKind.Notes, notes));
        return parts;
    }

    /// <summary>The items of a list, each with the lines that stand under it within the item.</summary>
    public IEnumerable<(Block Item, IReadOnlyList<Block> Lines)> Items()
    {
        for (int i = 0; i < Blocks.Count;)
        {
            Block item = Blocks[i++];
            Block[] lines = [.. Blocks.Skip(i).TakeWhile(static block => block.Kind != BlockKind.ListItem)];
            yield return (item, lines);
            i += lines.Length;
        }
    }

    /// <summary>The label of the note that a block is; null when it is none.</summary>
    public static string? NoteLabel(Block block) => block.Origin is { } origin && origin.StartsWith("note ", StringComparison.Ordinal) ? origin["note ".Length..] : null;

    /// <summary>The cells of a row.</summary>
    public static string[] Cells(Block row) => row.Text.Split('\t');

    private static bool IsInside(Block block, Block item) => block.Kind == BlockKind.Paragraph && block.ContinuesGroup && block.Indent > item.Indent;

    private static FormPartKind KindOf(Block block) => block.Kind switch
    {
        BlockKind.Heading when block.Level == 0 => FormPartKind.Table,
        BlockKind.Heading => FormPartKind.Heading,
        BlockKind.ListItem => FormPartKind.Items,
        BlockKind.TableRow => FormPartKind.Table,
        BlockKind.Separator => FormPartKind.Rule,
        _ => FormPartKind.Lines,
    };
}
