using LetterAnalysis.Reading;

namespace LetterAnalysis.Generator.Forms;

/// <summary>A piece of a block's text that is marked in one way.</summary>
/// <param name="Text">Its text; empty for the mark of a note that the text does not show.</param>
/// <param name="IsBold">True when it is emphasized.</param>
/// <param name="Link">Where it leads; null when it is no link.</param>
/// <param name="Note">The label of the note that it refers to; null when it refers to none.</param>
internal readonly record struct InlinePiece(string Text, bool IsBold, string? Link, string? Note)
{
    /// <summary>The pieces of a block's text, in order.</summary>
    public static IEnumerable<InlinePiece> Of(Block block)
    {
        int[] places = [.. block.Marks.SelectMany(mark => new[] { mark.Span.Start, mark.Span.End }).Append(0).Append(block.Text.Length).Distinct().Order()];
        for (int i = 0; i < places.Length; i++)
        {
            int start = places[i];
            foreach (InlineMark mark in block.Marks)
            {
                if (mark is { Kind: InlineMarkKind.NoteReference, Span.Length: 0 } && mark.Span.Start == start) yield return new InlinePiece("", false, null, mark.Detail);
            }
            if (i + 1 < places.Length) yield return Between(block, start, places[i + 1]);
        }
    }

    private static InlinePiece Between(Block block, int start, int end)
    {
        string text = block.Text[start..end];
        InlineMark? Find(InlineMarkKind kind) => block.Marks.FirstOrDefault(mark => mark.Kind == kind && mark.Span.Start <= start && mark.Span.End >= end && !mark.Span.IsEmpty);
        return new InlinePiece(text, Find(InlineMarkKind.Emphasis) is not null, Find(InlineMarkKind.Link)?.Detail,
            Find(InlineMarkKind.NoteReference) is { } note ? note.Detail ?? text : null);
    }
}
