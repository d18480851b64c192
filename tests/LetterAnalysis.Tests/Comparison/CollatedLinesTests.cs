using CsCheck;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Comparison;

[Category("Long")]
public class CollatedLinesTests
{
    [Test]
    public void ToLines_TwoToFiveLetters_HoldEachInItsOwnOrder()
    {
        ComparisonInvariantTests.Letters.List[2, 5].Sample(letters =>
        {
            LetterComparison comparison = Comparing.Compare([.. letters]);
            foreach (Variant variant in comparison.Variants)
            {
                Assert.That(comparison.ToLines().Where(line => line.Variants.Contains(variant.Id)).Select(line => line.Unit.TextIn(variant.Id)),
                    Is.EqualTo(comparison.TextsOf(variant)));
            }
        }, iter: 1000);
    }

    [Test]
    public void ToLines_MovedParagraph_IsOnTwoLines()
    {
        IEnumerable<string> lines = Comparing.Bodies("alpha one two|beta one two|gamma one two", "gamma one two|alpha one two|beta one two").ToLines()
            .Select(line => $"{line.Unit.TextIn("A")}: {string.Join(' ', line.Variants)}{(line.IsElsewhere ? " elsewhere" : "")}");
        Assert.That(lines, Is.EqualTo(new[] { "gamma one two: B elsewhere", "alpha one two: A B", "beta one two: A B", "gamma one two: A" }));
    }

    [Test]
    public void ToLines_TwoVariantsWithTheSameMove_ShareTheLine()
    {
        string[] first = ["alpha one two", "beta three four", "gamma five six", "delta seven eight", "epsilon nine ten"];
        string[] other = [first[4], .. first[..4]];
        LetterComparison comparison = Comparing.Compare(LetterSketch.Of(first), LetterSketch.Of(other), LetterSketch.Of(first), LetterSketch.Of(other), LetterSketch.Of(first));
        Assert.That(comparison.ToLines().Where(line => line.IsElsewhere).Select(line => string.Join(' ', line.Variants)), Is.EqualTo(new[] { "B D" }));
    }
}
