namespace LetterAnalysis.Auditing.Expected;

/// <summary>A letter to nobody who was expected to get one.</summary>
internal sealed class RecipientUnexpected() : AuditRule("LTR702", "recipient-unexpected", FindingSeverity.Error, new RuleHelp(
    "A letter whose address block, salutation and subject name no recipient of the expected set.",
    "A letter too many is an old draft, or its recipient's name is wrong.",
    "Expected: Council. A letter to the “Counsil”.",
    "A letter to the Council."))
{
    public override IEnumerable<Finding> Check(AuditContext audit)
    {
        if (audit.Options.Expected is not { Recipients: [_, ..] recipients }) yield break;
        foreach (AuditedLetter letter in audit.Letters)
        {
            if (recipients.Any(recipient => NameInText.IsRecipient(recipient, letter.Letter))) continue;
            yield return At(letter.Variant, letter.Letter.Addressee?.Span ?? letter.Letter.Salutation?.Span ?? letter.Start,
                "This letter is addressed to nobody of the expected set.", $"Expected are {Quoted.All(recipients)}.");
        }
    }
}
