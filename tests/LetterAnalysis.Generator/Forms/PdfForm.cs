using LetterAnalysis.Reading;

namespace LetterAnalysis.Generator.Forms;

/// <summary>A letter as a PDF: lines wrapped, pages with a running header and a number, lists with hanging numbers, tables in columns.</summary>
internal sealed class PdfForm
{
    private const double Hanging = 20;
    private const double LabelGap = 4;
    private const double Gap = 8;
    private const double SmallSize = 6.5;
    private const double Rise = 4;

    private readonly PdfFormPages _pages;

    private PdfForm(PdfFormPages pages) => _pages = pages;

    /// <summary>Makes the PDF; null when no font at hand has all the letter's characters.</summary>
    public static byte[]? Make(Document document, string header) => Make(document, header, embedsFonts: true);

    /// <summary>Makes the PDF with a font within it, or with one that every reader has.</summary>
    public static byte[]? Make(Document document, string header, bool embedsFonts)
    {
        if (PdfFormPages.TryStart(document.Source.Content, header, embedsFonts) is not { } pages) return null;
        var form = new PdfForm(pages);
        foreach (FormPart part in FormPart.Of(document)) form.Add(part);
        return pages.ToBytes();
    }

    private void Add(FormPart part)
    {
        switch (part.Kind)
        {
            case FormPartKind.Table:
                AddTable(part.Blocks);
                break;
            case FormPartKind.Rule:
                _pages.AddWords([new PdfFormWord("* * *", IsBold: false)], 0);
                break;
            default:
                foreach (Block block in part.Blocks)
                {
                    AddBlock(block, part.Kind);
                    if (part.Kind is FormPartKind.Items or FormPartKind.Notes) _pages.Skip(Gap / 2);
                }
                break;
        }
        _pages.Skip(Gap);
    }

    private void AddBlock(Block block, FormPartKind kind)
    {
        var words = new List<PdfFormWord>();
        if (FormPart.NoteLabel(block) is { } label) words.Add(new PdfFormWord(label + ".", IsBold: false));
        foreach (InlinePiece piece in InlinePiece.Of(block)) AddWords(words, piece, isHeading: kind == FormPartKind.Heading);
        if (block.Kind != BlockKind.ListItem)
        {
            _pages.AddWords(words, kind == FormPartKind.Items ? _pages.LabelEnd : 0);
            return;
        }
        double indent = Hanging * block.Level;
        _pages.AddLabel(block.Marker!, indent - Hanging, Math.Max(indent, indent - Hanging + _pages.WidthOf(block.Marker!) + LabelGap));
        _pages.AddWords(words, _pages.LabelEnd);
    }

    /// <summary>Cuts a piece into words; one that goes on without a blank is glued to the word before it.</summary>
    private static void AddWords(List<PdfFormWord> words, InlinePiece piece, bool isHeading)
    {
        string text = piece is { Text.Length: 0, Note: { } note } ? note : piece.Text;
        string[] parts = text.Replace('\t', ' ').Split(' ');
        for (int i = 0; i < parts.Length; i++)
        {
            if (i == 0 && words.Count > 0) words[^1] = words[^1] with { IsGlued = true };
            if (parts[i].Length == 0 && i > 0 && i + 1 < parts.Length) continue;
            double size = piece.Note is null ? PdfFormPages.Size : SmallSize;
            words.Add(new PdfFormWord(parts[i], piece.IsBold || isHeading) { Size = size, Rise = piece.Note is null ? 0 : Rise });
        }
    }

    private void AddTable(IReadOnlyList<Block> rows)
    {
        int columns = rows.Max(row => FormPart.Cells(row).Length);
        for (int i = 0; i < rows.Count; i++)
        {
            string[] cells = FormPart.Cells(rows[i]);
            for (int column = 0; column < cells.Length; column++)
            {
                _pages.AddCell(cells[column], column, columns, rows[i].Kind == BlockKind.Heading);
            }
            _pages.EndLine();
        }
    }
}
