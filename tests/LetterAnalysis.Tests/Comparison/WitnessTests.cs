using NUnit.Framework;

namespace LetterAnalysis.Tests.Comparison;

/// <summary>How the words of three variants and more share the columns of a collation.</summary>
public class WitnessTests
{
    [Test]
    public void Compare_OneWordForAnother_ShareAColumn() =>
        Assert.That(Columns("The black cat", "the red cat"), Does.Contain("black / red"));

    [TestCase("The big, gray, fuzzy koala slept there.", "The big gray fuzzy koala slept there.", "The gray, fuzzy koala slept there.")]
    [TestCase("the gray koala", "the gray, big koala", "the big gray koala")]
    public void Compare_OneWordInAllBetweenOtherCommas_IsOneColumn(params string[] witnesses) => Assert.That(Columns(witnesses), Does.Contain("gray"));

    /// <summary>Two words that changed places share their columns, and so does what stands between them.</summary>
    [TestCase(0, 1, 2)]
    [TestCase(0, 2, 1)]
    [TestCase(1, 0, 2)]
    [TestCase(1, 2, 0)]
    [TestCase(2, 0, 1)]
    [TestCase(2, 1, 0)]
    public void Compare_WordsThatChangedPlaces_ShareColumnsInAnyOrder(params int[] order)
    {
        string[] witnesses = ["the white and black cat", "The black cat", "the black and white cat"];
        ComparedUnit unit = Unit([.. order.Select(witness => witnesses[witness])]);
        string[] ids = [.. Enumerable.Range(0, order.Length).Select(witness => unit.Places[Array.IndexOf(order, witness)].Variant)];
        IEnumerable<string> columns = unit.Segments.Select(segment => string.Join(',', ids.Select(id => TextIn(segment, id)).Distinct().Count() == 1
            ? [TextIn(segment, ids[0])] : ids.Select(id => TextIn(segment, id))));
        Assert.That(columns.Where(column => column.Length > 0), Is.EqualTo(new[] { "the", "white,,black", "and,,and", "black,black,white", "cat" }));
    }

    /// <summary>The readings of each segment without blanks around them, the lemma's first.</summary>
    private static string[] Columns(params string[] witnesses) =>
        [.. Unit(witnesses).Segments.Select(segment => string.Join(" / ", segment.Readings.Select(reading => reading.Text.Trim())))];

    private static ComparedUnit Unit(string[] witnesses) => Comparing.Compare([.. witnesses.Select(witness => LetterSketch.Of(witness))]).Units.Single();

    private static string TextIn(UnitSegment segment, string variant) =>
        segment.Readings.Single(reading => reading.Places.Any(place => place.Variant == variant)).Text.Trim().ToLowerInvariant();
}
