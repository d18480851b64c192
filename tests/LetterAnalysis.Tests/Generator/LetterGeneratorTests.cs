using LetterAnalysis.Documents;
using LetterAnalysis.Generator;
using LetterAnalysis.Reading;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Generator;

/// <summary>Generated archives are the same each time, and what is said to be true of a letter is what stands in it.</summary>
public class LetterGeneratorTests
{
    private static readonly LetterAnalyzer Analyzer = new(new LetterAnalyzerOptions { Readers = DocumentReaders.All });

    private static readonly GeneratorOptions Text = new() { Letters = 300, Families = 40 };

    private static readonly GeneratorOptions AllFormats = new()
    {
        Letters = 72,
        Families = 12,
        Seed = 7,
        Formats = new([.. Enum.GetValues<LetterFormat>().Select(format => (format, 1))]),
        Languages = new([.. PhraseBook.Languages.Select(language => (language, 1))]),
    };

    private static IEnumerable<TestCaseData> LettersOfAllFormats => new LetterGenerator(AllFormats).Letters().Select(letter => new TestCaseData(letter).SetArgDisplayNames(letter.Path));

    [Test]
    public void Letters_MadeTwice_AreTheSame()
    {
        string[] first = Made(), second = Made();
        Assert.That(second, Is.EqualTo(first));
        static string[] Made() => [.. new LetterGenerator(AllFormats).Letters().Select(letter => letter.Truth + Convert.ToBase64String(letter.Bytes.Span))];
    }

    [TestCase(1, 1)]
    [TestCase(17, 17)]
    [TestCase(1000, 100)]
    [TestCase(1234, 7)]
    public void Letters_AnyNumbers_AreAsManyAsAskedFor(int letters, int families)
    {
        var generator = new LetterGenerator(new GeneratorOptions { Letters = letters, Families = families, Small = true });
        JObject[] truth = [.. generator.Letters().Select(letter => JObject.Parse(letter.Truth))];
        Assert.That(truth, Has.Length.EqualTo(letters));
        Assert.That(truth.Select(letter => (string)letter["family"]!).Distinct().Count(), Is.EqualTo(families));
        Assert.That(truth.Select(letter => (string)letter["path"]!), Is.Unique);
    }

    [Test]
    public void Letters_OfFullSize_HaveRealisticLengthsAndEveryRelation()
    {
        GeneratedLetter[] letters = [.. new LetterGenerator(Text).Letters()];
        int[] words = [.. letters.Where(letter => !letter.Truth.Contains("\"reply\"", StringComparison.Ordinal)).Select(letter => System.Text.Encoding.UTF8.GetString(letter.Bytes.Span).Split().Length).Order()];
        Assert.That(words[words.Length / 20], Is.GreaterThan(250));
        Assert.That(words[words.Length * 19 / 20], Is.LessThan(1000));
        Assert.That(letters.Select(letter => (string)JObject.Parse(letter.Truth)["relation"]!).Distinct(), Has.Exactly(Enum.GetValues<LetterRelation>().Length).Items);
    }

    [TestCaseSource(nameof(LettersOfAllFormats))]
    public void Parse_GeneratedLetter_KeepsTheInvariantsAndFindsWhatIsTrue(GeneratedLetter letter)
    {
        ParsedSource parsed = Analyzer.Parse(new SourceFile(letter.Bytes.ToArray(), letter.Path));
        Assert.That(Invariants.BrokenBy(parsed), Is.Empty);
        JObject truth = JObject.Parse(letter.Truth);
        Assert.That(parsed.Letters, Has.Length.EqualTo(1));
        Letter found = parsed.Letters[0];
        Assert.That(found.Date?.Iso, Is.EqualTo((string?)truth["date"]));
        Assert.That(found.Language, Is.EqualTo((string?)truth["language"]));
        Assert.That(found.Recommendations, Has.Length.EqualTo(truth["recommendations"]!.Count()));
        if ((string?)truth["relation"] == "reply") return;
        Assert.That(found.Addressee?.Text.Replace('’', '\''), Does.StartWith(((string)truth["addressee"]!).Split(", ")[0]));
    }
}
