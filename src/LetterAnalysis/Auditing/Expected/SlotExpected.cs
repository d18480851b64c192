using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Expected;

/// <summary>A slot filled with another recipient's words, or not at all.</summary>
internal sealed class SlotExpected() : AuditRule("LTR703", "slot-expected", FindingSeverity.Error, new RuleHelp(
    "A slot of the expected set: the words that it has for a letter's recipient are missing from the letter, or those for another recipient stand in it.",
    "It is how one minister learns what was written to another.",
    "“your Ministry of Transport” in the letter to the Minister of Health",
    "“your Ministry of Health”"))
{
    public override IEnumerable<Finding> Check(AuditContext audit)
    {
        if (audit.Options.Expected is not { } expected) yield break;
        foreach ((string slot, ImmutableDictionary<string, string> values) in expected.Slots.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            foreach (AuditedLetter letter in audit.Letters)
            {
                foreach (Finding finding in Check(letter, slot, values)) yield return finding;
            }
        }
    }

    private IEnumerable<Finding> Check(AuditedLetter letter, string slot, ImmutableDictionary<string, string> values)
    {
        string? recipient = values.Keys.Order(StringComparer.Ordinal).FirstOrDefault(name => NameInText.IsRecipient(name, letter.Letter));
        if (recipient is null) yield break;
        string own = values[recipient];
        if (!NameInText.Places(own, letter).Any())
        {
            yield return At(letter.Variant, letter.Start, $"The letter to {Quoted.Of(recipient)} does not say {Quoted.Of(own)} ({slot}).", "Put the words in.");
        }
        foreach (string other in values.Values.Where(value => value != own).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            // One value may be a part of the other: "the Council" in "the Council of Ministers".
            if (NameInText.IsIn(other, own)) continue;
            foreach (TextSpan place in NameInText.Places(other, letter))
            {
                yield return At(letter.Variant, place, $"{Quoted.Of(other)} belongs in another letter ({slot}).", $"Write {Quoted.Of(own)}.");
            }
        }
    }
}
