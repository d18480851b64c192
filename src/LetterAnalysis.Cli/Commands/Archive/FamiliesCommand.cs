using System.Collections.Immutable;
using System.CommandLine;
using LetterAnalysis.Cli.Views.Archive;
using LetterAnalysis.Reporting;

namespace LetterAnalysis.Cli.Commands.Archive;

/// <summary><c>letters archive families</c>: which letters belong together.</summary>
internal static class FamiliesCommand
{
    public static Command Create(HostEnvironment environment, CancellationToken cancellationToken)
    {
        var command = new Command("families", "Find which letters are variants, editions, translations or copies of one another, or replies. Run it again after an add: only new letters are placed.");
        var output = new ArchiveOutput(JobOptions.Text, JobOptions.Json);
        var database = new DatabaseOption();
        var most = new MostOption("families");
        most.AddTo(command);
        output.AddTo(command);
        database.AddTo(command);
        command.SetAction(arguments => DatabaseOption.With(environment, () => database.OpenExisting(arguments), archive =>
        {
            LetterFamilies families = FamilyProgressBar.Show(environment, progress => archive.FindFamilies(null, progress, cancellationToken));
            ImmutableArray<ArchivedLetter> letters = archive.ReadLetters();
            using OutputTarget target = output.Open(environment, arguments);
            if (output.FormatOf(arguments) == JobOptions.Json) JsonReport.Write(target.Writer, families, letters);
            else new FamiliesView(target.NewPage(), families, letters).Write(most.ValueOf(arguments));
            return ExitCode.Done;
        }));
        return command;
    }
}
