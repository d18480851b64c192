using NUnit.Framework;

namespace LetterAnalysis.Tests.Repository;

public class QuickStartTests
{
    [Test]
    public async Task QuickStart_OnItsOwnSample_PrintsRecommendationsAndDifferences()
    {
        string program = RepositoryFolder.At("samples", "QuickStart", "bin", DotnetProcess.Configuration, "net10.0", "QuickStart.dll");
        (int code, string output, string errors) = await DotnetProcess.RunAsync(program);
        Assert.That(code, Is.Zero, errors);
        GoldenFile.Verify("QuickStart.golden.txt", output);
    }

    [Test]
    public void QuickStart_ToRead_IsShort() =>
        Assert.That(File.ReadLines(RepositoryFolder.At("samples", "QuickStart", "Program.cs")).Count(), Is.LessThan(60));
}
