using Spectre.Console;

namespace LetterAnalysis.Cli.Inputs;

/// <summary>A progress bar on standard error while many inputs are read.</summary>
internal static class ReadingProgress
{
    /// <summary>Fewer inputs are done before a bar is of use.</summary>
    public const int FewestInputs = 5;

    /// <summary>Does the work, which is given what to call after each input.</summary>
    public static void Show(TextWriter error, int inputs, Action<Action> work)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error), Interactive = InteractionSupport.Yes });
        new Progress(console) { AutoClear = true, ExcludeVerticalPadding = true }
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask("Reading letters", maxValue: inputs);
                work(() => task.Increment(1));
            });
    }
}
