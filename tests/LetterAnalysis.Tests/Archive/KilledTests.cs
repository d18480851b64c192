using System.Diagnostics;
using LetterAnalysis.Tests.Repository;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Archive;

public class KilledTests
{
    private const int Letters = 400;

    /// <summary>The tool is killed again and again, a little later each time, until one run comes to its end.</summary>
    [Test]
    public async Task Add_KilledAtAnyMoment_GoesOnToTheSameArchive()
    {
        using ArchiveFolder folder = new ArchiveFolder().With(Letters);
        await folder.AddAsync();
        string undisturbed = folder.Dump();
        string killed = folder.At("killed.db");
        int kills = 0;
        for (int milliseconds = 150; !await RunAsync(folder.Letters, killed, milliseconds); milliseconds += 90) kills++;
        Assert.That(kills, Is.Positive);
        Assert.That(ArchiveFolder.Dump(killed), Is.EqualTo(undisturbed));
    }

    /// <summary>True when the tool came to its end before it was killed.</summary>
    private static async Task<bool> RunAsync(string letters, string database, int milliseconds)
    {
        string tool = RepositoryFolder.At("src", "LetterAnalysis.Cli", "bin", DotnetProcess.Configuration, "net10.0", "letters.dll");
        var start = new ProcessStartInfo("dotnet", [tool, "archive", "add", letters, "--db", database]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        bool ended = process.WaitForExit(milliseconds);
        if (!ended) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        if (ended) Assert.That(process.ExitCode, Is.Zero, await output + await errors);
        return ended;
    }
}
