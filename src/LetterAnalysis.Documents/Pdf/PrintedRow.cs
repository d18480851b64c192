namespace LetterAnalysis.Documents.Pdf;

/// <summary>The words on one base line of a page, from left to right, across all columns.</summary>
internal sealed class PrintedRow(List<PrintedWord> words)
{
    /// <summary>Columns have gaps of many widths, since their words end where they end.</summary>
    private const double SameGap = 0.08;
    private const int FewestWords = 3;

    /// <summary>No font has blanks as wide as this part of its size.</summary>
    private const double WideBlank = 0.75;

    public List<PrintedWord> Words { get; } = words;

    public double Base { get; } = words[0].Base;

    /// <summary>The size in which most of its characters are set.</summary>
    public double Size { get; } = SizeOf(words);

    public double Left => Words[0].Left;

    public double Right => Words.Max(word => word.Right);

    /// <summary>True when its blanks are wide and all alike, as in a line that was stretched to the margin although its paragraph breaks there.</summary>
    public bool IsStretched { get; } = AreStretched(words);

    public string Text => string.Join(' ', Words.Select(word => word.Text));

    /// <summary>True when the blanks between words are wide and all alike.</summary>
    public static bool AreStretched(IReadOnlyList<PrintedWord> words)
    {
        if (words.Count < FewestWords) return false;
        double narrowest = double.PositiveInfinity, widest = 0;
        for (int i = 1; i < words.Count; i++)
        {
            if (words[i].Is(PrintedStyle.Attached)) continue;
            double gap = words[i].Left - words[i - 1].Right;
            narrowest = Math.Min(narrowest, gap);
            widest = Math.Max(widest, gap);
        }
        return narrowest > WideBlank * words[0].Size && widest - narrowest <= SameGap * widest;
    }

    /// <summary>The size in which most of the characters of some words are set.</summary>
    public static double SizeOf(IReadOnlyList<PrintedWord> words)
    {
        double best = words[0].Size;
        int most = 0;
        for (int i = 0; i < words.Count;)
        {
            int from = i, characters = 0;
            while (i < words.Count && Math.Abs(words[i].Size - words[from].Size) < 0.1) characters += words[i++].Text.Length;
            if (characters > most) (most, best) = (characters, words[from].Size);
        }
        return best;
    }
}
