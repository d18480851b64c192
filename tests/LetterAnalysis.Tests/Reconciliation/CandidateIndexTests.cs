using LetterAnalysis.Reconciliation;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Reconciliation;

internal sealed class CandidateIndexTests
{
    [TestCase("River Watch", "The River Watch")]
    [TestCase("River Watch", "RiverWatch")]
    [TestCase("Lowland Mothers' Network (LOMNET)", "LOMNET")]
    [TestCase("Green Meadow Foundation", "GMF")]
    [TestCase("Reporters without Borders", "Reporteros sin Fronteras")]
    [TestCase("Lanternwatch", "Lanternwacht")]
    [TestCase("Green River Bakers Guild", "Green River Bakrs Guild")]
    public void PairsOf_NamesWorthComparing_AreAPair(string one, string other)
    {
        var reader = new NameReader();

        Assert.That(CandidateIndex.PairsOf([reader.Read(one, SignatoryKind.Unknown), reader.Read(other, SignatoryKind.Unknown)], new SkippedPairs()), Has.Count.EqualTo(1));
    }

    [Test]
    public void PairsOf_ThousandsOfNamesOfCommonWords_GrowWithTheNamesNotTheirSquare()
    {
        string[] ends = ["Network", "Union", "Circle", "Guild", "Alliance"];
        var reader = new NameReader();
        SignatoryName[] names = [.. Enumerable.Range(0, 3000).Select(i => reader.Read($"Green Name{i / 5}x {ends[i % 5]}", SignatoryKind.Organization))];

        List<(int, int)> pairs = CandidateIndex.PairsOf(names, new SkippedPairs());

        Assert.That(pairs, Has.Count.LessThan(names.Length * 10));
        Assert.That(pairs, Is.Ordered.And.Unique);
        Assert.That(pairs, Does.Contain((0, 1)), "names that share their rare word");
    }
}
