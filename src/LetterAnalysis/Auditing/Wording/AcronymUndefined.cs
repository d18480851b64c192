namespace LetterAnalysis.Auditing.Wording;

/// <summary>An acronym that the letter does not explain.</summary>
internal sealed class AcronymUndefined() : LetterRule("LTR511", "acronym-undefined", FindingSeverity.Suggestion, new RuleHelp(
    "An acronym of three letters or more in running text that stands in no bracket beside its name, that stands beside no other word in capitals, whose letters begin no run of words in the letter, "
    + "and that is not one of those that every reader knows (UN, NGO, COVID). Reported once a letter, at its first place.",
    "The senders know it; the clerk who opens the letter may not.",
    "“the ADG has refused”",
    "“the Agency for Dam Governance (ADG) has refused”"))
{
    private const int Shortest = 3;
    private const int Longest = 7;

    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (AuditedBlock block in letter.Prose)
        {
            if (block.IsShouted) continue;
            for (int i = 0; i < block.Tokens.Length; i++)
            {
                if (!Acronyms.IsAcronym(block, i) || block.Tokens[i].Length is < Shortest or > Longest || !seen.Add(block.KeyAt(i))) continue;
                if (IsSymbolOrShout(block, i) || IsKnown(letter, block.KeyAt(i)) || Acronyms.IsExplained(letter, block.KeyAt(i))) continue;
                yield return At(letter.Variant, block.SpanOf(i, i + 1), $"{Quoted.Of(block.Surface(i))} is not explained.", "Write the name once, with the acronym in brackets.");
            }
        }
    }

    /// <summary>A part of "A/HRC/RES/52/23", and a word among others in capitals: "THE CRISIS".</summary>
    private static bool IsSymbolOrShout(AuditedBlock block, int at) => block.KeyAt(at - 1) is "/" || block.KeyAt(at + 1) is "/"
        || (at > 0 && Acronyms.IsAcronym(block, at - 1)) || (at + 1 < block.Tokens.Length && Acronyms.IsAcronym(block, at + 1));

    private static bool IsKnown(AuditedLetter letter, string key) =>
        letter.Terms["filler"].Contains(key) || letter.Terms["acronyms"].Contains(key) || letter.IsAllowed(key);
}
