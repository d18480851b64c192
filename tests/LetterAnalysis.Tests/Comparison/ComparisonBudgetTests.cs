using NUnit.Framework;

namespace LetterAnalysis.Tests.Comparison;

public class ComparisonBudgetTests
{
    [Test]
    public void Compare_BudgetSpent_SaysSoAndShowsTheRestAsReplaced()
    {
        Letter first = LetterSketch.Of("Red boats sail north at dawn with ten men.", "Nothing else is known.");
        Letter second = LetterSketch.Of("Red boats drift south at dusk with ten men.", "Nothing else is known.");

        LetterComparison cut = new LetterAnalyzer(new LetterAnalyzerOptions { Comparison = new ComparisonOptions { Budget = 1 } }).Compare(first, second);

        Assert.That(cut.Truncated, Is.True);
        Assert.That(cut.Statuses(), Is.EqualTo("Deleted 1, Inserted 1, Same 1"));
        Assert.That(Comparing.Compare(first, second).Truncated, Is.False);
    }

    [Test]
    public void Compare_TenThousandWordsInAnotherOrder_StaysWithinTheDefaultBudget()
    {
        string[] words = [.. Enumerable.Range(0, 10_000).Select(i => "word" + i * 7919 % 10_007)];

        LetterComparison comparison = Comparing.Compare(
            LetterSketch.Of(string.Join(' ', words)), LetterSketch.Of(string.Join(' ', words.Reverse())));

        Assert.That(comparison.Truncated, Is.False);
        Assert.That(comparison.Units, Has.Length.EqualTo(1));
    }

    [Test]
    public void Compare_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.That(() => new LetterAnalyzer().Compare(LetterSketch.Of("a"), LetterSketch.Of("b"), source.Token),
            Throws.InstanceOf<OperationCanceledException>());
    }
}
