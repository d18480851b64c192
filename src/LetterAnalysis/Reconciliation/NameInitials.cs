namespace LetterAnalysis.Reconciliation;

/// <summary>Holds an acronym against the initials of words.</summary>
internal static class NameInitials
{
    /// <summary>True when the letters are the initials of all content words in order, small words taken or left out.</summary>
    public static bool Fit(string letters, IReadOnlyList<NameToken> tokens)
    {
        if (letters.Length < 3) return false;
        int at = 0;
        foreach (NameToken token in tokens)
        {
            bool fits = true;
            int next = at;
            foreach (Range word in token.Key.AsSpan().Split(' '))
            {
                fits &= next < letters.Length && letters[next++] == token.Key[word.Start];
            }
            if (fits) at = next;
            else if (token.IsContent) return false;
        }
        return at == letters.Length;
    }
}
