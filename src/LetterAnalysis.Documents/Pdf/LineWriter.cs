using System.Text;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Documents.Pdf;

/// <summary>Puts the words of a paragraph into text with what is marked in it.</summary>
internal sealed class LineWriter(Hyphenation hyphens)
{
    private const int TailLength = 8;

    public BlockDraft Write(PrintedParagraph paragraph)
    {
        var text = new StringBuilder();
        var marks = new List<InlineMark>();
        PrintedLine first = paragraph.Lines[0];
        if (first.Cells is { } cells)
        {
            for (int i = 0; i < cells.Count; i++)
            {
                if (i > 0) text.Append('\t');
                Append(text, marks, cells[i], isCell: true);
            }
        }
        else
        {
            foreach (PrintedLine line in paragraph.Lines) Append(text, marks, line.Words, isCell: false);
        }
        return new BlockDraft
        {
            Kind = paragraph.IsRow ? paragraph.IsTableHead ? BlockKind.Heading : BlockKind.TableRow : paragraph.IsHeading ? BlockKind.Heading : BlockKind.Paragraph,
            Text = text.ToString(),
            Marks = paragraph.IsTableHead ? [] : [.. marks.OrderBy(static mark => mark.Span.Start)],
            Level = paragraph.IsHeading ? 2 : paragraph.IsInItem ? 1 : 0,
            ContinuesGroup = paragraph.ContinuesGroup && !paragraph.IsHeading,
            IsFurniture = paragraph.IsOfPage,
            Origin = first.OpensNote ? $"note {NoteMark.LabelOf(first.Words[0].Text, "")}" : first.Origin,
        };
    }

    /// <summary>The text of some words.</summary>
    public string Write(IReadOnlyList<PrintedWord> words)
    {
        var text = new StringBuilder();
        Append(text, [], words, isCell: false);
        return text.ToString();
    }

    private void Append(StringBuilder text, List<InlineMark> marks, IReadOnlyList<PrintedWord> words, bool isCell)
    {
        bool isFirst = true;
        foreach (PrintedWord word in words)
        {
            bool opensLine = isFirst && !isCell;
            isFirst = false;
            if (word.Is(PrintedStyle.Raised) && NoteMark.LabelOf(word.Text, Tail(text)) is { } label)
            {
                marks.Add(new InlineMark(InlineMarkKind.NoteReference, new TextSpan(text.Length, 0), label));
                continue;
            }
            Part(text, word, opensLine);
            int start = text.Length;
            text.Append(word.Text);
            if (word.Is(PrintedStyle.Bold | PrintedStyle.Italic)) Mark(marks, InlineMarkKind.Emphasis, start, text.Length, null);
            if (word.Link is { } target) Mark(marks, InlineMarkKind.Link, start, text.Length, target);
        }
    }

    private static string Tail(StringBuilder text) => text.ToString(Math.Max(0, text.Length - TailLength), Math.Min(TailLength, text.Length));

    /// <summary>Parts a word from the one before; a word that was broken at the end of a line becomes one again.</summary>
    private void Part(StringBuilder text, PrintedWord word, bool opensLine)
    {
        if (text.Length == 0 || text[^1] == '\t' || word.Is(PrintedStyle.Attached) || CjkText.BreaksWithoutBlank(text[^1], word.Text[0])) return;
        int start = text.Length;
        while (start > 0 && text[start - 1] is not (' ' or '\t')) start--;
        string last = text.ToString(start, text.Length - start);
        if (opensLine && Hyphenation.EndsInHyphen(last) && char.IsLetter(word.Text[0]))
        {
            if (hyphens.IsSoft(last, word.Text)) text.Length--;
            return;
        }
        text.Append(' ');
    }

    /// <summary>Words that follow one another are one mark.</summary>
    private static void Mark(List<InlineMark> marks, InlineMarkKind kind, int start, int end, string? detail)
    {
        int index = marks.FindLastIndex(mark => mark.Kind == kind);
        if (index >= 0 && marks[index].Detail == detail && marks[index].Span.End >= start - 1) marks[index] = marks[index] with { Span = TextSpan.FromBounds(marks[index].Span.Start, end) };
        else marks.Add(new InlineMark(kind, TextSpan.FromBounds(start, end), detail));
    }
}
