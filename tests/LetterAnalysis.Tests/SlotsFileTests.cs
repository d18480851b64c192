using LetterAnalysis.Reporting;
using LetterAnalysis.Text;
using NJsonSchema;
using NUnit.Framework;

namespace LetterAnalysis.Tests;

public class SlotsFileTests
{
    private const string Good = """
        {
          "slots": [
            {
              "name": "recipient",
              "values": {
                "A": "Security Council",
                "to-parliament.docx": { "full": "European Parliament", "short": "EP", "adjective": ["European"], "possessive": ["the House's", "its"] }
              }
            }
          ]
        }
        """;

    [Test]
    public void Read_AllForms_GivesThem()
    {
        DeclaredSlot slot = Read(Good).Single();

        Assert.That(slot.Name, Is.EqualTo("recipient"));
        Assert.That(slot.Values[0], Is.EqualTo(new DeclaredValue("A", "Security Council")));
        Assert.That((slot.Values[1].Variant, slot.Values[1].Full), Is.EqualTo(("to-parliament.docx", "European Parliament")));
        Assert.That(slot.Values[1].Short, Is.EqualTo(new[] { "EP" }));
        Assert.That(slot.Values[1].Adjective, Is.EqualTo(new[] { "European" }));
        Assert.That(slot.Values[1].Possessive, Is.EqualTo(new[] { "the House's", "its" }));
    }

    [TestCase("", "line")]
    [TestCase("[]", "an object")]
    [TestCase("{}", "a list called slots")]
    [TestCase("""{"slots": {}}""", "a list")]
    [TestCase("""{"slots": [{"name": "x"}]}""", "values for two variants")]
    [TestCase("""{"slots": [{"name": "x", "values": {"A": "one"}}]}""", "values for two variants")]
    [TestCase("""{"slots": [{"name": "x", "values": {"A": "one", "B": 2}}]}""", "a text")]
    [TestCase("""{"slots": [{"name": "x", "values": {"A": "one", "B": "—"}}]}""", "words")]
    [TestCase("""{"slots": [{"name": "x", "values": {"A": "one", "B": {"short": "2"}}}]}""", "a full form")]
    [TestCase("""{"slots": [{"name": "x", "values": {"A": "one", "B": {"full": "two", "long": "2"}}}]}""", "full, short, adjective, possessive")]
    [TestCase("""{"slots": [{"name": "x", "values": {"A": "1", "B": "2"}}, {"name": "X", "values": {"A": "1", "B": "2"}}]}""", "one slot only called X")]
    [TestCase("""{"slots": [], "more": 1}""", "slots")]
    public async Task Read_BadFile_IsRefusedWithItsPlaceAndByTheSchema(string json, string expected)
    {
        LetterFormatException? error = Assert.Throws<LetterFormatException>(() => Read(json));

        Assert.That(error!.Message, Does.Contain("slots.json").And.Contain("line").And.Contain(expected).And.Contain("letters schema slots"));
        JsonSchema schema = await JsonSchema.FromJsonAsync(Schemas.Get("slots"));
        if (json.Length > 0 && !expected.StartsWith("one slot", StringComparison.Ordinal)) Assert.That(schema.Validate(json), Is.Not.Empty);
    }

    [Test]
    public void Read_LineOfTheFault_IsNamed() =>
        Assert.That(() => Read(Good.Replace("\"EP\"", "7", StringComparison.Ordinal)), Throws.InstanceOf<LetterFormatException>().With.Message.Contains("in line 7"));

    [Test]
    public async Task Get_SlotsSchema_AcceptsAGoodFile()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(Schemas.Get("slots"));
        Assert.That(schema.Validate(Good).Select(error => error.ToString()), Is.Empty);
    }

    private static System.Collections.Immutable.ImmutableArray<DeclaredSlot> Read(string json) => SlotsFile.Read(SourceText.From(json, "slots.json"));
}
