using LetterAnalysis.Reporting;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Reporting;

public class SchemasTests
{
    public static IEnumerable<TestCaseData> Documents =>
    [
        new TestCaseData("parse", Document(writer => JsonReport.Write(writer, ExamplePage.Parsed))),
        new TestCaseData("parse", Document(writer => JsonReport.Write(writer, ExamplePage.Parsed, explain: true))),
        new TestCaseData("compare", Document(writer => JsonReport.Write(writer, ExampleResults.Comparison))),
        new TestCaseData("signatories", Document(writer => JsonReport.Write(writer, ExampleResults.Reconciliation))),
        new TestCaseData("audit", Document(writer => JsonReport.Write(writer, ExampleResults.Audit))),
        new TestCaseData("search", Document(writer => JsonReport.Write(writer, ExampleResults.Search))),
        new TestCaseData("families", Document(writer => JsonReport.Write(writer, ExampleResults.Families, [ExampleResults.ArchivedLetter]))),
        new TestCaseData("ledger", Document(writer => JsonReport.Write(writer, ExampleResults.Ledger))),
        new TestCaseData("archive-signatories", Document(writer => JsonReport.Write(writer, ExampleResults.Entities))),
    ];

    public static IEnumerable<string> Samples => SampleLetters.Names;

    [TestCaseSource(nameof(Documents))]
    public async Task Get_SchemaOfADocument_AcceptsIt(string kind, string document) => Assert.That(await ErrorsAsync(kind, document), Is.Empty);

    [TestCaseSource(nameof(Samples))]
    public async Task Get_SchemasOfAllResultsOfASample_AcceptThem(string name)
    {
        ParsedSource parsed = SampleLetters.Parse(name);
        Assert.That(await ErrorsAsync("parse", Document(writer => JsonReport.Write(writer, parsed, explain: true))), Is.Empty);
        AuditResult audit = new LetterAnalyzer().Audit([parsed]);
        Assert.That(await ErrorsAsync("audit", Document(writer => JsonReport.Write(writer, audit))), Is.Empty);
        if (parsed.Letters.Length > 0)
        {
            SignatoryReconciliation signatories = new LetterAnalyzer().Reconcile(parsed.Letters);
            Assert.That(await ErrorsAsync("signatories", Document(writer => JsonReport.Write(writer, signatories))), Is.Empty);
        }
        if (parsed.Letters.Length > 1)
        {
            LetterComparison comparison = new LetterAnalyzer().Compare(parsed.Letters[0], parsed.Letters[1]);
            Assert.That(await ErrorsAsync("compare", Document(writer => JsonReport.Write(writer, comparison))), Is.Empty);
        }
    }

    /// <summary>Every field of every object is required, and no other is allowed: else the schema would accept what it does not describe.</summary>
    [TestCaseSource(nameof(Documents))]
    public async Task Get_Schema_RejectsAMissingOrUnknownField(string kind, string document)
    {
        foreach (string path in FieldsOf(JObject.Parse(document)))
        {
            JObject without = JObject.Parse(document);
            ((JProperty)without.SelectToken(path)!.Parent!).Remove();
            Assert.That(await ErrorsAsync(kind, without.ToString()), Is.Not.Empty, $"without {path}");

            JObject renamed = JObject.Parse(document);
            ((JProperty)renamed.SelectToken(path)!.Parent!).AddAfterSelf(new JProperty("unknown", 1));
            Assert.That(await ErrorsAsync(kind, renamed.ToString()), Is.Not.Empty, $"beside {path}");
        }
    }

    [Test]
    public void Get_EverySchema_DescribesEveryField()
    {
        foreach (string name in Schemas.Names)
        {
            IEnumerable<JProperty> bare = JObject.Parse(Schemas.Get(name)).Descendants().OfType<JProperty>()
                .Where(property => property.Parent?.Parent is JProperty { Name: "properties" })
                .Where(property => property.Value["description"] is null && property.Value["$ref"] is null);
            Assert.That(bare.Select(property => property.Path), Is.Empty, name);
        }
    }

    [Test]
    public void Get_UnknownName_SaysWhatThereIs() =>
        Assert.That(() => Schemas.Get("odit"), Throws.ArgumentException.With.Message.Contains("parse, compare, signatories, audit, search, families, ledger, archive-signatories, stream-input, stream-output, letters, suppressions, slots"));

    /// <summary>The paths of one field of each kind of object, maps by variant and what is there on demand left out.</summary>
    private static IEnumerable<string> FieldsOf(JObject document) => document.Descendants().OfType<JProperty>()
        .Where(property => property.Name is not ("evidence" or "A" or "B"))
        .GroupBy(property => string.Join('.', property.Path.Split('.').Select(part => part.Split('[')[0])))
        .Select(group => group.First().Path);

    private static async Task<IEnumerable<string>> ErrorsAsync(string kind, string document)
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(Schemas.Get(kind));
        return schema.Validate(document).Select(error => error.ToString());
    }

    private static string Document(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }
}
