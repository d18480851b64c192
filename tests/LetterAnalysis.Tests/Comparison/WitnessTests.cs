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

    /// <summary>
    /// Collators that take the letters one after another put these into five columns, <c>the | white, -, black | and, -, and | black, black,
    /// white | cat</c>, or into their mirror image when the last letter comes first. A result that must not depend on the order can be
    /// neither of the two: what all three share is one column, and each of the longer letters has two words more beside it.
    /// </summary>
    [TestCase(0, 1, 2)]
    [TestCase(0, 2, 1)]
    [TestCase(1, 0, 2)]
    [TestCase(1, 2, 0)]
    [TestCase(2, 0, 1)]
    [TestCase(2, 1, 0)]
    public void Compare_WordsInAnotherOrder_AlignsWhatAllShareInAnyOrder(params int[] order)
    {
        string[] witnesses = ["the white and black cat", "The black cat", "the black and white cat"];
        Assert.That(Columns([.. order.Select(witness => witnesses[witness])]), Is.EqualTo(new[] { "The / the", " / white and", "black", " / and white", "cat" }));
    }

    /// <summary>The readings of each segment without blanks around them, the lemma's first.</summary>
    private static string[] Columns(params string[] witnesses)
    {
        ComparedUnit unit = Comparing.Compare([.. witnesses.Select(witness => LetterSketch.Of(witness))]).Units.Single();
        return [.. unit.Segments.Select(segment => string.Join(" / ", segment.Readings.Select(reading => reading.Text.Trim())))];
    }
}
