using LetterAnalysis.Documents;
using LetterAnalysis.Reading;
using LetterAnalysis.Reporting;
using LetterAnalysis.Tests.Auditing;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Reporting;

public class SarifReportTests
{
    private static readonly Lazy<Task<JsonSchema>> Schema =
        new(() => JsonSchema.FromFileAsync(RepositoryFolder.At("tests", "LetterAnalysis.Tests", "Reporting", "Sarif", "sarif-2.1.0-rtm.5.json")));

    private static readonly LetterAnalyzer Analyzer = new(new LetterAnalyzerOptions { Readers = DocumentReaders.All });

    public static IEnumerable<string> Samples => SampleLetters.Names;

    [TestCaseSource(nameof(Samples))]
    public async Task Write_AnySample_IsValid(string name) => Assert.That(await ErrorsAsync(Log(Analyzer.Audit([SampleLetters.Parse(name)]))), Is.Empty);

    [Test]
    public async Task Write_ResultWithEverything_IsValid() => Assert.That(await ErrorsAsync(Log(ExampleResults.Audit)), Is.Empty);

    [Test]
    public async Task Write_CasesOfAllRules_IsValid()
    {
        IEnumerable<ParsedSource> sources = RuleCaseReader.All.Concat(WordCases.All).Where(one => !one.Expected.IsEmpty)
            .SelectMany((one, i) => one.Files.Where(file => !file.IsConfiguration).Select(file => Analyzer.Parse(new SourceFile(file.Content, $"a folder/{i} {file.Name}"))));
        JObject log = Log(Analyzer.Audit(sources));
        Assert.That(await ErrorsAsync(log), Is.Empty);
        Assert.That(log["runs"]![0]!["results"]!.Select(result => (string?)result["ruleId"]).Distinct().Count(), Is.GreaterThan(50));
    }

    [Test]
    public async Task Validate_LogWithAMistake_IsInvalid()
    {
        JObject log = Log(ExampleResults.Audit);
        log["runs"]![0]!["results"]![0]!["level"] = "fatal";
        Assert.That(await ErrorsAsync(log), Is.Not.Empty);
    }

    [Test]
    public void Write_Finding_PointsAtItsWordsAndCarriesItsFingerprintAndFix()
    {
        JToken result = Log(ExampleResults.Audit)["runs"]![0]!["results"]![0]!;
        JToken region = result["locations"]![0]!["physicalLocation"]!["region"]!;
        Assert.That((string?)region["snippet"]!["text"], Is.EqualTo(ExampleResults.Audit.Findings[0].Source[ExampleResults.Audit.Findings[0].Span]));
        Assert.That((string?)result["partialFingerprints"]!["letterFinding/v1"], Is.EqualTo("0123456789abcdef"));
        Assert.That(result["fixes"]![0]!["artifactChanges"]![0]!["replacements"]!.Count(), Is.EqualTo(1));
    }

    [Test]
    public void Write_SuppressedFinding_IsThereWithItsReason()
    {
        JToken suppressed = Log(ExampleResults.Audit)["runs"]![0]!["results"]!.Last!;
        Assert.That((string?)suppressed["suppressions"]![0]!["justification"], Is.EqualTo("An open letter."));
    }

    private static JObject Log(AuditResult result)
    {
        using var writer = new StringWriter();
        SarifReport.Write(writer, result);
        return JObject.Parse(writer.ToString());
    }

    private static async Task<IEnumerable<string>> ErrorsAsync(JObject log) => (await Schema.Value).Validate(log).Select(error => error.ToString());
}
