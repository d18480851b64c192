using System.CommandLine;
using LetterAnalysis.Archive;

namespace LetterAnalysis.Cli.Commands.Archive;

/// <summary><c>letters archive export</c>: a table for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create(HostEnvironment environment, CancellationToken cancellationToken)
    {
        string[] tables = [.. Enum.GetNames<ExportTable>().Select(name => name.ToLowerInvariant())];
        var command = new Command("export", "Write a table of the archive for other programs: JSON lines, CSV or Parquet.");
        var table = new Argument<string>("TABLE") { Description = string.Join(", ", tables) + "." };
        table.AcceptOnlyFromAmong(tables);
        var output = new ArchiveOutput([.. Enum.GetNames<ExportFormat>().Select(name => name.ToLowerInvariant())]);
        var database = new DatabaseOption();
        command.Arguments.Add(table);
        output.AddTo(command);
        database.AddTo(command);
        command.SetAction(arguments => DatabaseOption.With(environment, () => LetterArchive.OpenToRead(database.PathOf(arguments)), archive =>
        {
            using OutputTarget target = output.Open(environment, arguments);
            var format = Enum.Parse<ExportFormat>(output.FormatOf(arguments), ignoreCase: true);
            Stream bytes = target.Bytes;
            archive.ExportAsync(Enum.Parse<ExportTable>(arguments.GetRequiredValue(table), ignoreCase: true), format, bytes, cancellationToken).GetAwaiter().GetResult();
            bytes.Flush();
            return ExitCode.Done;
        }));
        return command;
    }
}
