namespace LetterAnalysis.Reconciliation;

/// <summary>A word of a name (or a phrase that is one thing, such as a country).</summary>
/// <param name="Key">Its normalized form: two tokens with equal keys are the same word.</param>
/// <param name="Spelling">The key as it was before two spellings of a word became one; for slips of the pen.</param>
/// <param name="Kind">What it does in the name.</param>
/// <param name="Code">
/// The code of a place or of its people: an ISO code, or <c>@</c> and a name for what is no country. Of a small word: the word that says
/// the same in English.
/// </param>
/// <param name="Start">Its first code unit in the printed name; -1 when it comes from outside the name.</param>
/// <param name="Length">Its length as printed.</param>
/// <param name="Part">The part of the name it stands in.</param>
/// <param name="Hash">A hash of the key, the same on every machine.</param>
/// <param name="IsGeneric">True for a word that many organizations carry: "Network".</param>
/// <param name="IsAcronym">True when it is printed as an acronym within a name that otherwise is not in capitals.</param>
internal readonly record struct NameToken(
    string Key, string Spelling, NameTokenKind Kind, string? Code, int Start, int Length, int Part, ulong Hash, bool IsGeneric, bool IsAcronym)
{
    public int End => Start + Length;

    /// <summary>True for what counts as the name's own: all but small words.</summary>
    public bool IsContent => Kind != NameTokenKind.Small;

    public bool IsPlace => Kind is NameTokenKind.Place or NameTokenKind.Demonym;

    /// <summary>True when a slip of the pen may explain a difference: never in numbers and places.</summary>
    public bool MayBeMisspelt => Kind is NameTokenKind.Word or NameTokenKind.Scope or NameTokenKind.Unit;
}
