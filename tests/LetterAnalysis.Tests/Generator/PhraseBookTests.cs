using LetterAnalysis.Generator;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Generator;

/// <summary>The phrases are lined up: a translation takes the lines of the same number.</summary>
public class PhraseBookTests
{
    private static readonly PhraseBook English = PhraseBook.Of("en");

    private static IEnumerable<string> OtherLanguages => PhraseBook.Languages.Where(language => language != "en");

    [TestCaseSource(nameof(OtherLanguages))]
    public void Lists_OfALanguage_AreThoseOfEnglish(string language)
    {
        PhraseBook other = PhraseBook.Of(language);
        Assert.That(other.Names, Is.EqualTo(English.Names));
        foreach (string name in English.Names.Where(name => !IsTable(name))) Assert.That(other.Lines(name), Has.Length.EqualTo(English.Lines(name).Length), name);
    }

    [TestCaseSource(nameof(OtherLanguages))]
    public void Keys_OfALanguage_AreThoseOfEnglish(string language)
    {
        foreach (string name in English.Names.Where(IsTable)) Assert.That(PhraseBook.Of(language).Keys(name), Is.EqualTo(English.Keys(name)), name);
    }

    [TestCaseSource(typeof(PhraseBook), nameof(PhraseBook.Languages))]
    public void Wordings_OfActions_AreThreeAndDiffer(string language)
    {
        foreach (string line in PhraseBook.Of(language).Lines("actions")) Assert.That(line.Split(" = ")[1].Split(" / ").Distinct().Count(), Is.EqualTo(3), line);
    }

    [Test]
    public void Strengths_OfActions_AreKnown() => Assert.That(PhraseBook.World.Keys("strengths"), Is.EqualTo(English.Keys("actions")));

    private static bool IsTable(string name) => English.Lines(name).All(line => line.Contains(" = ", StringComparison.Ordinal));
}
