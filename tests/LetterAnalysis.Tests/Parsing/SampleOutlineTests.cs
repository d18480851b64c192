using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Parsing;

/// <summary>Holds each sample letter against the outline that its author wrote down beside it.</summary>
public class SampleOutlineTests
{
    private static JArray Outline(string name)
    {
        string path = SampleLetters.PathOf(Path.GetFileNameWithoutExtension(name) + ".outline.json");
        using var reader = new JsonTextReader(new StringReader(File.ReadAllText(path))) { DateParseHandling = DateParseHandling.None };
        return (JArray)JObject.Load(reader)["letters"]!;
    }

    [TestCaseSource(typeof(SampleLetters), nameof(SampleLetters.Names))]
    public void Parse_SampleLetter_FindsWhatItsAuthorWroteDown(string name)
    {
        ParsedSource parsed = SampleLetters.Parse(name);
        JArray expected = Outline(name);
        Assert.That(parsed.Letters, Has.Length.EqualTo(expected.Count));
        for (int i = 0; i < expected.Count; i++) Check(parsed.Letters[i], (JObject)expected[i]);
    }

    private static void Check(Letter letter, JObject expected)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(letter.Language, Is.EqualTo((string?)expected["language"]), "language");
            Assert.That(Plain(letter.Date?.Origin == DateOrigin.Letter ? letter.Date.Text : null), Is.EqualTo(Plain((string?)expected["date"])), "date");
            Assert.That(Plain(letter.Subject?.Text), Is.EqualTo(Plain((string?)expected["subject"])), "subject");
            Assert.That(Plain(letter.Salutation?.Text), Is.EqualTo(Plain((string?)expected["salutation"])), "salutation");
            Assert.That(Plain(letter.Valediction?.Text), Is.EqualTo(Plain((string?)expected["valediction"])), "valediction");
            string? addressee = expected["addressee"] is JArray lines ? string.Join(' ', lines.Select(line => (string?)line)) : null;
            Assert.That(Plain(letter.Addressee?.Text), Is.EqualTo(Plain(addressee)), "addressee");
            Assert.That(letter.Recommendations, Has.Length.EqualTo((int)expected["recommendations"]!["count"]!), "recommendations");
            Assert.That(letter.Signatories, Has.Length.EqualTo((int)expected["signatories"]!), "signatories");
        }
        string[] starts = [.. expected["recommendations"]!["starts"]!.Select(start => Plain((string?)start)!)];
        for (int i = 0; i < starts.Length; i++)
        {
            Recommendation recommendation = letter.Recommendations[i];
            string text = recommendation.Topic is null ? recommendation.Text : $"{recommendation.Topic}: {recommendation.Text}";
            Assert.That(Plain(text), Does.StartWith(starts[i]));
        }
    }

    /// <summary>Without emphasis and with every run of blanks as one.</summary>
    private static string? Plain(string? text) =>
        text is null ? null : string.Join(' ', text.Replace("*", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
