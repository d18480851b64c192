using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Recommendations;

/// <summary>A list in which nothing is asked by any time.</summary>
internal sealed class DeadlineMissing() : LetterRule("LTR210", "deadline-missing", FindingSeverity.Suggestion, new RuleHelp(
    "A letter that lists two recommendations or more and names no time for any of them, nor for an answer.",
    "An ask without a time is easily put off.",
    "“1. Publish the report. 2. Release the editors.”",
    "“1. Publish the report by 1 March.”"))
{
    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        Letter read = letter.Letter;
        if (read.Recommendations.Length < 2 || read.Recommendations.All(item => item.Asks.IsEmpty)) yield break;
        if (read.Recommendations.Any(HasDeadline) || read.Requests.Any(ask => ask.Deadline is not null) || letter.Prose.Any(block => NamesTime(letter, block))) yield break;
        yield return At(letter.Variant, read.Recommendations[0].Span, "Nothing in this list is asked by any time.", "Say by when.");
    }

    private static bool HasDeadline(Recommendation item) => item.Asks.Any(ask => ask.Deadline is not null) || item.Items.Any(HasDeadline);

    /// <summary>True when a paragraph that asks or closes the letter names a month, a weekday or a year: the parser may not have seen for what.</summary>
    private static bool NamesTime(AuditedLetter letter, AuditedBlock block) =>
        block.Kind is SectionKind.Recommendations or SectionKind.Requests or SectionKind.Closing && block.Tokens.Any((Token token) =>
            (token.IsWord && (letter.Lexicon["months"].Contains(token.Key) || letter.Lexicon["weekdays"].Contains(token.Key)))
            || (token.Kind == TokenKind.Number && token.Length == 4 && token.Key.StartsWith("20", StringComparison.Ordinal)));
}
