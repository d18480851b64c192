using System.Text;
using LetterAnalysis.Reading;
using LetterAnalysis.Reporting;
using LetterAnalysis.Text;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Reporting;

public class JsonReportTests
{
    /// <summary>Texts and what a reader of the JSON gets back. (An attribute could not hold the halves of pairs.)</summary>
    public static IEnumerable<TestCaseData> OddTexts =>
    [
        new TestCaseData("a \uD800 b", "a \uFFFD b").SetArgDisplayNames("high half alone"),
        new TestCaseData("a \uDC00", "a \uFFFD").SetArgDisplayNames("low half alone"),
        new TestCaseData("a \uD800", "a \uFFFD").SetArgDisplayNames("high half at the end"),
        new TestCaseData("\uD83D\uD83D\uDE00", "\uFFFD\uD83D\uDE00").SetArgDisplayNames("half before a pair"),
        new TestCaseData("wave \uD83D\uDC4B", "wave \uD83D\uDC4B").SetArgDisplayNames("pair"),
        new TestCaseData("bell \a escape \u001B[2J delete \u007F csi \u009B", "bell \a escape \u001B[2J delete \u007F csi \u009B").SetArgDisplayNames("controls"),
    ];

    [Test]
    public void Write_ParsedSource_IsTheDocumentOnRecord() => GoldenFile.Verify("parse.golden.json", Written(writer => JsonReport.Write(writer, ExamplePage.Parsed)));

    [Test]
    public void Write_Comparison_IsTheDocumentOnRecord() => GoldenFile.Verify("compare.golden.json", Written(writer => JsonReport.Write(writer, ExampleResults.Comparison)));

    [Test]
    public void Write_Reconciliation_IsTheDocumentOnRecord() =>
        GoldenFile.Verify("signatories.golden.json", Written(writer => JsonReport.Write(writer, ExampleResults.Reconciliation)));

    [Test]
    public void Write_AnyDocument_BeginsWithSchemaAndEndsWithLineFeed()
    {
        string text = Written(writer => JsonReport.Write(writer, ExamplePage.Parsed));
        Assert.That(text, Does.StartWith("{\n  \"schema\": \"letter-analysis/parse\",\n  \"schemaVersion\": \"1.0\",\n"));
        Assert.That(text, Does.EndWith("}\n").And.Not.Contain("\r"));
    }

    [Test]
    public void Write_WithoutExplain_HasNoEvidence() => Assert.That(Written(writer => JsonReport.Write(writer, ExamplePage.Parsed)), Does.Not.Contain("evidence"));

    [Test]
    public void Write_WithExplain_HasOneReasonABlock()
    {
        JToken section = JObject.Parse(Written(writer => JsonReport.Write(writer, ExamplePage.Parsed, explain: true)))["letters"]![0]!["sections"]![1]!;
        Assert.That(section["evidence"]!.Select(reason => (string?)reason), Is.EqualTo(Enumerable.Repeat("short lines before the salutation", 2)));
    }

    [Test]
    public void Write_SeveralSources_IsAnArrayOfTheirDocuments()
    {
        JArray documents = JArray.Parse(Written(writer => JsonReport.Write(writer, [ExamplePage.Parsed, ExamplePage.Parsed])));
        JObject alone = JObject.Parse(Written(writer => JsonReport.Write(writer, ExamplePage.Parsed)));
        Assert.That(documents, Has.Count.EqualTo(2));
        Assert.That(documents, Is.All.Matches<JToken>(document => JToken.DeepEquals(document, alone)));
    }

    [Test]
    public void Write_NoSources_IsAnEmptyArray() => Assert.That(Written(writer => JsonReport.Write(writer, Array.Empty<ParsedSource>())), Is.EqualTo("[]\n"));

    [Test]
    public void Write_Spans_QuoteTheSource()
    {
        JObject document = JObject.Parse(Written(writer => JsonReport.Write(writer, ExamplePage.Parsed)));
        JToken salutation = document["letters"]![0]!["salutation"]!;
        var span = new TextSpan((int)salutation["span"]!["start"]!, (int)salutation["span"]!["length"]!);
        Assert.That(ExamplePage.Source[span], Is.EqualTo((string?)salutation["text"]));
        Assert.That((int)salutation["span"]!["line"]!, Is.EqualTo(10));
        Assert.That((int)salutation["span"]!["column"]!, Is.EqualTo(1));
    }

    [Test]
    public void Write_UnitInPieces_HasOneSpanOverThem()
    {
        JObject document = JObject.Parse(Written(writer => JsonReport.Write(writer, ExampleResults.Comparison)));
        JToken split = document["units"]!.Single(unit => (string?)unit["status"] == "split")["spans"]!["B"]!;
        TextSpan expected = ExamplePage.Span("We count on the Ministry.", "We also call on the port authority to report spills.", last: true);
        Assert.That(new TextSpan((int)split["start"]!, (int)split["length"]!), Is.EqualTo(expected));
    }

    [TestCaseSource(nameof(OddTexts))]
    public void Write_OddText_IsValidUtf8(string text, string readBack)
    {
        ParsedSource parsed = FurnitureOnly(text);
        byte[] bytes = new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(Written(writer => JsonReport.Write(writer, parsed)));
        Assert.That((string?)JObject.Parse(Encoding.UTF8.GetString(bytes))["furniture"]![0]!["text"], Is.EqualTo(readBack));
    }

    [Test]
    public void Write_Controls_StandInTheOutputAsEscapesOnly() =>
        Assert.That(Written(writer => JsonReport.Write(writer, FurnitureOnly("\u001B[2J \u007F \u009B \u0085"))).Where(c => char.IsControl(c) && c != '\n'), Is.Empty);

    [Test]
    public void Write_DoneTwice_LeavesTheWriterOpen()
    {
        using var writer = new StringWriter();
        JsonReport.Write(writer, ExampleResults.Comparison);
        int first = writer.ToString().Length;
        JsonReport.Write(writer, ExampleResults.Comparison);
        Assert.That(writer.ToString(), Has.Length.EqualTo(2 * first));
    }

    private static ParsedSource FurnitureOnly(string text)
    {
        SourceText source = SourceText.From(text, "odd.txt");
        return new ParsedSource(new Document(source, [], []), [], [new LetterPart(text, new TextSpan(0, text.Length))], []);
    }

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }
}
