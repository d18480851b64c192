using System.Diagnostics;
using System.Globalization;
using LetterAnalysis.Archive;
using LetterAnalysis.Cli.Display;
using Spectre.Console;

namespace LetterAnalysis.Cli.Commands.Archive;

/// <summary>A bar on standard error while files are added: files, letters, megabytes a second, unreadable files, time left.</summary>
internal static class AddProgressBar
{
    private const double BytesPerMegabyte = 1_000_000;

    /// <summary>The bar is drawn ten times a second at most.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(0.1);

    public static AddResult Show(TextWriter error, Func<IProgress<AddProgress>, AddResult> work)
    {
        ProgressColumn[] columns = [new ProgressBarColumn { Width = 20 }, new TaskDescriptionColumn { Alignment = Justify.Left }, new RemainingTimeColumn()];
        Stopwatch watch = Stopwatch.StartNew(), sinceLast = Stopwatch.StartNew();
        return WorkProgress.Run(error, columns, "Finding files", task => work(new DirectProgress<AddProgress>(done =>
        {
            if (done.FilesDone < done.Files && sinceLast.Elapsed < Pause) return;
            sinceLast.Restart();
            task.MaxValue = Math.Max(done.Files, 1);
            task.Value = done.FilesDone;
            double speed = done.Bytes / BytesPerMegabyte / Math.Max(watch.Elapsed.TotalSeconds, 0.001);
            task.Description = string.Create(CultureInfo.InvariantCulture,
                $"{done.FilesDone}/{done.Files} files, {done.Letters} letters, {speed:0.0} MB/s{(done.Unreadable > 0 ? $", {done.Unreadable} unreadable" : "")}");
        })));
    }
}
