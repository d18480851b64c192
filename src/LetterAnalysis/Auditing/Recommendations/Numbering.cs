using System.Globalization;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Recommendations;

/// <summary>Printed numbers of recommendations that skip, repeat or start anew.</summary>
internal sealed class Numbering() : LetterRule("LTR201", "numbering", FindingSeverity.Warning, new RuleHelp(
    "A listed recommendation whose printed number does not follow the one before it. A list that starts anew after a paragraph of text, and "
    + "Markdown that leaves the counting to the page (1. 1. 1.), are left alone.",
    "A gap is the trace of a recommendation that was lost; a repeat makes “recommendation 3” two things.",
    "1. ... 2. ... 4. ...",
    "1. ... 2. ... 3. ..."))
{
    protected override IEnumerable<Finding> Check(AuditedLetter letter) => Check(letter, letter.Letter.Recommendations);

    private IEnumerable<Finding> Check(AuditedLetter letter, IReadOnlyList<Recommendation> items)
    {
        bool counted = letter.Letter.Source.MediaType == MediaTypes.Markdown && items.All(item => Read(item) is { Value: 1 });
        ListMarker? last = null;
        Recommendation? before = null;
        foreach (Recommendation item in items)
        {
            foreach (Finding nested in Check(letter, item.Items)) yield return nested;
            if (Read(item) is not { } marker) continue;
            if (!counted && last is { } previous && previous.SameSeries(marker) && marker.Value != previous.Value + 1
                && (marker.Value != 1 || IsDirectlyAfter(letter, before!, item)))
            {
                string what = marker.Value == 1 ? "starts anew" : marker.Value == previous.Value ? "repeats"
                    : marker.Value < previous.Value ? "goes back" : "skips";
                yield return At(letter.Variant, new TextSpan(item.Span.Start, item.Number!.Length), string.Create(CultureInfo.InvariantCulture,
                    $"The number {item.Number} {what} after {before!.Number!.TrimEnd('.')}."), "Number the list through, or put back what is missing.");
            }
            last = marker;
            before = item;
        }
    }

    private static ListMarker? Read(Recommendation item)
    {
        var readings = new ListMarker[2];
        return item.Number is { } number && ListMarkerScanner.Read(number + " x", readings) > 0 && !readings[0].IsBullet ? readings[0] : null;
    }

    /// <summary>True when no paragraph or heading parts two items.</summary>
    private static bool IsDirectlyAfter(AuditedLetter letter, Recommendation before, Recommendation item) =>
        item.Span.Start <= before.Span.End || !letter.Within(TextSpan.FromBounds(before.Span.End, item.Span.Start)).Any();
}
