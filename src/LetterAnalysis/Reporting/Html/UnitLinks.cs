using LetterAnalysis.Text;

namespace LetterAnalysis.Reporting.Html;

/// <summary>Names the units of a comparison for links, and finds the unit that holds a place of a variant.</summary>
internal sealed class UnitLinks
{
    /// <summary>The places of each variant with their units, in the order of the text; no two overlap.</summary>
    private readonly Dictionary<string, (TextSpan Span, int Unit)[]> _places;

    public UnitLinks(LetterComparison comparison) => _places = comparison.Units
        .SelectMany(static (unit, i) => unit.Places.Select(place => (place.Variant, place.Span, Unit: i)))
        .GroupBy(static place => place.Variant, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.Select(static place => (place.Span, place.Unit)).OrderBy(static place => place.Span.Start).ToArray(), StringComparer.Ordinal);

    /// <summary>The id of a unit's element.</summary>
    public static string IdOf(int unit) => "unit-" + HtmlWriter.Number(unit + 1);

    /// <summary>A link to the unit that holds a place; null when none does.</summary>
    public string? To(string variant, TextSpan span)
    {
        if (!_places.TryGetValue(variant, out (TextSpan Span, int Unit)[]? places)) return null;
        int after = Sorted.FirstNot(0, places.Length, (places, span), static (i, sought) => sought.places[i].Span.Start <= sought.span.Start);
        return after > 0 && (places[after - 1].Span.Contains(span.Start) || places[after - 1].Span == span) ? "#" + IdOf(places[after - 1].Unit) : null;
    }
}
