using System.Collections.Immutable;
using CsCheck;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Comparison;

/// <summary>A collation does not depend on the order of its input; equal letters and empty ones are among it.</summary>
[Category("Long")]
public class CollationOrderTests
{
    /// <summary>Letters out of a small pool, so that some are equal, or equal in their text only.</summary>
    private static readonly Gen<List<Letter>> Inputs = Gen.Select(ComparisonInvariantTests.Letters.List[1, 5], Gen.Int[0, 99].List[2, 6])
        .Select((pool, chosen) => chosen.ConvertAll(index => Pooled(pool, index)));

    [Test]
    public void Compare_InAnotherOrder_FindsTheSame()
    {
        Gen.Select(Inputs, Gen.Int).Sample((letters, seed) =>
        {
            ImmutableArray<Variant> variants = LetterAnalyzer.NameVariants(letters);
            Assert.That(Describe(Compare(Shuffle(variants, seed)), variant => variant.Id), Is.EqualTo(Describe(Compare(variants), variant => variant.Id)));
        }, iter: 1000);
    }

    [Test]
    public void Compare_InAnotherOrderAndUnderOtherNames_FindsTheSame()
    {
        Gen.Select(Inputs, Gen.Int).Sample((letters, seed) =>
        {
            ImmutableArray<Variant> variants = LetterAnalyzer.NameVariants(letters);
            ImmutableArray<Variant> renamed = LetterAnalyzer.NameVariants(Shuffle(variants, seed).Select(variant => variant.Letter));
            Assert.That(Describe(Compare(renamed), ContentOf), Is.EqualTo(Describe(Compare(variants), ContentOf)));
        }, iter: 1000);
    }

    /// <summary>A letter of the pool, an empty one, or one with the text of another but without its parts.</summary>
    private static Letter Pooled(List<Letter> pool, int index) => index switch
    {
        < 5 => LetterSketch.Of(),
        < 15 => LetterSketch.Of(pool[index % pool.Count].Source.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
        _ => pool[index % pool.Count],
    };

    private static LetterComparison Compare(ImmutableArray<Variant> variants) => new LetterAnalyzer().Compare(variants);

    private static ImmutableArray<Variant> Shuffle(ImmutableArray<Variant> variants, int seed)
    {
        var random = new Random(seed);
        return [.. variants.OrderBy(_ => random.Next())];
    }

    /// <summary>What tells a letter from all that are not its equals.</summary>
    private static string ContentOf(Variant variant) => variant.Letter.Source.Content
        + string.Join(' ', variant.Letter.Sections.SelectMany(section => section.Blocks, (section, block) => $"{section.Kind}{block.Span}"));

    /// <summary>All that a comparison says, a line each; the lists that follow the order of the input put into one order.</summary>
    private static string[] Describe(LetterComparison comparison, Func<Variant, string> nameOf)
    {
        Dictionary<string, string> names = comparison.Variants.ToDictionary(variant => variant.Id, nameOf, StringComparer.Ordinal);
        // Of two variants the first is the one that the other is held against, as documented; here the other way round is put right.
        bool isPair = comparison.Variants.Length == 2;
        return
        [
            $"{comparison.Similarity:R} {(isPair ? "" : names[comparison.MostCentral])} {comparison.Truncated}",
            .. Sorted(comparison.Variants.SelectMany((one, i) => comparison.Variants.Select((other, j) =>
                $"{names[one.Id]} {names[other.Id]} {comparison.Similarities[i][j]:R}"))),
            .. isPair ? [] : comparison.Units.Select(Unit),
            .. isPair ? [] : comparison.Recommendations.Select(item => $"{item.Status} {item.Topic} "
                + Joined(item.Places.Select(place => $"{names[place.Variant]} {place.Ordinal} {place.Number} {place.Span} {place.Reading}"))),
            .. comparison.Slots.Select(slot => $"{slot.Name} {slot.Occurrences} "
                + Joined(slot.Values.Select(values => $"{names[values.Variant]} {Joined(values.Names)}"))
                + Joined(slot.Missed.Select(missed => $"{names[missed.Variant]} {missed.Span} {names[missed.Owner]}"))),
        ];

        string Unit(ComparedUnit unit) => $"{unit.Kind} {unit.Status} {names[unit.Lemma]} {unit.Truncated} "
            + Joined(unit.Places.Select(place => $"{names[place.Variant]} {place.Span} {place.Rank} {place.Moved}"))
            + string.Join('|', unit.Segments.Select(segment => Joined(segment.Readings.Select(Reading))))
            + Joined(unit.Changes.Select(change => $"{change.Class} {Side(change.Before)} -> {Side(change.After)}"));

        string Reading(SegmentReading reading) =>
            $"{reading.Class} '{reading.Text}' {Joined(reading.Places.Select(place => $"{names[place.Variant]} {place.Span}"))}";

        string Side(ChangeSide side) => $"{names[side.Variant]} {side.Text} {side.Span}";
    }

    private static string Joined(IEnumerable<string> parts) => string.Join(' ', Sorted(parts));

    private static IEnumerable<string> Sorted(IEnumerable<string> parts) => parts.Order(StringComparer.Ordinal);
}
