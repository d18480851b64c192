using NUnit.Framework;

namespace LetterAnalysis.Tests.Comparison;

public class RecommendationMatchTests
{
    private static readonly Letter Plain = new LetterSketch().Add(SectionKind.Body, "We ask for this:")
        .Recommend("1.", "Water: Repair the wells of all villages;")
        .Recommend("2.", "Schools: Open the schools that were closed last year;")
        .Recommend("3.", "Press: Release the three reporters.").Build();

    [Test]
    public void Compare_OtherMarkers_LeaveRecommendationsTheSame()
    {
        Letter other = new LetterSketch().Add(SectionKind.Body, "We ask for this:")
            .Recommend("(1)", "Water: Repair the wells of all villages;")
            .Recommend("•", "Schools: Open the schools that were closed last year;")
            .Recommend("4.", "Press: Release the three reporters.").Build();

        LetterComparison comparison = Comparing.Compare(Plain, other);

        Assert.That(comparison.Statuses(), Is.EqualTo("Same 4"));
        Assert.That(comparison.Changes(), Is.EqualTo(new[] { "Typography: 1. -> (1)", "Typography: 2. -> •", "Figure: 3. -> 4." }));
        Assert.That(comparison.Recommendations.Select(item => item.Status), Is.All.EqualTo(UnitStatus.Same));
    }

    [Test]
    public void Compare_WordingOfARecommendation_IsAnAsk()
    {
        Letter other = new LetterSketch().Add(SectionKind.Body, "We ask for this:")
            .Recommend("1.", "Water: Repair the wells of all villages;")
            .Recommend("2.", "Schools: Consider opening the schools that were closed last year;")
            .Recommend("3.", "Press: Release the three reporters.").Build();

        LetterComparison comparison = Comparing.Compare(Plain, other);

        Assert.That(comparison.Changes(), Is.EqualTo(new[] { "Ask: Open -> Consider opening" }));
        Assert.That(comparison.Recommendations.Select(item => item.Status),
            Is.EqualTo(new[] { UnitStatus.Same, UnitStatus.Changed, UnitStatus.Same }));
    }

    [Test]
    public void Compare_RewrittenUnderItsTopic_IsThatRecommendationChanged()
    {
        Letter other = new LetterSketch().Add(SectionKind.Body, "We ask for this:")
            .Recommend("1.", "Press: Let every newspaper print without a licence;")
            .Recommend("2.", "Water: Repair the wells of all villages;")
            .Recommend("3.", "Housing: Build homes.").Build();

        LetterComparison comparison = Comparing.Compare(Plain, other);

        string[] found = [.. comparison.Recommendations.Select(item =>
            $"{item.Topic} {item.Status} {string.Join(' ', item.Places.Select(place => $"{place.Variant}{place.Ordinal}"))}")];
        Assert.That(found, Is.EqualTo(new[]
        {
            "Water Same A1 B2", "Schools Deleted A2", "Press MovedAndChanged A3 B1", "Housing Inserted B3",
        }));
    }
}
