using NUnit.Framework;

namespace LetterAnalysis.Tests.Comparison;

/// <summary>The sample page with one letter for two recipients, read and compared as a user would.</summary>
public class SampleComparisonTests
{
    private static readonly LetterComparison Rivers = CompareRivers();

    [Test]
    public void Compare_OnePageWithTwoVariants_FindsTheRecipientLeftUnswapped()
    {
        Slot slot = Rivers.Slots.Single();

        Assert.That(slot.Values[0].Names, Is.EqualTo(new[] { "UN Human Rights Council", "Human Rights Council" }));
        Assert.That(slot.Values[1].Names, Is.EqualTo(new[] { "European Investment Bank" }));
        Assert.That(slot.Missed.Select(side => (side.Variant, side.Text)), Is.EqualTo(new[] { ("B", "Human Rights Council") }));
        Assert.That(Rivers.Variants[1].Letter.Source[slot.Missed[0].Span], Is.EqualTo("Human Rights Council"));
    }

    [Test]
    public void Compare_OnePageWithTwoVariants_FindsTheRecommendationsTheSame()
    {
        Assert.That(Rivers.Recommendations, Has.Length.EqualTo(5));
        Assert.That(Rivers.Recommendations.Select(item => item.Status), Is.All.EqualTo(UnitStatus.Same));
    }

    [Test]
    public void Compare_OnePageWithTwoVariants_TellsFormFromWording()
    {
        ComparedUnit dams = UnitOf("Since 2014 four dams");
        ComparedUnit request = UnitOf("We further request");

        Assert.That(dams.Changes.Select(change => change.Class), Is.All.EqualTo(ChangeClass.Punctuation));
        Assert.That(request.Changes, Has.One.Matches<Change>(change =>
            change.Class == ChangeClass.Orthography && change.After.Text == "downstreamcommunities"));
        Assert.That(UnitOf("Sincerely,").Status, Is.EqualTo(UnitStatus.Moved));
        Assert.That(UnitOf("We thank you").Status, Is.EqualTo(UnitStatus.Same));
    }

    private static ComparedUnit UnitOf(string start) =>
        Rivers.Units.First(unit => unit.TextIn(Rivers.Variants[0]).StartsWith(start, StringComparison.Ordinal));

    private static LetterComparison CompareRivers()
    {
        ParsedSource page = SampleLetters.Parse("river-dams-page.txt");
        return Comparing.Compare(page.Letters[0], page.Letters[1]);
    }
}
