using LetterAnalysis.Tests.Cli;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Repository;

public class ArchiveReportTests
{
    [Test]
    public async Task ArchiveReport_OnTheSamples_TellsWhatBelongsTogetherAndMakesThePage()
    {
        using var folder = new TemporaryFolder();
        string program = RepositoryFolder.At("samples", "ArchiveReport", "bin", DotnetProcess.Configuration, "net10.0", "ArchiveReport.dll");
        (int code, string output, string errors) = await DotnetProcess.RunAsync(program, RepositoryFolder.At("samples", "letters"), folder.At("archive.html"));
        Assert.That(code, Is.Zero, errors);
        Assert.That(output, Does.Contain("belong together").And.Contain("0 files that can't be read"));
        Assert.That(await File.ReadAllTextAsync(folder.At("archive.html")), Does.Contain("Our letters").And.Contain("<svg"));
    }
}
