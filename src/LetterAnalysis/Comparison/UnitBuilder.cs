using System.Collections.Immutable;

namespace LetterAnalysis.Comparison;

/// <summary>Puts rows into the model's records, one after the other in their order.</summary>
internal sealed class UnitBuilder
{
    private readonly ComparedText[] _texts;
    private readonly int[] _given;
    private readonly int _central;
    private readonly string[] _ids;
    private readonly ChangeSideMaker[] _sides;
    private readonly int[] _ends;

    /// <param name="texts">The variants.</param>
    /// <param name="given">Their indexes in the order in which they were given.</param>
    /// <param name="central">The most central one.</param>
    public UnitBuilder(ComparedText[] texts, int[] given, int central)
    {
        (_texts, _given, _central) = (texts, given, central);
        _ids = [.. texts.Select(text => text.Variant.Id)];
        _sides = [.. texts.Select(text => new ChangeSideMaker(text))];
        // Where in each variant the next unit would stand that it lacks.
        _ends = [.. texts.Select(text => text.Variant.Letter.Span.Start)];
    }

    public ComparedUnit Build(UnitRow row, VariantPairs pairs)
    {
        var texts = new UnitText?[_texts.Length];
        var differences = new List<TextDifference>?[_texts.Length];
        var changes = ImmutableArray.CreateBuilder<Change>();
        for (int variant = 0; variant < _texts.Length; variant++)
        {
            if (row.IsIn(variant)) texts[variant] = new UnitText(_texts[variant], row.Runs[variant]);
        }
        UnitText lemma = texts[row.Lemma]!;
        var (from, to) = _texts[row.Lemma].TokensOf(row.Runs[row.Lemma]);
        foreach (int variant in _given)
        {
            if (row.Pairs[variant] is { } pair)
            {
                int otherFrom = _texts[variant].TokensOf(row.Runs[variant]).From;
                differences[variant] = TextDifferenceFinder.Find(lemma, from, to, texts[variant]!, otherFrom, pair.Edits);
                AddChanges(row, variant, pair.Edits, changes);
            }
            else if (!row.IsIn(variant) && (row.IsIn(_central) || variant == _central))
            {
                int whole = row.IsIn(_central) ? _central : row.Lemma;
                AddMissing(row, variant, whole, texts[whole]!, pairs, changes);
            }
        }
        bool inPlace = Array.Exists(row.Pairs, pair => pair is not null) && !Array.Exists(row.Pairs, pair => pair is { Moved: true });
        for (int variant = 0; variant < _texts.Length && inPlace; variant++)
        {
            if (row.IsIn(variant)) _ends[variant] = texts[variant]!.Span.End;
        }
        return new ComparedUnit(
            _texts[row.Lemma].Units[row.Runs[row.Lemma].From].Kind, StatusOf(row), _ids[row.Lemma], Places(row),
            SegmentCutter.Cut(texts, _ids, _given, row.Lemma, differences), changes.ToImmutable())
        {
            Truncated = Array.Exists(row.Pairs, pair => pair is { Truncated: true }),
        };
    }

    private ImmutableArray<UnitPlace> Places(UnitRow row)
    {
        var places = ImmutableArray.CreateBuilder<UnitPlace>();
        foreach (int variant in _given)
        {
            for (int unit = row.Runs[variant].From; unit < row.Runs[variant].End; unit++)
            {
                places.Add(new UnitPlace(_ids[variant], _texts[variant].Units[unit].Span, unit + 1, row.IsMovedIn(variant)));
            }
        }
        return places.ToImmutable();
    }

    private void AddChanges(UnitRow row, int variant, List<Edit> edits, ImmutableArray<Change>.Builder changes)
    {
        Unit unit = _texts[row.Lemma].Units[row.Runs[row.Lemma].From], other = _texts[variant].Units[row.Runs[variant].From];
        ChangeSideMaker sides = _sides[row.Lemma], otherSides = _sides[variant];
        if (!string.Equals(unit.Marker, other.Marker, StringComparison.Ordinal))
        {
            changes.Add(new Change(
                MarkerChange.Classify(unit.Marker ?? "", other.Marker ?? ""), sides.MakeMarker(unit), otherSides.MakeMarker(other)));
        }
        foreach (Edit edit in edits)
        {
            changes.Add(new Change(
                edit.Class,
                sides.Make(edit.IsBlank, edit.LeftFrom, edit.LeftTo, unit),
                otherSides.Make(edit.IsBlank, edit.RightFrom, edit.RightTo, other)));
        }
    }

    /// <summary>Adds the change that a whole unit is, between a variant that has it and one that lacks it; one of them is the most central.</summary>
    private void AddMissing(UnitRow row, int variant, int holder, UnitText text, VariantPairs pairs, ImmutableArray<Change>.Builder changes)
    {
        ChangeSide whole = _sides[holder].MakeWhole(text), missing = _sides[variant].MakeMissing(_ends[variant]);
        foreach (Edit edit in pairs.Compare(holder, row.Runs[holder], variant, default).Edits)
        {
            changes.Add(holder == _central ? new Change(edit.Class, whole, missing) : new Change(edit.Class, missing, whole));
        }
    }

    private UnitStatus StatusOf(UnitRow row)
    {
        int count = row.Runs.Count(run => !run.IsEmpty);
        if (count == 1) return row.Lemma == _central ? UnitStatus.Deleted : UnitStatus.Inserted;
        if (count < row.Runs.Length) return UnitStatus.Partial;
        if (row.Runs.Any(run => run.Count > row.Runs[row.Lemma].Count)) return UnitStatus.Split;
        if (row.Runs.Any(run => run.Count < row.Runs[row.Lemma].Count)) return UnitStatus.Merged;
        bool changed = Array.Exists(row.Pairs, pair => pair is { IsChanged: true });
        if (Array.Exists(row.Pairs, pair => pair is { Moved: true })) return changed ? UnitStatus.MovedAndChanged : UnitStatus.Moved;
        return changed ? UnitStatus.Changed : UnitStatus.Same;
    }
}
