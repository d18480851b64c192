using System.CommandLine;
using LetterAnalysis.Cli.Views.Archive;
using LetterAnalysis.Reporting;

namespace LetterAnalysis.Cli.Commands.Archive;

/// <summary><c>letters archive ledger</c>: what was asked.</summary>
internal static class LedgerCommand
{
    public static Command Create(HostEnvironment environment, CancellationToken cancellationToken)
    {
        var command = new Command("ledger", "Tell what the letters ask for, in whatever words: since when, of whom, by how many, how strongly, and what was dropped.");
        var most = new MostOption("asks");
        var output = new ArchiveOutput(JobOptions.Text, JobOptions.Json);
        var database = new DatabaseOption();
        most.AddTo(command);
        output.AddTo(command);
        database.AddTo(command);
        command.SetAction(arguments => DatabaseOption.With(environment, () => database.OpenExisting(arguments), archive =>
        {
            RecommendationLedger ledger = FamilyProgressBar.Show(environment, progress => archive.BuildLedger(null, progress, cancellationToken));
            using OutputTarget target = output.Open(environment, arguments);
            if (output.FormatOf(arguments) == JobOptions.Json) JsonReport.Write(target.Writer, ledger);
            else new LedgerView(target.NewPage(), ledger, archive.ReadLetters()).Write(most.ValueOf(arguments));
            return ExitCode.Done;
        }));
        return command;
    }
}
