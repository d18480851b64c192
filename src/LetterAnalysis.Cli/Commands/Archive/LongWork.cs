using Spectre.Console;

namespace LetterAnalysis.Cli.Commands.Archive;

/// <summary>A bar on standard error, where that is a terminal, while something takes long.</summary>
internal static class LongWork
{
    /// <summary>Does the work.</summary>
    /// <param name="environment">Where to show the bar.</param>
    /// <param name="title">What is done.</param>
    /// <param name="share">How much is done, of how much.</param>
    /// <param name="work">Does it; is given what to report to.</param>
    public static TResult Show<TProgress, TResult>(HostEnvironment environment, string title, Func<TProgress, (double Done, double Total)> share, Func<IProgress<TProgress>?, TResult> work)
    {
        if (!environment.ErrorIsTerminal) return work(null);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(environment.Error), Interactive = InteractionSupport.Yes });
        return new Progress(console) { AutoClear = true, ExcludeVerticalPadding = true }
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask(title);
                return work(new Reporter<TProgress>(value =>
                {
                    (double done, double total) = share(value);
                    task.MaxValue = Math.Max(total, 1);
                    task.Value = done;
                }));
            });
    }

    /// <summary>Passes reports on at once, on the thread that they come from.</summary>
    private sealed class Reporter<T>(Action<T> show) : IProgress<T>
    {
        public void Report(T value) => show(value);
    }
}
