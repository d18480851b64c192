using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using LetterAnalysis.Archive;

namespace LetterAnalysis.Benchmarks;

/// <summary>
/// One run of an archive over a folder of letters, beside the plainest pass over the same files: read all bytes of each and hash them, one after
/// another. Files are read once before, so that neither pays for the disk. A run a process, since the peak of memory is the process's.
/// </summary>
internal static class ArchiveTrial
{
    private const double Million = 1e6;

    public static async Task RunAsync(string folder, TextWriter output)
    {
        string[] files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        Hash(files);
        long bytes = files.Sum(file => new FileInfo(file).Length);
        TimeSpan plain = Time(() => Hash(files));
        string database = Path.Combine(Directory.CreateTempSubdirectory("letters-trial-").FullName, "archive.db");
        AddResult added;
        TimeSpan add, again, families;
        int found;
        long peak;
        using (LetterArchive archive = LetterArchive.Open(database))
        {
            var watch = Stopwatch.StartNew();
            added = await archive.AddAsync([folder]);
            add = watch.Elapsed;
            peak = Process.GetCurrentProcess().PeakWorkingSet64;
            watch.Restart();
            await archive.AddAsync([folder]);
            again = watch.Elapsed;
            watch.Restart();
            found = archive.FindFamilies().Families.Length;
            families = watch.Elapsed;
        }
        long afterFamilies = Process.GetCurrentProcess().PeakWorkingSet64;
        output.WriteLine("| files | letters | MB | read and hash | add | times | add again | peak MB | database MB | families | found | peak MB then |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {files.Length} | {added.Letters} | {bytes / Million:0.0} | {plain.TotalSeconds:0.00} s | {add.TotalSeconds:0.0} s | {add / plain:0.0} "
            + $"| {again.TotalSeconds:0.0} s | {peak / Million:0} | {new FileInfo(database).Length / Million:0} | {families.TotalSeconds:0.0} s | {found} | {afterFamilies / Million:0} |"));
        foreach (UnreadableFile file in added.Unreadable.Take(5)) output.WriteLine($"unreadable: {file.Path}: {file.Reason}");
        Directory.Delete(Path.GetDirectoryName(database)!, recursive: true);
    }

    private static TimeSpan Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed;
    }

    private static void Hash(string[] files)
    {
        foreach (string file in files) SHA256.HashData(File.ReadAllBytes(file));
    }
}
