using System.Collections.Immutable;

namespace LetterAnalysis.Auditing.Recommendations;

/// <summary>A list in one sentence without "and" before its last item.</summary>
internal sealed class ListConjunction() : LetterRule("LTR208", "list-conjunction", FindingSeverity.Suggestion, new RuleHelp(
    "A list whose items end in semicolons or commas and whose last but one has neither “and” nor “or” after it.",
    "It reads as if another item was to follow, and often one was taken out.",
    "“1. ...; 2. ...; 3. ....”",
    "“1. ...; 2. ...; and 3. ....”"))
{
    private const int FewestItems = 3;

    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        ImmutableArray<ListedItem> items = letter.Items;
        if (items.Length < FewestItems) yield break;
        if (ItemPunctuation.MajorityMark(items) is not (';' or ',') || items.Any(item => item.HasConjunction)) yield break;
        ListedItem last = items[^1], before = items[^2];
        if (letter.Lexicon["joiners"].Contains(last.Blocks[0].KeyAt(0))) yield break;
        yield return At(letter.Variant, before.Mark == '\0' ? before.LastWord : before.MarkPlace, "Nothing joins the last item to the list.",
            $"Put “{letter.Lexicon["joiners"].First?.Canonical}” after this item.");
    }
}
