using System.Globalization;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing;

/// <summary>A rule that looks at one letter at a time.</summary>
internal abstract class LetterRule(string id, string alias, FindingSeverity severity, RuleHelp help) : AuditRule(id, alias, severity, help)
{
    public sealed override IEnumerable<Finding> Check(AuditContext audit) => audit.Letters.SelectMany(Check);

    /// <summary>Looks at a letter.</summary>
    protected abstract IEnumerable<Finding> Check(AuditedLetter letter);

    /// <summary>Makes one finding of all places where a letter has the same fault.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="places">The places, in order; the first is the finding's own.</param>
    /// <param name="message">What was found, as a sentence, given how many places there are besides: ", here and at 3 more places".</param>
    /// <param name="suggestion">What to do about it, as a sentence.</param>
    protected Finding AtAll(AuditedLetter letter, IReadOnlyList<TextSpan> places, Func<string, string> message, string suggestion)
    {
        string others = places.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", here and at {places.Count - 1} more places");
        return At(letter.Variant, places[0], message(others), suggestion) with { Related = [.. places.Skip(1).Select(place => FindingPlace.In(letter.Variant, place))] };
    }
}
