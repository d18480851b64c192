namespace LetterAnalysis.Auditing.Wording;

/// <summary>British and American spelling in one letter.</summary>
internal sealed class MixedSpelling() : LetterRule("LTR510", "mixed-spelling", FindingSeverity.Suggestion, new RuleHelp(
    "Words in British spelling in an English letter that has words in American spelling as well, reported at the first word of the rarer one. "
    + "Names and other words with a capital are left alone; “-ize” is at home on both sides and counts only against “-ise”.",
    "A joint letter has many authors; it should read as if it had one.",
    "“the labour movement” and “the defense budget”",
    "“the labour movement” and “the defence budget”"))
{
    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        if (letter.Language != "en") yield break;
        List<FoundPhrase> british = [], american = [], oxford = [];
        foreach (FoundPhrase found in letter.Find(letter.Terms["spelling"]))
        {
            if (char.IsUpper(found.First) || letter.IsAllowed(found.Block.KeyAt(found.At))) continue;
            (found.Match.Value switch { "us" => american, "ize" => oxford, _ => british }).Add(found);
        }
        if (british.Exists(word => word.Match.Value == "ise")) american.AddRange(oxford);
        if (british.Count == 0 || american.Count == 0) yield break;
        (List<FoundPhrase> rare, List<FoundPhrase> usual) = british.Count < american.Count ? (british, american) : (american, british);
        FoundPhrase first = rare.MinBy(word => word.Span.Start);
        yield return At(letter.Variant, first.Span,
            $"{Quoted.Of(first.Printed)} is {(rare == british ? "British" : "American")} spelling, {Quoted.Of(usual[0].Printed)} is not.", "Use one spelling throughout.") with
        {
            Related = [FindingPlace.In(letter.Variant, usual[0].Span)],
        };
    }
}
