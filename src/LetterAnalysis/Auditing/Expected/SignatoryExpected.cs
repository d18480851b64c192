using LetterAnalysis.Reconciliation;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Expected;

/// <summary>A signatory who is not in a letter's list.</summary>
internal sealed class SignatoryExpected() : AuditRule("LTR705", "signatory-expected", FindingSeverity.Error, new RuleHelp(
    "A name of the expected signatories that no entry of the letter's list matches; names are matched as the reconciliation of signatories does.",
    "Who agreed to sign and is not printed will notice.",
    "Expected: Lake Forum. The list ends before “Lake”.",
    "“Lake Forum” in the list."))
{
    public override IEnumerable<Finding> Check(AuditContext audit)
    {
        if (audit.Options.Expected is not { Signatories: [_, ..] expected }) yield break;
        foreach (AuditedLetter letter in audit.Letters)
        {
            HashSet<string> printed = [.. letter.Letter.Signatories.Select(one => KeyFolder.Fold(one.Name))];
            foreach (string name in expected)
            {
                if (printed.Contains(KeyFolder.Fold(name)) || letter.Letter.Signatories.Any(one => IsSame(name, one))) continue;
                yield return At(letter.Variant, PlaceOfList(letter), $"{Quoted.Of(name)} is not among the signatories.", "Add the entry.");
            }
        }
    }

    private static bool IsSame(string name, Signatory printed) =>
        NameMatcher.Compare(name, null, printed.Acronym is { } acronym ? $"{printed.Name} ({acronym})" : printed.Name, null).Verdict == MatchVerdict.Match;

    private static TextSpan PlaceOfList(AuditedLetter letter) => letter.Letter.Signatories is [var first, ..] ? new TextSpan(first.Span.Start, 0) : letter.Start;
}
