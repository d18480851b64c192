using NUnit.Framework;

namespace LetterAnalysis.Tests.Repository;

public class ReadmeTests
{
    /// <summary>What the README writes before the verb: with the tool installed, and from a checkout.</summary>
    private static readonly string[] Starts = ["$ letters ", "$ dotnet run --project src/LetterAnalysis.Cli -- "];

    public static IEnumerable<string> Readmes { get; } = ["README.md", "src/LetterAnalysis/README.md", "src/LetterAnalysis.Cli/README.md"];

    [TestCaseSource(nameof(Readmes))]
    public async Task EveryCommand_OfTheReadme_PrintsWhatIsShown(string readme)
    {
        foreach (ReadmeBlock block in ReadmeBlock.Of(RepositoryFolder.At(readme)).Where(block => block.Language == "console"))
        {
            string[] lines = block.Text.Split('\n');
            string? start = Array.Find(Starts, start => lines[0].StartsWith(start, StringComparison.Ordinal));
            if (start is null) continue;
            string[] arguments = lines[0][start.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            (int code, string output, string errors) = await DotnetProcess.RunAsync([Path.Combine(AppContext.BaseDirectory, "letters.dll"), .. arguments]);
            Assert.That(code, Is.Zero, $"{lines[0]}\n{errors}");
            AssertShown(lines.AsSpan(1), output.ReplaceLineEndings("\n"), lines[0]);
        }
    }

    [TestCaseSource(nameof(Readmes))]
    public void EveryProgram_OfTheReadme_IsASample(string readme)
    {
        string[] samples = [.. Directory.GetFiles(RepositoryFolder.At("samples"), "Program.cs", SearchOption.AllDirectories).Select(Shown)];
        foreach (ReadmeBlock block in ReadmeBlock.Of(RepositoryFolder.At(readme)).Where(block => block.Language == "csharp"))
        {
            Assert.That(samples, Does.Contain(block.Text.Trim()), readme);
        }
    }

    /// <summary>A program from the line on that says so.</summary>
    private static string Shown(string path)
    {
        string program = File.ReadAllText(path).ReplaceLineEndings("\n");
        int at = program.IndexOf("// The README shows", StringComparison.Ordinal);
        return program[(at < 0 ? 0 : program.IndexOf('\n', at) + 1)..].Trim();
    }

    [Test]
    public void Readme_OfTheRepository_ShowsACommandAndAProgram() =>
        Assert.That(ReadmeBlock.Of(RepositoryFolder.At("README.md")).Select(block => block.Language), Is.SupersetOf(new[] { "console", "csharp" }));

    [Test]
    public void Readme_OfTheRepository_ShowsWhatItsProgramPrints() =>
        Assert.That(ReadmeBlock.Of(RepositoryFolder.At("README.md")).Single(block => block.Language == "text").Text.Trim(),
            Is.EqualTo(File.ReadAllText(RepositoryFolder.At("tests", "LetterAnalysis.Tests", "Golden", "QuickStart.golden.txt")).Trim()));

    /// <summary>The shown lines stand in the output in this order; a line <c>...</c> stands for what is left out.</summary>
    private static void AssertShown(ReadOnlySpan<string> shown, string output, string command)
    {
        int at = 0;
        foreach (string line in shown)
        {
            if (line.Length == 0 || line == "...") continue;
            int found = output.IndexOf(line, at, StringComparison.Ordinal);
            Assert.That(found, Is.GreaterThanOrEqualTo(0), $"{command} does not print, after what is shown before it: {line}\n\n{output}");
            at = found + line.Length;
        }
    }
}
