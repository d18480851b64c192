using NUnit.Framework;

namespace LetterAnalysis.Tests.Reconciliation;

internal sealed class NameReadingTests
{
    [Test]
    public void ReadName_Organization_TellsEachStep()
    {
        NameReading reading = LetterAnalyzer.ReadName("The Centre for Équité in Kenya (CFEK) Ltd");
        Assert.That(reading.Words, Is.EqualTo(new[] { "center", "equite", "kenya" }));
        Assert.That(reading.Steps.Select(step => $"{step.Step}: {step.From} = {step.To}"), Is.SupersetOf(new[]
            { "left out: The = ", "spelling: Centre = center", "accents: Équité = equite", "place: Kenya = KE", "acronym: CFEK = cfek" }));
    }

    [Test]
    public void ReadName_Person_SetsTitlesApart()
    {
        NameReading reading = LetterAnalyzer.ReadName("Prof. Mira Oduya, Ph.D.");
        Assert.That(reading.IsPerson, Is.True);
        Assert.That(reading.Steps.Where(step => step.Step == "title").Select(step => step.From), Is.EqualTo(new[] { "Prof.", "Ph.D." }));
    }

    [Test]
    public void CompareNames_Names_SayHowTheyWereRead()
    {
        NameComparison chapters = LetterAnalyzer.CompareNames("Lantern Circle Kenya", "Kenya", "Lantern Circle Peru", "Peru");
        Assert.That(chapters.AreRelated, Is.True);
        Assert.That(chapters.Second!.Printed, Is.EqualTo("Lantern Circle Peru"));
    }

    [Test]
    public void SignatoryRules_Ids_AreUnique() => Assert.That(LetterAnalyzer.SignatoryRules.Select(rule => rule.Id), Is.Unique.And.Not.Empty);

    // A translation that a proper name confirms; the words of sister organizations in a country of two languages; houses that look like people.
    [TestCase("Fundacja Lanternia", "Poland", "Lanternia Foundation", "Poland", MatchVerdict.Match)]
    [TestCase("Ligue des droits humains", "Belgium", "Liga dei diritti umani", "Belgium", MatchVerdict.Review)]
    [TestCase("Marys Place", null, "Marks Place", null, MatchVerdict.Review)]
    [TestCase("Euroharb", "Belgium", "European Network on Harbours (Euroharb)", "Belgium", MatchVerdict.Match)]
    [TestCase("QBNU-Kenya", "Kenya", "Quiet Bakers and Nurses Union (QBNU)", "Kenya", MatchVerdict.Match)]
    [TestCase("Bund grüner Völker", "Germany", "Bund gruener Voelker", "Germany", MatchVerdict.Match)]
    [TestCase("Lantern.org", "Peru", "Lantern", "Peru", MatchVerdict.Match)]
    public void CompareNames_HardPairs_AreJudgedWithCare(string first, string? country, string second, string? other, MatchVerdict verdict) =>
        Assert.That(LetterAnalyzer.CompareNames(first, country, second, other).Verdict, Is.EqualTo(verdict));
}
