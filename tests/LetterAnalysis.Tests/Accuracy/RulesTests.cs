using LetterAnalysis.Accuracy.Scoring;
using LetterAnalysis.Accuracy.Truth;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Accuracy;

public class RulesTests
{
    private static readonly Letter Empty = new()
    {
        Id = "1",
        Language = "en",
        Source = SourceText.From(""),
        Span = default,
        Sections = [],
    };

    private static readonly TruthLetter Truth = new() { File = "a.txt", Language = "en", RecommendationCount = 0, SignatoryCount = 3 };

    [Test]
    public void Date_PrintedInAHeading_IsNoDateOfTheLetter()
    {
        Letter letter = Empty with { Date = new LetterDate("2004-12-16", "2004-12-16", DateOrigin.Heading, default) };
        Assert.That(OutcomesOf("date", Truth, letter), Is.EqualTo(new[] { Outcome.Absent }));
        Assert.That(OutcomesOf("dateElsewhere", Truth with { DateElsewhere = "heading 2004-12-16" }, letter), Is.EqualTo(new[] { Outcome.Right }));
    }

    [Test]
    public void Date_InALetterWithout_IsInvented()
    {
        Letter letter = Empty with { Date = new LetterDate("1 May 2020", "2020-05-01", DateOrigin.Letter, default) };
        Assert.That(OutcomesOf("date", Truth, letter), Is.EqualTo(new[] { Outcome.Invented }));
        Assert.That(OutcomesOf("date", Truth with { Complete = false }, letter), Is.Empty);
        Assert.That(OutcomesOf("date", Truth with { Unlabelled = ["date"] }, letter), Is.Empty);
    }

    [Test]
    public void Recommendations_MoreThanLabelled_CostCountAndPrecision()
    {
        TruthLetter truth = Truth with { RecommendationCount = 1, RecommendationStarts = ["Halt the filling"] };
        Letter letter = Empty with { Recommendations = [Item(1, "Halt the filling of the lake"), Item(2, "Because it is dry")] };
        Assert.That(OutcomesOf("recommendationCount", truth, letter), Is.EqualTo(new[] { Outcome.Wrong }));
        Assert.That(OutcomesOf("recommendationStarts", truth, letter), Is.EqualTo(new[] { Outcome.Right }));
        Assert.That(OutcomesOf("recommendationItems", truth, letter), Is.EqualTo(new[] { Outcome.Right, Outcome.Invented }));
        Assert.That(OutcomesOf("noFalseAsks", Truth, letter), Is.EqualTo(new[] { Outcome.Invented }));
    }

    [Test]
    public void UnreadLetter_InEveryLabelledField_IsMissed()
    {
        TruthLetter truth = Truth with { RecommendationCount = 2, RecommendationStarts = ["Halt", "Stop"] };
        Outcome[] outcomes = [.. Rules.All.SelectMany(rule => rule.ScoreUnread(truth, "no reader")).Select(judgement => judgement.Outcome)];
        Assert.That(outcomes, Has.Length.EqualTo(11).And.All.EqualTo(Outcome.Missed));
    }

    [Test]
    public void Tally_OfOutcomes_CountsAbsentAsRight()
    {
        Tally tally = Tally.Of("signatories", [CountRule.Count(0, 0), CountRule.Count(3, 3), CountRule.Count(5, 7), CountRule.Count(2, 0)]);
        Assert.That((tally.Percent, tally.Off, tally.Labelled), Is.EqualTo((50.0, 4, 10)));
    }

    private static Recommendation Item(int ordinal, string text) => new(null, ordinal, null, text, default, [], []);

    private static IEnumerable<Outcome> OutcomesOf(string field, TruthLetter truth, Letter letter) =>
        Rules.All.Single(rule => rule.Name == field).Score(truth, letter).Select(judgement => judgement.Outcome);
}
