using System.Collections.Immutable;

namespace LetterAnalysis.Auditing.Recommendations;

/// <summary>A list whose last item does not end.</summary>
internal sealed class ListFullStop() : LetterRule("LTR207", "list-full-stop", FindingSeverity.Warning, new RuleHelp(
    "A last recommendation without a full stop in a list whose other items end in one, in a semicolon or in a comma.",
    "A list that ends in mid-air seems to have lost its end.",
    "“1. ...; 2. ...; and 3. Publish the figures”",
    "“3. Publish the figures.”"))
{
    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        ImmutableArray<ListedItem> items = letter.Items;
        if (items.Length < 2 || ItemPunctuation.MajorityMark(items) is not { } usual || ListedItem.KindOf(usual) is not ('.' or ';' or ',')) yield break;
        ListedItem last = items[^1];
        if (ListedItem.KindOf(last.Mark) is '.' or ':' || last.MayGoOn) yield break;
        string stop = usual > 0x3000 ? "。" : ".";
        yield return At(letter.Variant, last.Mark == '\0' ? last.LastWord : last.MarkPlace, "The last item of the list does not end in a full stop.",
            $"End it in “{stop}”.") with
        {
            Fix = [new TextEdit(last.MarkPlace, stop)],
        };
    }
}
