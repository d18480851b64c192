using System.Collections.Immutable;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Archives;

public class RecommendationLedgerTests
{
    private const string Wells = "Test all wells of the delta before the end of 2018 and publish what was found, well by well";
    private const string WellsLater = "Test all wells of the delta before the end of 2021 and publish what was found, well by well";
    private const string WellsReworded = "Test all wells of the delta within two years and make public, well by well, what was found";
    private const string Spouts = "Paint the spouts of unsafe wells red and of safe wells green";
    private const string Trains = "Propose a common ticket that is valid on all railways of the Union";

    private readonly List<LedgerLetter> _letters = [];
    private readonly List<FiledRecommendation> _items = [];

    [SetUp]
    public void Empty()
    {
        _letters.Clear();
        _items.Clear();
    }

    [Test]
    public void Build_TheSameAskThroughTheYears_IsOneEntry()
    {
        Add(1, "2017-03-03", 1, Wells, Spouts);
        Add(2, "2017-03-05", 1, Wells, Spouts);
        Add(3, "2020-03-01", 1, WellsLater);
        Add(4, "2019-06-01", 4, Trains);
        RecommendationLedger ledger = Build();
        LedgerEntry wells = ledger.Entries[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ledger.Entries.Select(entry => entry.Text), Is.EqualTo(new[] { Wells, Spouts, Trains }));
            Assert.That((wells.FirstAsked, wells.LastAsked, wells.Letters, wells.Signatories), Is.EqualTo(("2017-03-03", "2020-03-01", 3, 4)));
            Assert.That(wells.Years.Select(year => (year.Year, year.Letters)), Is.EqualTo(new[] { (2017, 2), (2020, 1) }));
            Assert.That(wells.Occurrences.Select(one => (one.Letter, one.Ordinal)), Is.EqualTo(new[] { (1L, 1), (2L, 1), (3L, 1) }));
            Assert.That(wells.Occurrences.Select(one => one.Reason), Has.All.Not.Empty);
        }
    }

    [Test]
    public void Build_EditionDropsRewordsAndAdds_SaysSo()
    {
        Add(1, "2017-03-03", 1, Wells, Spouts);
        Add(2, "2022-03-03", 1, WellsReworded, Trains);
        ImmutableArray<LedgerEntry> entries = Build().Entries;
        Assert.That(entries.SelectMany(entry => entry.Changes.Select(change => $"{entry.Id} {change.Kind} {change.BeforeOrdinal} {change.AfterOrdinal}")),
            Is.EqualTo(new[] { "1 Reworded 1 1", "2 Dropped 2 ", "3 New  2" }));
    }

    [Test]
    public void Build_TwoAsksOfOneTopic_StayApart()
    {
        Add(1, "2017-03-03", 1, ("Wells", Wells), ("Wells", Spouts));
        Add(2, "2017-03-09", 1, ("Wells", Wells), ("Wells", Spouts));
        Assert.That(Build().Entries.Select(entry => (entry.Topic, entry.Letters)), Is.EqualTo(new[] { ("Wells", 2), ("Wells", 2) }));
    }

    [Test]
    public void Build_AskAndItsContrary_StayApart()
    {
        Add(1, "2017-03-03", 1, "Close the mine beside the river in the district of Ostmark");
        _letters.Add(new LedgerLetter(2, "2018-01-01", "en", null, [], 2));
        _items.Add(new FiledRecommendation(2, 1, null, "Do not close the mine beside the river in the district of Ostmark", [new FiledAsk(["close"], true, AskStrength.Specific, null)]));
        Assert.That(Build().Entries, Has.Length.EqualTo(2));
    }

    [Test]
    public void Build_TranslatedLetter_JoinsWhatStandsInTheSamePlace()
    {
        Add(1, "2017-03-03", 1, Wells, Spouts);
        Add(2, "2017-03-03", 1, "Examine todos los pozos del delta y publique los resultados", "Pinte de rojo los pozos peligrosos y de verde los seguros");
        _letters[1] = _letters[1] with { Language = "es", TranslationOf = 1 };
        Assert.That(Build().Entries.Select(entry => string.Join(' ', entry.Occurrences.Select(one => $"{one.Letter}.{one.Ordinal}"))), Is.EqualTo(new[] { "1.1 2.1", "1.2 2.2" }));
    }

    [Test]
    public void Build_AnyOrder_GivesTheSame()
    {
        Add(1, "2017-03-03", 1, Wells, Spouts);
        Add(2, "2022-03-03", 1, WellsReworded, Trains);
        Add(3, null, 3, Trains, WellsLater);
        string Describe() => string.Join('\n', Build().Entries.Select(entry => $"{entry.Id} {entry.Text} {string.Join(',', entry.Occurrences)} {string.Join(',', entry.Changes)}"));
        string before = Describe();
        _letters.Reverse();
        _items.Reverse();
        Assert.That(Describe(), Is.EqualTo(before));
    }

    [Test]
    public void Build_TwoRecommendationsOfOneNumber_Throws()
    {
        Add(1, "2017-03-03", 1, Wells);
        _items.Add(_items[0]);
        Assert.That(Build, Throws.ArgumentException.With.Message.Contains("Letter 1"));
    }

    [Test]
    public void Build_RecommendationsOfNoLetter_AreLeftOut()
    {
        _items.Add(new FiledRecommendation(9, 1, null, Wells, []));
        Assert.That(Build().Entries, Is.Empty);
    }

    private RecommendationLedger Build() => RecommendationLedger.Build(_letters, _items);

    private void Add(long letter, string? date, long family, params IEnumerable<string> texts) => Add(letter, date, family, [.. texts.Select(text => ((string?)null, text))]);

    private void Add(long letter, string? date, long family, params (string? Topic, string Text)[] items)
    {
        _letters.Add(new LedgerLetter(letter, date, "en", "Ministry of Water\nHarbour Road 1", [letter, 100], family));
        for (int i = 0; i < items.Length; i++)
        {
            _items.Add(new FiledRecommendation(letter, i + 1, items[i].Topic, items[i].Text, [new FiledAsk(["test"], false, AskStrength.Specific, null)]));
        }
    }
}
