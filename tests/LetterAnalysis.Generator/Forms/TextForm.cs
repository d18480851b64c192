using System.Text;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Generator.Forms;

/// <summary>A letter as plain text, as the body of an e-mail holds it: a line a paragraph, cells parted by commas, notes as <c>[1]</c>.</summary>
internal static class TextForm
{
    public static string Make(Document document)
    {
        var text = new StringBuilder();
        foreach (FormPart part in FormPart.Of(document))
        {
            if (text.Length > 0) text.Append('\n');
            foreach (Block block in part.Blocks) text.Append(Line(block)).Append('\n');
        }
        return text.ToString();
    }

    private static string Line(Block block)
    {
        if (FormPart.NoteLabel(block) is { } label) return $"[{label}] {block.Text}";
        string text = string.Concat(InlinePiece.Of(block).Select(piece => piece is { Text.Length: 0, Note: { } note } ? $"[{note}]" : piece.Text));
        string indent = new(' ', block.Kind == BlockKind.ListItem ? 2 * (block.Level - 1) : block.Indent);
        return block.Kind == BlockKind.ListItem ? $"{indent}{block.Marker} {text}" : indent + text.Replace("\t", ", ", StringComparison.Ordinal);
    }
}
