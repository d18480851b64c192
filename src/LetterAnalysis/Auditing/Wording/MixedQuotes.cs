using System.Globalization;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Wording;

/// <summary>Straight and curly quotes in one letter.</summary>
internal sealed class MixedQuotes() : LetterRule("LTR509", "mixed-quotes", FindingSeverity.Suggestion, new RuleHelp(
    "Straight double quotes or apostrophes in a letter that has curly ones as well, reported at the first of the rarer form.",
    "It is the seam where a text from elsewhere was pasted in.",
    "“the “right to food” and the \"right to water\"”",
    "Curly quotes throughout."))
{
    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        if (Look(letter, "\"", "“”„", "quotes") is { } quotes) yield return quotes;
        if (Look(letter, "'", "’", "apostrophes") is { } apostrophes) yield return apostrophes;
    }

    private Finding? Look(AuditedLetter letter, string straight, string curly, string what)
    {
        List<TextSpan> straights = Find(letter, straight), curlies = Find(letter, curly);
        if (straights.Count == 0 || curlies.Count == 0) return null;
        (List<TextSpan> rare, string name) = straights.Count <= curlies.Count ? (straights, "straight") : (curlies, "curly");
        return At(letter.Variant, rare[0], string.Create(CultureInfo.InvariantCulture,
            $"{straights.Count} straight {what} and {curlies.Count} curly ones stand in this letter; here the first that is {name}."), "Use one form throughout.") with
        {
            Related = [.. rare.Skip(1).Select(place => FindingPlace.In(letter.Variant, place))],
        };
    }

    private static List<TextSpan> Find(AuditedLetter letter, string marks)
    {
        var places = new List<TextSpan>();
        foreach (AuditedBlock block in letter.Prose)
        {
            for (int i = block.Text.AsSpan().IndexOfAny(marks); i >= 0 && i < block.Text.Length; i++)
            {
                // 5" and 5' are feet and inches.
                if (marks.Contains(block.Text[i], StringComparison.Ordinal) && !(i > 0 && char.IsAsciiDigit(block.Text[i - 1]))) places.Add(block.SpanOf(new TextSpan(i, 1)));
            }
        }
        return places;
    }
}
