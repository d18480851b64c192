using Spectre.Console;

namespace LetterAnalysis.Cli.Display;

/// <summary>A progress bar on standard error while something takes its time.</summary>
internal static class WorkProgress
{
    /// <summary>Does the work, which is given what to call after each step.</summary>
    /// <param name="error">Standard error, a terminal.</param>
    /// <param name="what">What is done.</param>
    /// <param name="steps">How many steps it takes.</param>
    /// <param name="work">The work.</param>
    public static void Show(TextWriter error, string what, int steps, Action<Action> work)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error), Interactive = InteractionSupport.Yes });
        new Progress(console) { AutoClear = true, ExcludeVerticalPadding = true }
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask(what, maxValue: steps);
                work(() => task.Increment(1));
            });
    }
}
