namespace LetterAnalysis.Auditing.Variants;

/// <summary>Another recipient's name left in a variant.</summary>
internal sealed class WrongRecipient() : GroupRule("LTR301", "wrong-recipient", FindingSeverity.Error, new RuleHelp(
    "A place where a variant still carries another variant's recipient: the names were swapped everywhere else, or the words around it address the "
    + "reader. A letter may well speak of the other body; such places are left alone.",
    "It is the costliest slip of all: the recipient learns that the letter was written to somebody else.",
    "“we urge the General Assembly to act” in the letter to the European Union",
    "“we urge the European Union to act”"))
{
    protected override IEnumerable<Finding> Check(AuditGroup group)
    {
        foreach (Slot slot in group.Comparison?.Slots ?? [])
        {
            foreach (MissedValue missed in slot.Missed)
            {
                string? own = slot.Values.FirstOrDefault(values => values.Variant == missed.Variant)?.Names.FirstOrDefault();
                yield return At(group[missed.Variant], missed.Span, $"{Quoted.Of(missed.Text)} belongs in letter {missed.Owner}.", own is null ? null : $"Here it should be {Quoted.Of(own)}.");
            }
        }
    }
}
