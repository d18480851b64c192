using LetterAnalysis.Generator;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Comparison;

/// <summary>What the tests of comparisons ask again and again.</summary>
internal static class Comparing
{
    public static LetterComparison Compare(params Letter[] letters) => new LetterAnalyzer().Compare(LetterAnalyzer.NameVariants(letters));

    /// <summary>Compares bodies of letters, given with <c>|</c> between their paragraphs.</summary>
    public static LetterComparison Bodies(string first, string second) => Compare(LetterSketch.Of(first.Split('|')), LetterSketch.Of(second.Split('|')));

    /// <summary>The changes as <c>class: before -> after</c>, in order.</summary>
    public static string[] Changes(this LetterComparison comparison) =>
        [.. comparison.Units.SelectMany(unit => unit.Changes).Select(change => $"{change.Class}: {change.Before.Text} -> {change.After.Text}")];

    /// <summary>How many units have each status that occurs, as <c>Moved 1, Same 3</c>.</summary>
    public static string Statuses(this LetterComparison comparison) =>
        string.Join(", ", Enum.GetValues<UnitStatus>().Where(status => comparison.Count(status) > 0)
            .Select(status => $"{status} {comparison.Count(status)}").Order(StringComparer.Ordinal));

    /// <summary>The first words that a unit has in a variant.</summary>
    public static string TextIn(this ComparedUnit unit, Variant variant) =>
        string.Join(" / ", unit.Places.Where(place => place.Variant == variant.Id).Select(place => variant.Letter.Source[place.Span]));

    /// <summary>A span's text without blanks.</summary>
    public static string Dense(this SourceText source, TextSpan span) => string.Concat(source[span].Where(c => !char.IsWhiteSpace(c)));

    /// <summary>What a variant has of each unit, in its own order.</summary>
    public static IEnumerable<string> TextsOf(this LetterComparison comparison, Variant variant) => comparison.Units.Where(unit => unit.IsIn(variant.Id))
        .OrderBy(unit => unit.Places.First(place => place.Variant == variant.Id).Rank).Select(unit => unit.TextIn(variant.Id)!);

    /// <summary>Every variant's units cover each non-blank character of it once, in order.</summary>
    public static void AssertCovered(this LetterComparison comparison) => Assert.That(Invariants.BrokenBy(comparison), Is.Empty);
}
