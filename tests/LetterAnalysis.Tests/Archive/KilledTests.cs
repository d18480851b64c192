using System.Diagnostics;
using System.Globalization;
using LetterAnalysis.Tests.Repository;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Archive;

public class KilledTests
{
    private const int Letters = 400;

    /// <summary>How often to kill; the environment's <c>KILLS</c>, where it is set, asks for more than the few of every run.</summary>
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("KILLS"), CultureInfo.InvariantCulture, out int kills) ? kills : 4;

    /// <summary>The tool is killed at moments spread over its run and started again until it comes to its end, as often as it takes for so many kills.</summary>
    [Test]
    public async Task Add_KilledAtAnyMoment_GoesOnToTheSameArchive()
    {
        using ArchiveFolder folder = new ArchiveFolder().With(Letters);
        await folder.AddAsync();
        string undisturbed = folder.Dump();
        int kills = 0, shortest = 100;
        for (uint random = 2463534242; kills < Kills; shortest = shortest * 3 / 4)
        {
            string killed = folder.At($"killed-{kills}.db");
            do
            {
                // Marsaglia's xorshift: moments that look random and are the same each time.
                random ^= random << 13;
                random ^= random >> 17;
                random ^= random << 5;
            }
            while (!await RunAsync(folder.Letters, killed, shortest + (int)(random % 1000)) && ++kills > 0);
            Assert.That(ArchiveFolder.Dump(killed), Is.EqualTo(undisturbed));
        }
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
