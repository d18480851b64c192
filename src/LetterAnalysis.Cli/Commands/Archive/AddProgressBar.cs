using System.Diagnostics;
using System.Globalization;
using LetterAnalysis.Archive;
using Spectre.Console;

namespace LetterAnalysis.Cli.Commands.Archive;

/// <summary>A bar on standard error while files are added: files, letters, megabytes a second, unreadable files, time left.</summary>
internal static class AddProgressBar
{
    private const double BytesPerMegabyte = 1_000_000;

    public static AddResult Show(TextWriter error, Func<IProgress<AddProgress>, AddResult> work)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error), Interactive = InteractionSupport.Yes });
        return new Progress(console) { AutoClear = true, ExcludeVerticalPadding = true }
            .Columns(new ProgressBarColumn { Width = 20 }, new TaskDescriptionColumn { Alignment = Justify.Left }, new RemainingTimeColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask("Finding files");
                var watch = Stopwatch.StartNew();
                return work(new Reporter(done =>
                {
                    task.MaxValue = Math.Max(done.Files, 1);
                    task.Value = done.FilesDone;
                    double speed = done.Bytes / BytesPerMegabyte / Math.Max(watch.Elapsed.TotalSeconds, 0.001);
                    task.Description = string.Create(CultureInfo.InvariantCulture,
                        $"{done.FilesDone}/{done.Files} files, {done.Letters} letters, {speed:0.0} MB/s{(done.Unreadable > 0 ? $", {done.Unreadable} unreadable" : "")}");
                }));
            });
    }

    /// <summary>Passes reports on at once, on the thread that they come from, ten a second at most.</summary>
    private sealed class Reporter(Action<AddProgress> show) : IProgress<AddProgress>
    {
        private static readonly TimeSpan Pause = TimeSpan.FromSeconds(0.1);

        private readonly Stopwatch _sinceLast = Stopwatch.StartNew();

        public void Report(AddProgress value)
        {
            if (value.FilesDone < value.Files && _sinceLast.Elapsed < Pause) return;
            _sinceLast.Restart();
            show(value);
        }
    }
}
