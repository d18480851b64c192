using LetterAnalysis.Text;

namespace LetterAnalysis.Comparison;

/// <summary>Makes one variant's sides of changes: words and their place in the source.</summary>
internal sealed class ChangeSideMaker(ComparedText text)
{
    /// <summary>The side for a run of tokens of a unit.</summary>
    /// <param name="isBlank">True for the blank before the token <paramref name="from"/>.</param>
    /// <param name="from">The first token.</param>
    /// <param name="to">The token after the last.</param>
    /// <param name="unit">The unit; null when this variant has none, the side then being empty.</param>
    /// <param name="fallback">The place in the source where the unit would stand.</param>
    public ChangeSide Make(bool isBlank, int from, int to, Unit? unit, int fallback)
    {
        if (unit is null) return Empty(fallback);
        if (isBlank) return new ChangeSide(text.Variant.Id, text.BlankBefore(from).ToString(), BlankSpan(from));
        if (from < to) return Make(from, to);
        if (from > unit.From) return Empty(text.SourceEnd(from - 1));
        return Empty(unit.TokenCount > 0 ? text.SourceStart(from) : unit.Span.Start);
    }

    /// <summary>The side for tokens.</summary>
    public ChangeSide Make(int from, int to) => new(text.Variant.Id, text.TextOf(from, to), text.SourceSpan(from, to));

    /// <summary>The side for a unit that the other variant lacks, its list marker included.</summary>
    public ChangeSide MakeWhole(Unit unit)
    {
        string words = text.TextOf(unit.From, unit.To);
        return new ChangeSide(text.Variant.Id, unit.Marker is null ? words : $"{unit.Marker} {words}", unit.Span);
    }

    /// <summary>The side for the marker of a list item; empty where it has none.</summary>
    public ChangeSide MakeMarker(Unit unit)
    {
        if (unit.Marker is null) return Empty(unit.Span.Start);
        int at = text.Variant.Letter.Source.Content.IndexOf(unit.Marker, unit.Span.Start, unit.Span.Length, StringComparison.Ordinal);
        TextSpan span = at < 0 ? new TextSpan(unit.Span.Start, 0) : new TextSpan(at, unit.Marker.Length);
        return new ChangeSide(text.Variant.Id, unit.Marker, span);
    }

    private TextSpan BlankSpan(int token)
    {
        int start = text.SourceEnd(token - 1), end = text.SourceStart(token);
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    private ChangeSide Empty(int place) => new(text.Variant.Id, "", new TextSpan(place, 0));
}
