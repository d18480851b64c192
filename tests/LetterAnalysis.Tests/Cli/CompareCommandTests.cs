using LetterAnalysis.Cli;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Cli;

public class CompareCommandTests
{
    private TemporaryFolder _folder = null!;
    private string _mayor = "";
    private string _governor = "";

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        _mayor = _folder.Write("mayor.txt", ToolLetters.ToMayor);
        _governor = _folder.Write("governor.txt", ToolLetters.ToGovernor);
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void Compare_TwoFiles_PrintsBothAndTheirDifferences()
    {
        ToolRun run = ToolRun.Of("compare", _mayor, _governor);
        Assert.That(run.Code, Is.Zero, run.Errors);
        Assert.That(run.Output, Does.StartWith("A  Ms Una Kerr\n").And.Contain("B  Mr Ivo Lang\n").And.Contain("Differences by class"));
    }

    [Test]
    public void Compare_DifferentLettersWithExitCode_EndsWithOne() =>
        Assert.That(ToolRun.Of("compare", _mayor, _governor, "--exit-code").Code, Is.EqualTo(ExitCode.Differences));

    [Test]
    public void Compare_DifferentLettersToAFileWithExitCode_EndsWithOne() =>
        Assert.That(ToolRun.Of("compare", _mayor, _governor, "--exit-code", "-o", _folder.At("out.txt")).Code, Is.EqualTo(ExitCode.Differences));

    [Test]
    public void Compare_TheSameLetterWithExitCode_EndsWithZero()
    {
        ToolRun run = ToolRun.Of("compare", _mayor, _folder.Write("copy.txt", ToolLetters.ToMayor), "--exit-code");
        Assert.That(run.Code, Is.Zero, run.Output);
        Assert.That(run.Output, Does.Contain("✓ none"));
    }

    [Test]
    public void Compare_LettersThatDifferInBlanksOnly_EndsWithZero()
    {
        string wide = _folder.Write("wide.txt", ToolLetters.ToMayor.Replace("the ferries to", "the  ferries  to", StringComparison.Ordinal));
        Assert.That(ToolRun.Of("compare", _mayor, wide, "--exit-code").Code, Is.Zero);
    }

    [Test]
    public void Compare_OneLetter_ListsItAndAsksForAnother()
    {
        ToolRun run = ToolRun.Of("compare", _mayor);
        Assert.That(run.Code, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Errors, Does.Contain("one was found").And.Contain($"  A Ms Una Kerr ({_mayor})\n"));
    }

    [Test]
    public void Compare_NoLetter_IsWrongUsage()
    {
        ToolRun run = ToolRun.Of("compare", _folder.Write("empty.txt", ""));
        Assert.That(run.Code, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Errors, Does.Contain("no letter was found"));
    }

    [Test]
    public void Compare_ThreeLetters_ShowsWhoReadsWhat()
    {
        ToolRun run = ToolRun.Of("compare", _mayor, _governor, _folder.Write("third.txt", ToolLetters.ToMayor));
        Assert.That(run.Code, Is.Zero, run.Errors);
        Assert.That(run.Output, Does.Contain("Who reads what").And.Contain("A is most like all the others.").Or.Contain("C is most like all the others."));
        Assert.That(run.Output.Split('\n').Select(line => line.Length), Is.All.LessThanOrEqualTo(80));
    }

    [Test]
    public void Compare_ChosenVariants_KeepTheirNames()
    {
        ToolRun run = ToolRun.Of("compare", _mayor, _governor, _folder.Write("third.txt", ToolLetters.ToMayor), "--variants", "c, A", "--format", "json");
        Assert.That(run.Code, Is.Zero, run.Errors);
        Assert.That(JObject.Parse(run.Output)["variants"]!.Select(variant => (string?)variant["id"]), Is.EqualTo(new[] { "C", "A" }));
    }

    [Test]
    public void Compare_Tei_PrintsAnApparatus()
    {
        ToolRun run = ToolRun.Of("compare", _mayor, _governor, "--format", "tei");
        Assert.That(run.Code, Is.Zero, run.Errors);
        Assert.That(run.Output, Does.StartWith("<?xml").And.Contain("<rdg wit=\"#B\" type=\"recipient\">Province</rdg>"));
    }

    [Test]
    public void Compare_Docx_WritesTheFileOrTheBytes()
    {
        using var bytes = new MemoryStream();
        string[] verb = ["compare", _mayor, _governor, "--format", "docx"];
        Assert.That(ToolRun.Of(verb, "", environment => environment with { OutputBytes = bytes }).Code, Is.Zero);
        Assert.That(ToolRun.Of([.. verb, "-o", _folder.At("redline.docx")]).Code, Is.Zero);
        Assert.That(File.ReadAllBytes(_folder.At("redline.docx")), Is.EqualTo(bytes.ToArray()));
    }

    [Test]
    public void Compare_DocxToATerminal_IsWrongUsage()
    {
        ToolRun run = ToolRun.Of(["compare", _mayor, _governor, "--format", "docx"], "", environment => environment with { OutputIsTerminal = true });
        Assert.That(run.Code, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Errors, Does.Contain("--output FILE"));
    }

    [Test]
    public void Compare_ThreeLettersAsDocx_AsksForTwo()
    {
        ToolRun run = ToolRun.Of("compare", _mayor, _governor, _folder.Write("third.txt", ToolLetters.ToMayor), "--format", "docx");
        Assert.That(run.Code, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Errors, Does.Contain("--variants A,B"));
    }

    [TestCase("A")]
    [TestCase("A,A")]
    [TestCase("A,D")]
    [TestCase("A,B,C")]
    [TestCase(",")]
    public void Compare_VariantsThatAreNotTwoOfTheLetters_IsWrongUsage(string names)
    {
        ToolRun run = ToolRun.Of("compare", _mayor, _governor, "--variants", names);
        Assert.That(run.Code, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Errors, Does.Contain($"--variants {names} does not name two"));
    }

    [Test]
    public void Compare_MissingFileBesideTwoGoodOnes_ComparesThese()
    {
        ToolRun run = ToolRun.Of("compare", _mayor, _folder.At("missing.txt"), _governor, "--exit-code");
        Assert.That(run.Code, Is.EqualTo(ExitCode.Unreadable));
        Assert.That(run.Output, Does.Contain("Differences by class"));
    }

    [Test]
    public void Compare_MissingFileBesideOneGoodOne_IsUnreadable()
    {
        ToolRun run = ToolRun.Of("compare", _mayor, _folder.At("missing.txt"));
        Assert.That(run.Code, Is.EqualTo(ExitCode.Unreadable));
        Assert.That(run.Output, Is.Empty);
    }

    [Test]
    public void Compare_SlotsFile_TellsTheSwapsAndWhatIsDeclaredInVain()
    {
        string slots = _folder.Write("slots.json", """
            {"slots": [{"name": "recipient", "values": {"mayor.txt": "the City", "governor.txt": {"full": "the Province", "short": "the Prov"}, "C": "the State"}},
                       {"name": "fare", "values": {"A": "ten crowns", "B": "ten pounds"}}]}
            """);
        ToolRun run = ToolRun.Of("compare", _mayor, _governor, "--slots", slots);
        Assert.That(run.Code, Is.Zero, run.Errors);
        Assert.That(run.Output, Does.Contain("2 ×  [-the City-]{+the Province+}").And.Contain("“C” is the id, the file name").And.Contain("Slot fare: letter A has none"));
    }

    [Test]
    public void Compare_BadSlotsFile_NamesThePlace()
    {
        string slots = _folder.Write("slots.json", "{\n  \"slots\": [ { \"name\": 7 } ]\n}");
        ToolRun run = ToolRun.Of("compare", _mayor, _governor, "--slots", slots);
        Assert.That(run.Code, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Errors, Does.Contain("slots.json: “7” in line 2, expected a text"));
        Assert.That(ToolRun.Of("compare", _mayor, _governor, "--slots", _folder.At("none.json")).Code, Is.EqualTo(ExitCode.Usage));
    }

    [Test]
    public void Compare_SmallBudget_SaysThatItWasCutShort()
    {
        Assert.That(ToolRun.Of("compare", _mayor, _governor, "--budget", "1").Output, Does.Contain("cut short"));
        Assert.That(ToolRun.Of("compare", _mayor, _governor, "--budget", "0").Code, Is.EqualTo(ExitCode.Usage));
    }

    [Test]
    public void Compare_ManyLettersAndATerminal_ShowsHowFarItIsOnStandardError()
    {
        string[] files = [.. Enumerable.Range(0, 6).Select(i => _folder.Write($"letter{i}.txt", ToolLetters.ToMayor))];
        ToolRun run = ToolRun.Of(["compare", .. files], "", environment => environment with { ErrorIsTerminal = true });
        Assert.That(run.Code, Is.Zero, run.Errors);
        Assert.That(run.Errors, Does.Contain("Comparing letters"));
        Assert.That(run.Output, Does.Not.Contain("Comparing letters"));
    }

    [Test]
    public void Compare_TwentyLetters_StaysWithinEightyColumns()
    {
        string[] files = [.. Enumerable.Range(0, 20).Select(i => _folder.Write($"letter{i:00}.txt",
            ToolLetters.ToMayor.Replace("in winter", $"in winter {1900 + i}", StringComparison.Ordinal).Replace("Reduce", i % 3 == 0 ? "Halve" : "Reduce", StringComparison.Ordinal)))];
        ToolRun run = ToolRun.Of(["compare", .. files], "");
        Assert.That(run.Code, Is.Zero, run.Errors);
        Assert.That(run.Output.Split('\n').Where(line => line.Length > 80 && !line.Contains(".txt", StringComparison.Ordinal)), Is.Empty);
        Assert.That(run.Output, Does.Contain("most"));
    }

    [Test]
    public void Compare_InputWithoutALetter_IsTold()
    {
        string empty = _folder.Write("empty.txt", ""), one = _folder.Write("one.txt", ToolLetters.ToMayor), two = _folder.Write("two.txt", ToolLetters.ToMayor);
        ToolRun run = ToolRun.Of(["compare", empty, one, two], "");
        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Errors, Does.Contain("empty.txt: no letter was found in it"));
    }
}
