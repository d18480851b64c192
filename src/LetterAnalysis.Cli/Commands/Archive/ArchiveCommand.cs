using System.CommandLine;

namespace LetterAnalysis.Cli.Commands.Archive;

/// <summary><c>letters archive</c>: thousands of letters in one file.</summary>
internal static class ArchiveCommand
{
    public static Command Create(HostEnvironment environment, CancellationToken cancellationToken) =>
        new("archive", "Keep thousands of letters in one file and ask who asked what of whom, since when, and how strongly.")
        {
            AddCommand.Create(environment, cancellationToken),
            FamiliesCommand.Create(environment, cancellationToken),
            LedgerCommand.Create(environment, cancellationToken),
            EntitiesCommand.Create(environment, cancellationToken),
            SearchCommand.Create(environment, cancellationToken),
            ArchiveReportCommand.Create(environment, cancellationToken),
            ExportCommand.Create(environment, cancellationToken),
        };
}
