using System.Collections.Immutable;

namespace LetterAnalysis.Comparison;

/// <summary>Puts what was found into the model's records, seen from the first variant, whichever of the two is the left one.</summary>
internal sealed class ComparisonBuilder
{
    private readonly ComparedText _first;
    private readonly ComparedText _second;
    private readonly ChangeSideMaker _firstSides;
    private readonly ChangeSideMaker _secondSides;
    private readonly RecommendationMatcher _recommendations;
    private readonly ImmutableArray<ComparedUnit>.Builder _units = ImmutableArray.CreateBuilder<ComparedUnit>();
    private int _firstEnd;
    private int _secondEnd;

    public ComparisonBuilder(ComparedText first, ComparedText second)
    {
        _first = first;
        _second = second;
        _firstSides = new ChangeSideMaker(first);
        _secondSides = new ChangeSideMaker(second);
        _recommendations = new RecommendationMatcher(first.Variant, second.Variant);
        _firstEnd = first.Variant.Letter.Span.Start;
        _secondEnd = second.Variant.Letter.Span.Start;
    }

    /// <summary>The matched recommendations; complete once the units are built.</summary>
    public ImmutableArray<MatchedRecommendation> Recommendations => _recommendations.Match();

    /// <summary>Builds the units in the order of the first variant; what only the second has comes before the next unit in place.</summary>
    /// <param name="matches">The matches, left being the first variant.</param>
    /// <param name="edits">The differences of each match, left being the first variant.</param>
    public ImmutableArray<ComparedUnit> Build(List<UnitMatch> matches, List<Edit>[] edits)
    {
        var byFirst = new int[_first.Units.Count];
        var onlySecond = new List<int>();
        Array.Fill(byFirst, -1);
        for (int i = 0; i < matches.Count; i++)
        {
            if (matches[i].LeftCount == 0) onlySecond.Add(i);
            else byFirst[matches[i].Left] = i;
        }
        onlySecond.Sort((a, b) => matches[a].Right.CompareTo(matches[b].Right));
        int next = 0;
        foreach (int i in byFirst)
        {
            if (i < 0) continue;
            bool inPlace = matches[i].RightCount > 0 && !matches[i].Moved;
            while (inPlace && next < onlySecond.Count && matches[onlySecond[next]].Right < matches[i].Right)
            {
                int only = onlySecond[next++];
                Add(matches[only], edits[only]);
            }
            Add(matches[i], edits[i]);
            if (!inPlace) continue;
            _firstEnd = _first.Units[matches[i].LeftEnd - 1].Span.End;
            _secondEnd = _second.Units[matches[i].RightEnd - 1].Span.End;
        }
        for (; next < onlySecond.Count; next++) Add(matches[onlySecond[next]], edits[onlySecond[next]]);
        return _units.ToImmutable();
    }

    private void Add(UnitMatch match, List<Edit> edits)
    {
        var places = ImmutableArray.CreateBuilder<UnitPlace>(match.LeftCount + match.RightCount);
        for (int i = match.Left; i < match.LeftEnd; i++) places.Add(new UnitPlace(_first.Variant.Id, _first.Units[i].Span));
        for (int i = match.Right; i < match.RightEnd; i++) places.Add(new UnitPlace(_second.Variant.Id, _second.Units[i].Span));
        Unit? firstUnit = match.LeftCount > 0 ? _first.Units[match.Left] : null;
        Unit? secondUnit = match.RightCount > 0 ? _second.Units[match.Right] : null;
        var changes = ImmutableArray.CreateBuilder<Change>(edits.Count + 1);
        if (firstUnit is not null && secondUnit is not null) AddMarkerChange(firstUnit, secondUnit, changes);
        bool changed = false;
        foreach (Edit edit in edits)
        {
            changed |= edit.Class is not (ChangeClass.Whitespace or ChangeClass.Typography);
            changes.Add(new Change(
                edit.Class,
                secondUnit is null ? _firstSides.MakeWhole(firstUnit!)
                    : _firstSides.Make(edit.IsBlank, edit.LeftFrom, edit.LeftTo, firstUnit, _firstEnd),
                firstUnit is null ? _secondSides.MakeWhole(secondUnit!)
                    : _secondSides.Make(edit.IsBlank, edit.RightFrom, edit.RightTo, secondUnit, _secondEnd)));
        }
        SectionKind kind = (firstUnit ?? secondUnit!).Kind;
        _units.Add(new ComparedUnit(kind, StatusOf(match, changed), places.MoveToImmutable(), changes.ToImmutable()));
        _recommendations.Read(
            Slice(_first, match.Left, match.LeftCount), Slice(_second, match.Right, match.RightCount), match.Moved, changed);
    }

    private static ReadOnlySpan<Unit> Slice(ComparedText text, int from, int count) =>
        count == 0 ? [] : System.Runtime.InteropServices.CollectionsMarshal.AsSpan(text.Units).Slice(from, count);

    private static UnitStatus StatusOf(UnitMatch match, bool changed)
    {
        if (match.RightCount == 0) return UnitStatus.Deleted;
        if (match.LeftCount == 0) return UnitStatus.Inserted;
        if (match.RightCount > 1) return UnitStatus.Split;
        if (match.LeftCount > 1) return UnitStatus.Merged;
        if (match.Moved) return changed ? UnitStatus.MovedAndChanged : UnitStatus.Moved;
        return changed ? UnitStatus.Changed : UnitStatus.Same;
    }

    /// <summary>
    /// Adds the difference of two list markers. Another number is a figure, another style typography; neither changes the words, so the
    /// status of the unit does not depend on it: one item more in a list renumbers all that follow.
    /// </summary>
    private void AddMarkerChange(Unit first, Unit second, ImmutableArray<Change>.Builder changes)
    {
        if (string.Equals(first.Marker, second.Marker, StringComparison.Ordinal)) return;
        string number = NumberOf(first.Marker), otherNumber = NumberOf(second.Marker);
        bool renumbered = number.Length > 0 && otherNumber.Length > 0 && !string.Equals(number, otherNumber, StringComparison.Ordinal);
        changes.Add(new Change(
            renumbered ? ChangeClass.Figure : ChangeClass.Typography, _firstSides.MakeMarker(first), _secondSides.MakeMarker(second)));
    }

    /// <summary>The letters and digits of a list marker, without case.</summary>
    private static string NumberOf(string? marker) =>
        marker is null ? "" : string.Concat(marker.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
