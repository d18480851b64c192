using System.CommandLine;
using LetterAnalysis.Archive;
using LetterAnalysis.Cli.Views.Archive;
using LetterAnalysis.Reporting;

namespace LetterAnalysis.Cli.Commands.Archive;

/// <summary><c>letters archive signatories</c>: who signed what.</summary>
internal static class EntitiesCommand
{
    public static Command Create(HostEnvironment environment, CancellationToken cancellationToken)
    {
        var command = new Command("signatories", "Find out who signed the letters: names that are one signatory's are told as one, with the years and with whom.");
        var review = new Option<string?>("--review") { Description = "Decisions on names, as the CSV file that letters signatories --review writes.", HelpName = "FILE" };
        var most = new MostOption("signatories");
        var output = new ArchiveOutput(JobOptions.Text, JobOptions.Json);
        var database = new DatabaseOption();
        command.Options.Add(review);
        most.AddTo(command);
        output.AddTo(command);
        database.AddTo(command);
        command.SetAction(arguments => DatabaseOption.With(environment, () => LetterArchive.OpenToRead(database.PathOf(arguments)), archive =>
        {
            ReviewFile decided = arguments.GetValue(review) is { } path ? new ReviewTarget(path).Read() : ReviewFile.Empty;
            SignatoryEntities found = archive.FindSignatories(decided.Decisions, cancellationToken);
            using OutputTarget target = output.Open(environment, arguments);
            if (output.FormatOf(arguments) == JobOptions.Json) JsonReport.Write(target.Writer, found);
            else new EntitiesView(target.NewPage(), found, archive.ReadLetters()).Write(most.ValueOf(arguments));
            return ExitCode.Done;
        }));
        return command;
    }
}
