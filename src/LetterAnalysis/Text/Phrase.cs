namespace LetterAnalysis.Text;

/// <summary>A phrase of a list, as match keys, and what the list says of it. It belongs to the <see cref="FirstWord"/> it begins with.</summary>
/// <param name="Keys">The match keys of its words; one or more.</param>
/// <param name="Canonical">The first form of its entry, as written there.</param>
/// <param name="Value">What the list says of it; empty when it says nothing.</param>
/// <param name="Language">The language of its list.</param>
internal sealed record Phrase(string[] Keys, string Canonical, string Value, string Language)
{
    /// <summary>Most phrases that do not stand somewhere differ in their second word: one number is compared before any letters.</summary>
    private readonly uint _second = Keys.Length > 1 ? KeyPool.Hash(Keys[1]) : 0;

    /// <summary>The next phrase of the list with the same first word, no longer than this one.</summary>
    public Phrase? Shorter { get; set; }

    /// <summary>True when its other words follow the token at a place, which is its first word.</summary>
    public bool StandsAt(ReadOnlySpan<Token> tokens, int at)
    {
        if (Keys.Length == 1) return true;
        if (at + Keys.Length > tokens.Length || tokens[at + 1].Word.Hash != _second) return false;
        for (int i = 1; i < Keys.Length; i++)
        {
            if (!string.Equals(tokens[at + i].Key, Keys[i], StringComparison.Ordinal)) return false;
        }
        return true;
    }
}
