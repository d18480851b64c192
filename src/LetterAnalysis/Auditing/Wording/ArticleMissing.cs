namespace LetterAnalysis.Auditing.Wording;

/// <summary>"Following recommendations" without its article.</summary>
internal sealed class ArticleMissing() : LetterRule("LTR513", "article-missing", FindingSeverity.Warning, new RuleHelp(
    "Words such as “following recommendations” after a preposition or at the head of a list without “the” or another determiner, in languages "
    + "that need one there.",
    "The sentence before the list is the one that every reader reads.",
    "“the inclusion of following recommendations”",
    "“the inclusion of the following recommendations”"))
{
    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        foreach (FoundPhrase found in letter.Find(letter.Terms["needs.article"]))
        {
            if (!letter.Terms["article.after"].Contains(found.Before)) continue;
            string printed = found.Block.Words.TextOf(found.At - 1, found.End), article = found.Match.Value;
            yield return At(letter.Variant, found.Block.SpanOf(found.At - 1, found.End), $"An article is missing in {Quoted.Of(printed)}.",
                article.Length > 0 ? $"Put “{article}” before {Quoted.Of(found.Printed)}." : null);
        }
    }
}
