using LetterAnalysis.Cli;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Cli;

/// <summary>The letters of a campaign against its <c>letters.json</c>: ready to send is a run that ends with 0.</summary>
public class ExpectedSetTests
{
    private const string Configuration = """
        {
          "expected": {
            "recipients": ["Mayor of Port Selby", "Governor of East Selby"],
            "slots": { "body": { "Mayor of Port Selby": "the City", "Governor of East Selby": "the Province" } },
            "date": "2022-05-05",
            "signatories": "signers.csv",
            "recommendations": 3
          }
        }
        """;

    private const string Signers = "country,name\nNorway,Islanders Association\nIreland,\"Friends of the Ferries\"\nNorway,Holm Harbour Users\n";

    private TemporaryFolder _folder = null!;

    public static IEnumerable<TestCaseData> Violations =>
    [
        Case("LTR701", ("governor.txt", "Governor of East Selby", "Governor of West Selby"), "a recipient without a letter"),
        Case("LTR702", ("governor.txt", "Governor of East Selby", "Governor of West Selby"), "a letter to somebody else"),
        Case("LTR703", ("governor.txt", "urge the Province", "urge the City"), "another recipient's words"),
        Case("LTR704", ("mayor.txt", "5 May 2022", "4 May 2022"), "the date of the draft"),
        Case("LTR705", ("mayor.txt", "Holm Harbour Users, Norway\n", ""), "a signatory who is not printed"),
        Case("LTR706", ("mayor.txt", "3. Piers: Repair the pier at Holm.\n", ""), "a recommendation too few"),
        Case("LTR706", ("letters.json", "\"recommendations\": 3", "\"recommendations\": 4"), "another number agreed"),
        Case("LTR705", ("signers.csv", "Norway,Holm", "Norway,Tidal Library\nNorway,Holm"), "a signatory who joined"),
    ];

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        _folder.Write("letters.json", Configuration);
        _folder.Write("signers.csv", Signers);
        _folder.Write("out/mayor.txt", ToolLetters.ToMayor);
        _folder.Write("out/governor.txt", ToolLetters.ToGovernor);
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void Audit_LettersAsExpected_AreReadyToSend()
    {
        ToolRun run = ToolRun.Of("audit", _folder.At("out"));
        Assert.That(run.Code, Is.Zero, run.Output + run.Errors);
    }

    [TestCaseSource(nameof(Violations))]
    public void Audit_LettersOtherwise_AreNot(string rule, string file, string before, string after)
    {
        string path = _folder.At(File.Exists(_folder.At(file)) ? file : "out/" + file), text = File.ReadAllText(path);
        Assert.That(text, Does.Contain(before));
        File.WriteAllText(path, text.Replace(before, after, StringComparison.Ordinal));
        ToolRun run = ToolRun.Of("audit", _folder.At("out"));
        Assert.That(run.Code, Is.EqualTo(ExitCode.Differences), run.Output + run.Errors);
        Assert.That(run.Output, Does.Contain("error " + rule));
    }

    [Test]
    public void Audit_LetterLeftOut_IsMissed()
    {
        File.Delete(_folder.At("out/governor.txt"));
        Assert.That(ToolRun.Of("audit", _folder.At("out")).Output, Does.Contain("LTR701").And.Contain("Governor of East"));
    }

    [Test]
    public void Audit_ConfigurationByName_IsTaken() =>
        Assert.That(ToolRun.Of("audit", _folder.At("out"), "--config", _folder.Write("other.json", """{ "expected": { "recommendations": 7 } }""")).Output, Does.Contain("7 are expected"));

    private static TestCaseData Case(string rule, (string File, string Before, string After) edit, string name) =>
        new TestCaseData(rule, edit.File, edit.Before, edit.After).SetArgDisplayNames($"{rule} {name}");
}
