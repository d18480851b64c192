namespace LetterAnalysis.Lexicons;

/// <summary>Typing slips of one letter.</summary>
internal static class SingleEdit
{
    /// <summary>True when one letter left out, added, changed, or swapped with the next makes one word of the other. Equal words are not.</summary>
    public static bool Separates(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (Math.Abs(a.Length - b.Length) > 1) return false;
        int start = a.CommonPrefixLength(b);
        a = a[start..];
        b = b[start..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }
        return (a.Length + b.Length == 1) || (a.Length == 1 && b.Length == 1)
            || (a.Length == 2 && b.Length == 2 && a[0] == b[1] && a[1] == b[0]);
    }
}
