namespace LetterAnalysis.Auditing.Recommendations;

/// <summary>A list of asks that is put to nobody.</summary>
internal sealed class AskWithoutAddressee() : LetterRule("LTR205", "ask-without-addressee", FindingSeverity.Suggestion, new RuleHelp(
    "Listed recommendations none of which says who is to act, in a letter that has neither address block nor salutation and whose lead-in "
    + "names nobody.",
    "Everyone may think that someone else is meant.",
    "“We urge: 1. Release the editors.” in a letter to nobody.",
    "“We urge the Government of Ruritania to: 1. Release the editors.”"))
{
    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        Letter read = letter.Letter;
        if (read.Addressee is not null || read.Salutation is not null || read.Recommendations.IsEmpty) yield break;
        if (read.Recommendations.All(item => item.Asks.IsEmpty) || read.Recommendations.Any(Names) || read.Requests.Any(ask => ask.Addressees.Length > 0)) yield break;
        yield return At(letter.Variant, read.Recommendations[0].Span, "Nobody is named who is to do this.", "Name the addressee in the sentence before the list.");
    }

    private static bool Names(Recommendation item) => item.Asks.Any(ask => ask.Addressees.Length > 0) || item.Items.Any(Names);
}
