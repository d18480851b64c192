using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Recommendations;

/// <summary>A listed recommendation that does not say what is to be done.</summary>
internal sealed class ActionVerbMissing() : LetterRule("LTR203", "action-verb-missing", FindingSeverity.Warning, new RuleHelp(
    "An item without a verb of action in a list where the other items have one. A verb that the library does not know anywhere in the item "
    + "keeps the rule silent, as does a list of noun phrases.",
    "Nobody can do, or be held to, a topic.",
    "“4. The situation of detained journalists.”",
    "“4. Release the detained journalists.”"))
{
    private const int FewestItems = 3;
    private const int FewestWords = 3;

    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        ImmutableArray<ListedItem> items = letter.Items;
        if (items.Length < FewestItems || items.Count(IsTopic) * 4 > items.Length) yield break;
        foreach (ListedItem item in items)
        {
            if (!IsTopic(item) || item.Blocks.Any(block => HasVerb(letter, block))) continue;
            if (item.Blocks.Sum(block => block.Tokens.Count(token => token.IsWord)) < FewestWords) continue;
            yield return At(letter.Variant, item.Blocks[0].Block.Span, "This item does not say what is to be done.", "Begin it with the action.");
        }
    }

    /// <summary>True when nothing in the item acts; what the sentence before the list asks ("we urge") is not an act of the item.</summary>
    private static bool IsTopic(ListedItem item) => item.Recommendation.Asks.All(ask => ask.Verbs.IsEmpty);

    private static bool HasVerb(AuditedLetter letter, AuditedBlock block) =>
        block.Tokens.Any((Token token) => token.IsWord && letter.Lexicon["verbs"].Contains(token.Key));
}
