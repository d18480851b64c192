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

    [Test]
    public void Compare_WordsInAnotherOrder_AlignWhatAllHave()
    {
        string[] columns = Columns("the white and black cat", "The black cat", "the black and white cat");

        Assert.That(columns, Does.Contain("black").And.Contain("cat"));
        Assert.That(columns[0], Is.EqualTo("The / the"));
    }

    /// <summary>The readings of each segment without blanks around them.</summary>
    private static string[] Columns(params string[] witnesses)
    {
        ComparedUnit unit = Comparing.Compare([.. witnesses.Select(witness => LetterSketch.Of(witness))]).Units.Single();
        return [.. unit.Segments.Select(segment => string.Join(" / ", segment.Readings.Select(reading => reading.Text.Trim())))];
    }
}
