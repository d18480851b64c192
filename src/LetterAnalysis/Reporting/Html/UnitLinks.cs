using LetterAnalysis.Text;

namespace LetterAnalysis.Reporting.Html;

/// <summary>Names the units of a comparison for links, and finds the unit that holds a place of a variant.</summary>
internal sealed class UnitLinks(LetterComparison comparison)
{
    /// <summary>The id of a unit's element.</summary>
    public static string IdOf(int unit) => "unit-" + HtmlWriter.Number(unit + 1);

    /// <summary>A link to the unit that holds a place; null when none does.</summary>
    public string? To(string variant, TextSpan span)
    {
        for (int i = 0; i < comparison.Units.Length; i++)
        {
            foreach (UnitPlace place in comparison.Units[i].Places)
            {
                if (place.Variant == variant && (place.Span.Contains(span.Start) || place.Span == span)) return "#" + IdOf(i);
            }
        }
        return null;
    }
}
