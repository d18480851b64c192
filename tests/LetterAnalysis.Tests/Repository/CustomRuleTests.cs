using NUnit.Framework;

namespace LetterAnalysis.Tests.Repository;

public class CustomRuleTests
{
    [Test]
    public async Task CustomRule_OnItsOwnSample_PrintsWhatItsRuleFinds()
    {
        string program = RepositoryFolder.At("samples", "CustomRule", "bin", DotnetProcess.Configuration, "net10.0", "CustomRule.dll");
        (int code, string output, string errors) = await DotnetProcess.RunAsync(program);
        Assert.That(code, Is.Zero, errors);
        Assert.That(output, Does.Contain("CAMP1 avoided-words"));
        GoldenFile.Verify("CustomRule.golden.txt", output);
    }
}
