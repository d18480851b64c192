namespace LetterAnalysis.Documents.Pdf;

/// <summary>The order in which the words of a line are read.</summary>
internal static class WordOrder
{
    /// <summary>Words from left to right put in the order of reading: from right to left where most are written so.</summary>
    public static List<PrintedWord> Logical(List<PrintedWord> words)
    {
        int rightToLeft = words.Count(word => WordText.IsRightToLeft(word.Text[0]));
        if (rightToLeft * 2 <= words.Count(word => char.IsLetter(word.Text[0]))) return words;
        var ordered = new List<PrintedWord>(words.Count);
        for (int end = words.Count; end > 0;)
        {
            // Words written from left to right within the line keep their own order.
            int start = end - 1;
            if (IsLeftToRight(words[start]))
            {
                while (start > 0 && IsLeftToRight(words[start - 1])) start--;
            }
            ordered.AddRange(words.GetRange(start, end - start));
            end = start;
        }
        return ordered;
    }

    private static bool IsLeftToRight(PrintedWord word) => char.IsAsciiLetterOrDigit(word.Text[0]);
}
