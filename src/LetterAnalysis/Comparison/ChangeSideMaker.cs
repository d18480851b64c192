using LetterAnalysis.Text;

namespace LetterAnalysis.Comparison;

/// <summary>Makes one variant's sides of changes: words and their place in the source.</summary>
internal sealed class ChangeSideMaker(ComparedText text)
{
    /// <summary>The side for a run of tokens of a unit.</summary>
    /// <param name="isBlank">True for the blank before the token <paramref name="from"/>.</param>
    /// <param name="from">The first token.</param>
    /// <param name="to">The token after the last.</param>
    /// <param name="unit">The unit that they belong to.</param>
    public ChangeSide Make(bool isBlank, int from, int to, Unit unit)
    {
        if (isBlank) return new ChangeSide(text.Variant.Id, text.BlankBefore(from).ToString(), BlankSpan(from));
        if (from < to) return Make(from, to);
        if (from > unit.From) return Empty(text.SourceEnd(from - 1));
        return Empty(unit.TokenCount > 0 ? text.SourceStart(from) : unit.Span.Start);
    }

    /// <summary>The side for tokens.</summary>
    public ChangeSide Make(int from, int to) => new(text.Variant.Id, text.TextOf(from, to), text.SourceSpan(from, to));

    /// <summary>The side for units that the other variant lacks, list markers included.</summary>
    public ChangeSide MakeWhole(UnitText units) => new(text.Variant.Id, units.Text, units.Span);

    /// <summary>The side of a variant that lacks units.</summary>
    /// <param name="place">Where in the source they would stand.</param>
    public ChangeSide MakeMissing(int place) => Empty(place);

    /// <summary>The side for the marker of a list item; empty where it has none.</summary>
    public ChangeSide MakeMarker(Unit unit)
    {
        if (unit.Marker is null) return Empty(unit.Span.Start);
        int start = unit.MarkerStart(text.Variant.Letter.Source);
        return new ChangeSide(text.Variant.Id, unit.Marker, new TextSpan(start, Math.Min(unit.Marker.Length, unit.Span.End - start)));
    }

    private TextSpan BlankSpan(int token)
    {
        int start = text.SourceEnd(token - 1), end = text.SourceStart(token);
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    private ChangeSide Empty(int place) => new(text.Variant.Id, "", new TextSpan(place, 0));
}
