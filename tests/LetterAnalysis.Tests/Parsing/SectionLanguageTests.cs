using NUnit.Framework;

namespace LetterAnalysis.Tests.Parsing;

public class SectionLanguageTests
{
    private const string English = """
        Dear Minister,

        We write to you as people who have lived by the river for all of their lives, and who have not been heard.

        We ask you to publish the report on the dam by 1 March.
        """;

    private const string French = """
        Nous vous écrivons au nom de ceux qui vivent dans la vallée et qui ne sont pas entendus par les autorités.

        Nous vous demandons de publier le rapport sur le barrage avant le 1er mars.
        """;

    private const string End = "\n\nYours sincerely,\n\nJane Doe\n";

    private static Letter Parse(string text) => new LetterAnalyzer().Parse(text).Letters[0];

    [Test]
    public void Language_LetterInOneLanguage_IsNullInAllSections() =>
        Assert.That(Parse(English + End).Sections.Select(section => section.Language), Is.All.Null);

    [Test]
    public void Language_LetterThatGoesOnInAnother_NamesIt()
    {
        Letter letter = Parse(English + "\n\n" + French + End);
        Assert.That(letter.Language, Is.EqualTo("en"));
        Assert.That(letter.Sections.Select(section => section.Language), Does.Contain("fr"));
    }

    [Test]
    public void Requests_InAnotherLanguage_AreReadInIt() =>
        Assert.That(Parse(English + "\n\n" + French + End).Requests.Select(ask => ask.Deadline), Is.EqualTo(new[] { "by 1 March", "avant le 1er mars" }));
}
