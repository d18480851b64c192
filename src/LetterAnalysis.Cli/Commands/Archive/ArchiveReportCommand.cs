using System.CommandLine;
using LetterAnalysis.Archives.Page;
using LetterAnalysis.Reporting;

namespace LetterAnalysis.Cli.Commands.Archive;

/// <summary><c>letters archive report</c>: the archive as a page of pictures.</summary>
internal static class ArchiveReportCommand
{
    public static Command Create(HostEnvironment environment, CancellationToken cancellationToken)
    {
        var command = new Command("report", "Make one web page of the archive: when what was asked of whom, how strongly and by whom, each mark a link to the letter behind it.");
        var title = new Option<string>("--title") { Description = "The page's title.", HelpName = "TEXT", DefaultValueFactory = _ => "Archive of letters" };
        var review = new Option<string?>("--review") { Description = "Decisions on names, as the CSV file that letters signatories --review writes.", HelpName = "FILE" };
        var output = new ArchiveOutput(JobOptions.Html);
        var database = new DatabaseOption();
        command.Options.Add(title);
        command.Options.Add(review);
        output.AddTo(command);
        database.AddTo(command);
        command.SetAction(arguments => DatabaseOption.With(environment, () => database.OpenExisting(arguments), archive =>
        {
            ReviewFile decided = arguments.GetValue(review) is { } path ? new ReviewTarget(path).Read() : ReviewFile.Empty;
            ArchiveOverview overview = FamilyProgressBar.Show(environment, progress => archive.ReadOverview(arguments.GetRequiredValue(title), decided.Decisions, progress, cancellationToken));
            using OutputTarget target = output.Open(environment, arguments);
            ArchivePage.Write(target.Writer, overview);
            return ExitCode.Done;
        }));
        return command;
    }
}
