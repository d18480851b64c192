using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Claims;

/// <summary>The sections of a lexicon that tell claims, looked up once for a text.</summary>
internal readonly struct ClaimWords(Lexicon lexicon)
{
    private const int ShortestPart = 4;

    public Lexicon Lexicon { get; } = lexicon;

    public PhraseTable Numbers { get; } = lexicon["numbers"];

    public PhraseTable Comparators { get; } = lexicon["comparators"];

    public PhraseTable ComparatorsAfter { get; } = lexicon["comparators.after"];

    public PhraseTable Units { get; } = lexicon["claim.units"];

    public PhraseTable Adjectives { get; } = lexicon["claim.adjectives"];

    public PhraseTable Signers { get; } = lexicon["claim.signers"];

    public PhraseTable Signed { get; } = lexicon["claim.signed"];

    public PhraseTable Frames { get; } = lexicon["frames"];

    public PhraseTable Others { get; } = lexicon["claim.others"];

    public PhraseTable Places { get; } = lexicon["claim.places"];

    public PhraseTable Lists { get; } = lexicon["claim.lists"];

    public PhraseTable Joiners { get; } = lexicon["joiners"];

    public PhraseTable Determiners { get; } = lexicon["determiners"];

    /// <summary>What stands between a number and its unit in Korean and Japanese: "37개", "23の".</summary>
    public PhraseTable Counters { get; } = lexicon["claim.counters"];

    /// <summary>Words that join others and name nothing themselves.</summary>
    public PhraseTable FunctionWords { get; } = lexicon["stopwords"];

    /// <summary>True where nouns are written together: "Umweltverbände".</summary>
    public bool Compounds { get; } = lexicon["grammar"].Contains("compounds");

    /// <summary>The unit that stands at a token, or that ends its word where nouns are written together.</summary>
    public bool TryUnit(ImmutableArray<Token> tokens, int at, out string kind, out int tokenCount)
    {
        (kind, tokenCount) = ("", 1);
        if (Units.TryMatch(tokens, at, out PhraseMatch match))
        {
            (kind, tokenCount) = (match.Value, match.TokenCount);
            return true;
        }
        if (!Compounds || (uint)at >= (uint)tokens.Length || !tokens[at].IsWord) return false;
        string key = tokens[at].Key;
        for (int i = ShortestPart; i <= key.Length - ShortestPart; i++)
        {
            if (!Units.TryGet(key[i..], out string? value)) continue;
            kind = value;
            return true;
        }
        return false;
    }
}
