using Spectre.Console;

namespace LetterAnalysis.Cli.Display;

/// <summary>A progress bar on standard error while something takes its time.</summary>
internal static class WorkProgress
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);

    private static ProgressColumn[] Bar => [new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn()];

    /// <summary>Does the work, which is given what to call after each step.</summary>
    /// <param name="error">Standard error, a terminal.</param>
    /// <param name="what">What is done.</param>
    /// <param name="steps">How many steps it takes.</param>
    /// <param name="work">The work.</param>
    public static void Show(TextWriter error, string what, int steps, Action<Action> work) =>
        Run(error, Bar, what, task =>
        {
            task.MaxValue = steps;
            work(() => task.Increment(1));
            return true;
        });

    /// <summary>Does work that compares pairs of letters and tells how far it is, and gives what it gives.</summary>
    /// <param name="error">Standard error, a terminal.</param>
    /// <param name="what">What is done.</param>
    /// <param name="work">The work.</param>
    public static T ShowPairs<T>(TextWriter error, string what, Func<IProgress<ComparisonProgress>, T> work) =>
        Run(error, Bar, what, task => work(new DirectProgress<ComparisonProgress>(pairs => (task.MaxValue, task.Value) = (pairs.Total, pairs.Done))));

    /// <summary>Does the work, which is given the bar to draw its state on, and gives what it gives.</summary>
    /// <param name="error">Standard error, a terminal.</param>
    /// <param name="columns">What the line of the bar shows.</param>
    /// <param name="what">What is done.</param>
    /// <param name="work">The work.</param>
    public static T Run<T>(TextWriter error, ProgressColumn[] columns, string what, Func<ProgressTask, T> work)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error), Interactive = InteractionSupport.Yes });
        return new Progress(console) { AutoClear = true, AutoRefresh = false, ExcludeVerticalPadding = true }.Columns(columns).Start(context =>
        {
            // Spectre's own refreshing does not wait for its thread: it could draw the bar once more behind the results.
            var beat = new Timer(_ => context.Refresh(), null, Beat, Beat);
            try
            {
                return work(context.AddTask(what));
            }
            finally
            {
                beat.DisposeAsync().AsTask().Wait();
            }
        });
    }
}
