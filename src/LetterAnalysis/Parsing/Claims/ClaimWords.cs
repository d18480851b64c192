using LetterAnalysis.Lexicons;

namespace LetterAnalysis.Parsing.Claims;

/// <summary>The sections of a lexicon that tell claims, looked up once for a text.</summary>
internal readonly struct ClaimWords(Lexicon lexicon)
{
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
}
