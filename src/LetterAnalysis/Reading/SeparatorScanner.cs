namespace LetterAnalysis.Reading;

/// <summary>Knows lines that only part text: <c>====</c>, <c>* * *</c>, <c>-----</c>.</summary>
internal static class SeparatorScanner
{
    private const int FewestMarks = 3;

    public static bool IsSeparator(ReadOnlySpan<char> text)
    {
        int marks = 0;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c)) continue;
            if (c is not ('=' or '-' or '_' or '*' or '~' or '#' or '—' or '–' or '·' or '•')) return false;
            marks++;
        }
        return marks >= FewestMarks;
    }
}
