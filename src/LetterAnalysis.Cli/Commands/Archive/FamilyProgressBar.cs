using LetterAnalysis.Cli.Display;
using Spectre.Console;

namespace LetterAnalysis.Cli.Commands.Archive;

/// <summary>A bar on standard error, where that is a terminal, while the families of an archive are found.</summary>
internal static class FamilyProgressBar
{
    /// <summary>Does the work, which is given what to report to; null when nobody would see it.</summary>
    public static T Show<T>(HostEnvironment environment, Func<IProgress<FamilyProgress>?, T> work)
    {
        if (!environment.ErrorIsTerminal) return work(null);
        ProgressColumn[] columns = [new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()];
        return WorkProgress.Run(environment.Error, columns, "Finding families", task => work(new DirectProgress<FamilyProgress>(done =>
        {
            task.MaxValue = Math.Max(done.Total, 1);
            task.Value = done.Letters;
        })));
    }
}
