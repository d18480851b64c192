namespace LetterAnalysis.Reconciliation;

/// <summary>Holds an acronym against the initials of words.</summary>
internal static class NameInitials
{
    private const int MostWords = 10;
    private const int LongestOfBeginnings = 14;

    /// <summary>Shorter words are made of the beginnings of any words.</summary>
    private const int ShortestOfBeginnings = 5;

    /// <summary>
    /// True when a word is made of the beginnings of several words in order, others left out: of two with two letters each, or of more.
    /// </summary>
    public static bool AreBeginnings(ReadOnlySpan<char> word, IReadOnlyList<NameToken> tokens)
    {
        if (word.Length is < ShortestOfBeginnings or > LongestOfBeginnings) return false;
        // What the words so far explain of each length of the beginning: a word counts two when it gives two letters or more.
        Span<int> explained = stackalloc int[word.Length + 1];
        explained.Fill(-1);
        explained[0] = 0;
        for (int i = 0; i < tokens.Count && i < MostWords; i++)
        {
            for (int at = word.Length - 1; at >= 0; at--)
            {
                if (explained[at] < 0) continue;
                int most = word[at..].CommonPrefixLength(tokens[i].Key);
                for (int length = 1; length <= most; length++)
                {
                    explained[at + length] = Math.Max(explained[at + length], explained[at] + (length > 1 ? 2 : 1));
                }
            }
        }
        return explained[^1] >= 4;
    }

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
