namespace LetterAnalysis.Documents;

/// <summary>
/// Tells raised text that refers to a note, the same in every form: numbers and signs, but not the power in <c>10³</c> or <c>km²</c>, nor the ending in
/// <c>5th</c>. Such a mark is no text: a letter reads the same with other notes.
/// </summary>
internal static class NoteMark
{
    private const int LongestNumber = 3;
    private const int Longest = 12;

    private static readonly string[] Powered = ["m", "mm", "cm", "dm", "km", "10"];

    /// <summary>The label of the note, without brackets; null when the raised text refers to none.</summary>
    /// <param name="raised">The raised text.</param>
    /// <param name="before">The text right before it, a few characters at least.</param>
    public static string? LabelOf(string raised, ReadOnlySpan<char> before)
    {
        if (raised.Length > Longest) return null;
        string label = raised.Trim().Trim('[', ']', '(', ')', '.', ' ');
        if (!IsLabel(label)) return null;
        int word = before.Length;
        while (word > 0 && char.IsLetterOrDigit(before[word - 1])) word--;
        foreach (string power in Powered)
        {
            if (char.IsAsciiDigit(label[0]) && before[word..].SequenceEqual(power)) return null;
        }
        return label;
    }

    /// <summary>True for a number, some of them ("1, 2"), stars or daggers.</summary>
    private static bool IsLabel(string label)
    {
        int digits = 0, signs = 0;
        foreach (char c in label)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (c is ',' or ' ' or '-' or '–') digits = 0;
            else if (c is '*' or '†' or '‡' or '§') signs++;
            else return false;
            if (digits > LongestNumber) return false;
        }
        return signs > 0 || (label.Length > 0 && char.IsAsciiDigit(label[0]));
    }
}
