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
        var british = new List<(AuditedBlock Block, int Token)>();
        var american = new List<(AuditedBlock Block, int Token)>();
        var oxford = new List<(AuditedBlock Block, int Token)>();
        foreach (AuditedBlock block in letter.Prose)
        {
            for (int i = 0; i < block.Tokens.Length; i++)
            {
                if (!block.Tokens[i].IsWord || char.IsUpper(block.Text[block.Tokens[i].Start]) || letter.IsAllowed(block.KeyAt(i))) continue;
                if (!letter.Terms["spelling"].TryGet(block.KeyAt(i), out string? side)) continue;
                (side switch { "us" => american, "ize" => oxford, _ => british }).Add((block, i));
            }
        }
        bool ise = british.Exists(word => letter.Terms["spelling"].TryGet(word.Block.KeyAt(word.Token), out string? side) && side == "ise");
        if (ise) american.AddRange(oxford);
        if (british.Count == 0 || american.Count == 0) yield break;
        List<(AuditedBlock Block, int Token)> rare = british.Count < american.Count ? british : american, usual = british.Count < american.Count ? american : british;
        (AuditedBlock where, int token) = rare.MinBy(word => word.Block.SpanOf(word.Token, word.Token + 1).Start);
        yield return At(letter.Variant, where.SpanOf(token, token + 1),
            $"{Quoted.Of(where.Surface(token))} is {(rare == british ? "British" : "American")} spelling, {Quoted.Of(usual[0].Block.Surface(usual[0].Token))} is not.",
            "Use one spelling throughout.") with
        {
            Related = [new FindingPlace(letter.Variant.Id, letter.Letter.Source, usual[0].Block.SpanOf(usual[0].Token, usual[0].Token + 1))],
        };
    }
}
