using LetterAnalysis.Reading;

namespace LetterAnalysis.Documents.Pdf;

/// <summary>Puts the rows at the foot of the pages into notes, each with its label as origin.</summary>
internal sealed class NoteWriter(LineWriter lines)
{
    public List<BlockDraft> Write(IReadOnlyList<PrintedPage> pages, PrintedColumn whole)
    {
        var notes = new List<BlockDraft>();
        string? label = null;
        var open = new List<PrintedLine>();
        void Close()
        {
            if (open.Count > 0) notes.Add(lines.Write(new PrintedParagraph { Lines = open }) with { Kind = BlockKind.Paragraph, Origin = label is null ? open[0].Origin : $"note {label}" });
            open = [];
        }
        foreach (PrintedPage page in pages)
        {
            int number = 0;
            foreach (PrintedRow row in page.Notes)
            {
                List<PrintedWord> words = row.Words;
                if (NoteFinder.OpensNote(row))
                {
                    Close();
                    label = words[0].Text.Trim('[', ']', '(', ')', '.');
                    words = words.GetRange(1, words.Count - 1);
                }
                open.Add(new PrintedLine(words, page.Number, ++number, whole));
            }
        }
        Close();
        return notes;
    }
}
