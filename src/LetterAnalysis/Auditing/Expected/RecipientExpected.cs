namespace LetterAnalysis.Auditing.Expected;

/// <summary>A recipient without a letter.</summary>
internal sealed class RecipientExpected() : AuditRule("LTR701", "recipient-expected", FindingSeverity.Error, new RuleHelp(
    "A recipient of the expected set whom no letter names in its address block, salutation or subject.",
    "Somebody would get no letter, or another's.",
    "Expected: Council, Parliament. Letters: two to the Council.",
    "A letter to each."))
{
    public override IEnumerable<Finding> Check(AuditContext audit)
    {
        foreach (string recipient in audit.Options.Expected?.Recipients ?? [])
        {
            if (audit.Letters.Any(letter => NameInText.IsRecipient(recipient, letter.Letter)) || audit.Sources.IsEmpty) continue;
            yield return At(audit.Sources[0].Source, default, $"No letter is addressed to {Quoted.Of(recipient)}.", "Add the letter, or take the recipient off the expected set.");
        }
    }
}
