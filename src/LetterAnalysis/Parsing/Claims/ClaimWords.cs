using System.Collections.Concurrent;
using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Claims;

/// <summary>The sections of a lexicon that tell claims, looked up once. Safe to share between threads.</summary>
internal sealed class ClaimWords
{
    private const int ShortestPart = 4;

    private static readonly ConcurrentDictionary<Lexicon, ClaimWords> Known = new();

    private ClaimWords(Lexicon lexicon)
    {
        Lexicon = lexicon;
        Numbers = lexicon["numbers"];
        Comparators = lexicon["comparators"];
        ComparatorsAfter = lexicon["comparators.after"];
        Units = lexicon["claim.units"];
        Adjectives = lexicon["claim.adjectives"];
        Signers = lexicon["claim.signers"];
        Signed = lexicon["claim.signed"];
        SignedVerbs = lexicon["claim.signed.verbs"];
        Frames = lexicon["frames"];
        Others = lexicon["claim.others"];
        Places = lexicon["claim.places"];
        Lists = lexicon["claim.lists"];
        Joiners = lexicon["joiners"];
        Determiners = lexicon["determiners"];
        Counters = lexicon["claim.counters"];
        FunctionWords = lexicon["stopwords"];
        Measures = lexicon["claim.measures"];
        Partitives = lexicon["claim.partitives"];
        Times = lexicon["times"];
        You = lexicon["you"];
        Compounds = lexicon["grammar"].Contains("compounds");
        Telling = new PhraseStarts(Numbers, Comparators, Signers, Lists, Others);
    }

    /// <summary>Those of a language.</summary>
    public static ClaimWords Of(Lexicon lexicon) => Known.GetOrAdd(lexicon, static words => new ClaimWords(words));

    /// <summary>Where a number, or what makes the numbers after it count, may start.</summary>
    public PhraseStarts Telling { get; }

    public Lexicon Lexicon { get; }

    public PhraseTable Numbers { get; }

    public PhraseTable Comparators { get; }

    public PhraseTable ComparatorsAfter { get; }

    public PhraseTable Units { get; }

    public PhraseTable Adjectives { get; }

    public PhraseTable Signers { get; }

    public PhraseTable Signed { get; }

    /// <summary>Forms of "sign" alone, which mean this letter where it is named near them.</summary>
    public PhraseTable SignedVerbs { get; }

    public PhraseTable Frames { get; }

    public PhraseTable Others { get; }

    public PhraseTable Places { get; }

    public PhraseTable Lists { get; }

    public PhraseTable Joiners { get; }

    public PhraseTable Determiners { get; }

    /// <summary>What stands between a number and its unit in Korean and Japanese: "37개", "23の".</summary>
    public PhraseTable Counters { get; }

    /// <summary>What may be counted, but signs nothing: "percent".</summary>
    public PhraseTable Measures { get; }

    /// <summary>"Three of the" people.</summary>
    public PhraseTable Partitives { get; }

    public PhraseTable Times { get; }

    /// <summary>Whom the senders turn to, which may stand before the verb: "vous demandent".</summary>
    public PhraseTable You { get; }

    /// <summary>Words that join others and name nothing themselves.</summary>
    public PhraseTable FunctionWords { get; }

    /// <summary>True where nouns are written together: "Umweltverbände".</summary>
    public bool Compounds { get; }

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
