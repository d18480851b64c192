using LetterAnalysis.Text;

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
        foreach (AuditedBlock block in letter.Prose)
        {
            for (int i = 1; i < block.Tokens.Length; i++)
            {
                if (!block.Tokens[i].IsWord || !letter.Terms["needs.article"].TryMatch(block.Tokens, i, out PhraseMatch phrase)) continue;
                if (!letter.Terms["article.after"].Contains(block.KeyAt(i - 1))) continue;
                yield return At(letter.Variant, block.SpanOf(i - 1, i + phrase.TokenCount), $"An article is missing in {Quoted.Of(block.Words.TextOf(i - 1, i + phrase.TokenCount))}.",
                    phrase.Value.Length > 0 ? $"Put “{phrase.Value}” before {Quoted.Of(block.Words.TextOf(i, i + phrase.TokenCount))}." : null);
            }
        }
    }
}
