namespace LetterAnalysis.Documents.Pdf;

/// <summary>The words on one base line of a page, from left to right, across all columns.</summary>
internal sealed class PrintedRow(List<PrintedWord> words)
{
    public List<PrintedWord> Words { get; } = words;

    public double Base { get; } = words[0].Base;

    /// <summary>The size in which most of its characters are set.</summary>
    public double Size { get; } = SizeOf(words);

    public double Left => Words[0].Left;

    public double Right => Words.Max(word => word.Right);

    public string Text => string.Join(' ', Words.Select(word => word.Text));

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
