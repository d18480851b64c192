using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Structure;

/// <summary>Two variants for one recipient.</summary>
internal sealed class LetterTwice() : GroupRule("LTR109", "letter-twice", FindingSeverity.Warning, new RuleHelp(
    "Two letters with the same text and the same address block.",
    "Where each recipient gets one letter, a second one stands in the place of another recipient's.",
    "Two letters to the Council, none to the Parliament.",
    "One letter to each."))
{
    protected override IEnumerable<Finding> Check(AuditGroup group)
    {
        var seen = new Dictionary<string, Variant>(StringComparer.Ordinal);
        foreach (Variant variant in group.Variants)
        {
            if (variant.Letter.Addressee is not { } addressee) continue;
            string key = KeyFolder.Fold(addressee.Text) + "\n" + variant.Letter.Date?.Iso + "\n" + variant.Letter.Language;
            if (seen.TryAdd(key, variant)) continue;
            Variant first = seen[key];
            yield return At(variant, addressee.Span, $"Letter {first.Id} goes to the same addressee.", "Leave one of the two out, or mend the address.") with
            {
                Related = [FindingPlace.In(first, first.Letter.Addressee!.Span)],
            };
        }
    }
}
