using CsCheck;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Comparison;

/// <summary>What holds for any two letters: they are rebuilt, equal ones do not differ, and the other way round is the mirror image.</summary>
[Category("Long")]
public class ComparisonInvariantTests
{
    private static readonly string[] Words =
    [
        "the", "the", "of", "and", "to", "river", "River", "dam", "dams", "council", "Council", "EU", "10", "11", "A/78/1", "A/79/1", ",", ";", ".",
        "—", "-", "“right”", "\"right\"", "on-going", "ongoing", "Security", "urge", "\u00A0", "labour", "labor", "May", "(b)",
    ];

    private static readonly Gen<string> Paragraph = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).List[1, 14]
        .Select(words => string.Join(' ', words).Trim()).Where(text => text.Length > 0 && text.Any(c => !char.IsWhiteSpace(c)));

    internal static readonly Gen<Letter> Letters = Gen.Select(Gen.Int[0, 5], Paragraph).List[0, 14].Select(lines =>
    {
        var sketch = new LetterSketch();
        foreach (var (kind, text) in lines)
        {
            if (kind == 0) sketch.Add(SectionKind.Subject, text);
            else if (kind == 1) sketch.Recommend("1.", text);
            else if (kind == 2) sketch.Sign(text, "Chile", "\n");
            else sketch.Add(SectionKind.Body, text);
        }
        return sketch.Build();
    });

    [Test]
    public void Compare_AnyLetters_PlacesCoverEachLetterOnce()
    {
        Gen.Select(Letters, Letters).Sample((first, second) =>
        {
            LetterComparison comparison = Comparing.Compare(first, second);
            comparison.AssertCovered();
        }, iter: 1000);
    }

    [Test]
    public void Compare_AnyLetters_SharedTextAndChangesRebuildBoth()
    {
        Gen.Select(Letters, Letters).Sample((one, other) =>
        {
            LetterComparison comparison = Comparing.Compare(one, other);
            foreach (ComparedUnit unit in comparison.Units)
            {
                string first = Shared(unit, comparison.Variants[0], change => change.Before);
                string second = Shared(unit, comparison.Variants[1], change => change.After);
                Assert.That(first, Is.EqualTo(second));
            }
        }, iter: 1000);
    }

    [Test]
    public void Compare_TwoToFiveLetters_SegmentsRebuildEveryUnit()
    {
        Letters.List[2, 5].Sample(letters =>
        {
            LetterComparison comparison = Comparing.Compare([.. letters]);
            comparison.AssertCovered();
            foreach (ComparedUnit unit in comparison.Units) AssertRebuilt(comparison, unit);
        }, iter: 1000);
    }

    [Test]
    public void Compare_ALetterWithItself_FindsNothing()
    {
        Letters.Sample(letter =>
        {
            LetterComparison comparison = Comparing.Compare(letter, letter);
            Assert.That(comparison.Units, Has.All.Matches<ComparedUnit>(unit => unit.Status == UnitStatus.Same && unit.Changes.IsEmpty));
            Assert.That(comparison.Similarity, Is.EqualTo(1));
        }, iter: 500);
    }

    [Test]
    public void Compare_TheOtherWayRound_IsTheMirrorImage()
    {
        Gen.Select(Letters, Letters).Sample((first, second) =>
        {
            LetterComparison there = Comparing.Compare(first, second), back = Comparing.Compare(second, first);
            Assert.That(Describe(there, mirrored: false), Is.EqualTo(Describe(back, mirrored: true)));
            Assert.That(there.Similarity, Is.EqualTo(back.Similarity));
        }, iter: 1000);
    }

    [Test]
    public void Compare_Truncated_StillRebuildsBoth()
    {
        Gen.Select(Letters, Letters, Gen.Int[1, 300]).Sample((first, second, budget) =>
        {
            LetterComparison comparison = new LetterAnalyzer(new LetterAnalyzerOptions { Comparison = new ComparisonOptions { Budget = budget } }).Compare(first, second);
            comparison.AssertCovered();
        }, iter: 500);
    }

    /// <summary>For each variant its readings give its text of the unit, and their places cover its places without a gap.</summary>
    private static void AssertRebuilt(LetterComparison comparison, ComparedUnit unit)
    {
        foreach (Variant variant in comparison.Variants)
        {
            List<UnitPlace> places = [.. unit.Places.Where(place => place.Variant == variant.Id)];
            List<(SegmentReading Reading, ReadingPlace Place)> readings = [.. unit.Segments.SelectMany(segment => segment.Readings)
                .SelectMany(reading => reading.Places, (reading, place) => (reading, place)).Where(one => one.place.Variant == variant.Id)];
            Assert.That(readings, Has.Count.EqualTo(places.Count == 0 ? 0 : unit.Segments.Length));
            if (places.Count == 0) continue;
            int end = places[0].Span.Start;
            foreach (var (reading, place) in readings)
            {
                Assert.That(place.Span.Start, Is.EqualTo(end));
                Assert.That(Dense(reading.Text), Is.EqualTo(variant.Letter.Source.Dense(place.Span)));
                end = place.Span.End;
            }
            Assert.That(end, Is.EqualTo(places[^1].Span.End));
            Assert.That(Dense(unit.TextIn(variant.Id)!), Is.EqualTo(string.Concat(places.Select(place => variant.Letter.Source.Dense(place.Span)))));
        }
    }

    private static string Dense(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>A unit's text in one variant without its changes and without blanks.</summary>
    private static string Shared(ComparedUnit unit, Variant variant, Func<Change, ChangeSide> side)
    {
        SourceText source = variant.Letter.Source;
        var changed = new HashSet<int>();
        foreach (ChangeSide part in unit.Changes.Select(side))
        {
            Assert.That(part.Variant, Is.EqualTo(variant.Id));
            for (int i = part.Span.Start; i < part.Span.End; i++)
            {
                Assert.That(changed.Add(i) || char.IsWhiteSpace(source.Content[i]), $"changes overlap: {string.Join("; ", unit.Changes)}");
            }
        }
        return string.Concat(unit.Places.Where(place => place.Variant == variant.Id)
            .SelectMany(place => Enumerable.Range(place.Span.Start, place.Span.Length))
            .Where(i => !changed.Contains(i) && !char.IsWhiteSpace(source.Content[i])).Select(i => source.Content[i]));
    }

    private static string[] Describe(LetterComparison comparison, bool mirrored)
    {
        string first = mirrored ? "B" : "A";
        return
        [
            .. comparison.Units.Select(unit =>
                string.Join(' ', unit.Places.Select(place => $"{(place.Variant == first ? 1 : 2)}{place.Span}").Order(StringComparer.Ordinal))
                + $" {(mirrored ? Mirror(unit.Status) : unit.Status)} "
                + string.Join("; ", unit.Changes.Select(change => mirrored
                    ? $"{change.Class} {change.After.Text} {change.After.Span} {change.Before.Text} {change.Before.Span}"
                    : $"{change.Class} {change.Before.Text} {change.Before.Span} {change.After.Text} {change.After.Span}")))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static UnitStatus Mirror(UnitStatus status) => status switch
    {
        UnitStatus.Inserted => UnitStatus.Deleted,
        UnitStatus.Deleted => UnitStatus.Inserted,
        UnitStatus.Split => UnitStatus.Merged,
        UnitStatus.Merged => UnitStatus.Split,
        _ => status,
    };
}
