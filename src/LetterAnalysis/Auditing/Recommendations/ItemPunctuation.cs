using System.Collections.Immutable;

namespace LetterAnalysis.Auditing.Recommendations;

/// <summary>Items of one list that end in different marks.</summary>
internal sealed class ItemPunctuation() : LetterRule("LTR206", "item-punctuation", FindingSeverity.Warning, new RuleHelp(
    "An item that ends in another mark than at least two of three of its list do, the last item left out. A list without a clear majority is left alone.",
    "It is the trace of an item that was moved or added late, and it looks careless.",
    "“1. ...; 2. ...; 3. ... 4. ...; 5. ....”",
    "“3. ...;”"))
{
    private const int FewestItems = 4;

    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        ImmutableArray<ListedItem> items = letter.Items;
        if (items.Length < FewestItems || MajorityMark(items) is not { } usual) yield break;
        foreach (ListedItem item in items.SkipLast(1))
        {
            if (ListedItem.KindOf(item.Mark) == ListedItem.KindOf(usual) || (item.HasConjunction && item.Mark == '\0')) continue;
            string has = item.Mark == '\0' ? "no mark" : $"“{item.Mark}”", want = usual == '\0' ? "no mark" : $"“{usual}”";
            yield return At(letter.Variant, item.Mark == '\0' ? item.LastWord : item.MarkPlace, $"This item ends in {has}, the others in {want}.",
                usual == '\0' ? "Take the mark out." : $"End it in {want}.") with
            {
                Fix = [new TextEdit(item.MarkPlace, usual == '\0' ? "" : usual.ToString())],
            };
        }
    }

    /// <summary>The mark that two of three items but the last end in; null when there is none. NUL stands for no mark.</summary>
    internal static char? MajorityMark(ImmutableArray<ListedItem> items)
    {
        IGrouping<char, ListedItem>? most = items.SkipLast(1).GroupBy(item => ListedItem.KindOf(item.Mark)).MaxBy(group => group.Count());
        return most is not null && most.Count() * 3 >= (items.Length - 1) * 2 ? most.First().Mark : null;
    }
}
