using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Comparison;

/// <summary>
/// Cuts a row into segments: what all variants share, and the stretches of the lemma's text that some differ in. Differences of several
/// variants that overlap make one segment; what a variant only lacks is cut where the differences of others start and end.
/// </summary>
internal sealed class SegmentCutter
{
    private readonly UnitText?[] _texts;
    private readonly string[] _ids;
    private readonly int[] _order;
    private readonly int _lemma;
    private readonly List<TextDifference>?[] _differences;
    private readonly int[] _next;
    private readonly int[] _at;
    private readonly ImmutableArray<UnitSegment>.Builder _segments = ImmutableArray.CreateBuilder<UnitSegment>();

    private SegmentCutter(UnitText?[] texts, string[] ids, int[] order, int lemma, List<TextDifference>?[] differences)
    {
        (_texts, _ids, _order, _lemma, _differences) = (texts, ids, order, lemma, CutOmissions(differences, texts[lemma]!.Text));
        _next = new int[texts.Length];
        _at = new int[texts.Length];
    }

    /// <param name="texts">For each variant its text; null for those that lack the unit.</param>
    /// <param name="ids">The ids of the variants.</param>
    /// <param name="order">The order in which readings name them.</param>
    /// <param name="lemma">The variant that the others differ from.</param>
    /// <param name="differences">For each other variant its differences from the lemma; null for those that lack the unit.</param>
    public static ImmutableArray<UnitSegment> Cut(
        UnitText?[] texts, string[] ids, int[] order, int lemma, List<TextDifference>?[] differences)
    {
        var cutter = new SegmentCutter(texts, ids, order, lemma, differences);
        foreach (var (from, to) in cutter.Stretches())
        {
            if (from > cutter._at[lemma]) cutter.AddShared(from);
            cutter.AddDiffering(from, to);
        }
        int end = texts[lemma]!.Text.Length;
        if (end > cutter._at[lemma] || cutter._segments.Count == 0) cutter.AddShared(end);
        return cutter._segments.ToImmutable();
    }

    /// <summary>Cuts what a variant only lacks where the differences of the others start and end.</summary>
    private static List<TextDifference>?[] CutOmissions(List<TextDifference>?[] differences, string lemma)
    {
        if (differences.Count(list => list is { Count: > 0 }) < 2) return differences;
        int[] ends = [.. differences.SelectMany(list => list ?? []).SelectMany(one => new[] { one.From, one.To }).Distinct().Order()];
        return Array.ConvertAll(differences, list => list?.SelectMany(one => Cut(one, ends, lemma)).ToList());
    }

    private static IEnumerable<TextDifference> Cut(TextDifference one, int[] ends, string lemma)
    {
        if (one.OtherTo > one.OtherFrom) return [one];
        var parts = new List<TextDifference>();
        for (int i = Array.BinarySearch(ends, one.From) + 1; i < ends.Length && ends[i] < one.To; i++)
        {
            // Blanks go with the words beside them.
            if (lemma.AsSpan(one.From, ends[i] - one.From).IsWhiteSpace() || lemma.AsSpan(ends[i], one.To - ends[i]).IsWhiteSpace()) continue;
            parts.Add(one with { To = ends[i] });
            one = one with { From = ends[i] };
        }
        parts.Add(one);
        return parts;
    }

    /// <summary>The stretches of the lemma's text that differ somewhere, those that overlap joined.</summary>
    private List<(int From, int To)> Stretches()
    {
        if (Array.TrueForAll(_differences, static list => list is null or [])) return [];
        List<(int From, int To)> all = [.. _differences.SelectMany(list => list ?? []).Select(one => (one.From, one.To))];
        all.Sort();
        var stretches = new List<(int From, int To)>();
        foreach (var (from, to) in all)
        {
            bool joins = stretches.Count > 0 && (from < stretches[^1].To || (from, to) == stretches[^1]);
            if (joins) stretches[^1] = (stretches[^1].From, Math.Max(to, stretches[^1].To));
            else stretches.Add((from, to));
        }
        return stretches;
    }

    private void AddShared(int to)
    {
        int length = to - _at[_lemma];
        Add(variant => _at[variant] + length, _ => null);
    }

    private void AddDiffering(int from, int to)
    {
        var classes = new ChangeClass?[_texts.Length];
        var ends = new int[_texts.Length];
        for (int variant = 0; variant < _texts.Length; variant++)
        {
            ends[variant] = _at[variant] + to - from;
            if (_differences[variant] is not { } list) continue;
            while (_next[variant] < list.Count && IsWithin(list[_next[variant]], from, to))
            {
                TextDifference one = list[_next[variant]++];
                ends[variant] += one.OtherTo - one.OtherFrom - (one.To - one.From);
                classes[variant] = Weightiest(classes[variant], one.Class);
            }
        }
        Add(variant => ends[variant], variant => classes[variant]);
    }

    private static bool IsWithin(TextDifference one, int from, int to) =>
        one.From >= from && one.To <= to && (one.From < to || (from == to && one.From == to));

    private void Add(Func<int, int> endOf, Func<int, ChangeClass?> classOf)
    {
        var readings = new List<Reading>();
        UnitText lemma = _texts[_lemma]!;
        readings.Add(new Reading(lemma.Text[_at[_lemma]..endOf(_lemma)], null, []));
        foreach (int variant in _order)
        {
            if (_texts[variant] is not { } text) continue;
            int from = _at[variant], to = endOf(variant);
            string words = text.Text[from..to];
            int reading = readings.FindIndex(one => string.Equals(one.Text, words, StringComparison.Ordinal));
            if (reading < 0)
            {
                reading = readings.Count;
                readings.Add(new Reading(words, null, []));
            }
            // The same words may have come about in several ways; the lemma's have in none.
            if (reading > 0) readings[reading] = readings[reading] with { Class = Weightiest(readings[reading].Class, classOf(variant)) };
            readings[reading].Places.Add(new ReadingPlace(_ids[variant], SpanOf(text, from, to)));
            _at[variant] = to;
        }
        _segments.Add(new UnitSegment([.. readings.Select(one => new SegmentReading(one.Text, one.Class, [.. one.Places]))]));
    }

    private static ChangeClass? Weightiest(ChangeClass? one, ChangeClass? other) => one > other || other is null ? one : other;

    private static TextSpan SpanOf(UnitText text, int from, int to)
    {
        int start = text.ToSource(from);
        return TextSpan.FromBounds(start, Math.Max(start, text.ToSource(to)));
    }

    private readonly record struct Reading(string Text, ChangeClass? Class, List<ReadingPlace> Places);
}
