namespace LetterAnalysis.Auditing.Recommendations;

/// <summary>A list that asks for nothing new.</summary>
internal sealed class WeakAsks() : LetterRule("LTR209", "weak-asks", FindingSeverity.Suggestion, new RuleHelp(
    "A list of two recommendations or more all of which ask to continue, to consider or to share, so far as their verbs are known.",
    "An ask to go on or to consider is met by doing nothing.",
    "“1. Consider a moratorium. 2. Continue the dialogue.”",
    "“1. Declare a moratorium.”"))
{
    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        Ask[] asks = [.. letter.Letter.Recommendations.SelectMany(All)];
        if (letter.Letter.Recommendations.Length < 2 || asks.Length == 0 || !asks.All(ask => ask.Strength <= AskStrength.Considering)) yield break;
        yield return At(letter.Variant, asks[0].VerbSpan, "All that is asked here is to go on or to consider.", "Name at least one act that can be seen to be done.");
    }

    private static IEnumerable<Ask> All(Recommendation item) => item.Asks.Concat(item.Items.SelectMany(All));
}
