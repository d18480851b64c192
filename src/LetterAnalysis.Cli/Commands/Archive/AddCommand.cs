using System.CommandLine;
using System.Globalization;
using LetterAnalysis.Archive;
using LetterAnalysis.Cli.Display;
using LetterAnalysis.Cli.Views;

namespace LetterAnalysis.Cli.Commands.Archive;

/// <summary><c>letters archive add</c>: reads files into an archive.</summary>
internal static class AddCommand
{
    public static Command Create(HostEnvironment environment, CancellationToken cancellationToken)
    {
        var command = new Command("add", "Read every file of letters under the paths into the archive. Run it again to add what is new; stopped at any point, it goes on from there.");
        var paths = new Argument<string[]>("PATH") { Description = "Files and folders.", Arity = ArgumentArity.OneOrMore };
        var database = new DatabaseOption();
        command.Arguments.Add(paths);
        database.AddTo(command);
        command.SetAction(arguments => DatabaseOption.With(environment, () => LetterArchive.Open(database.PathOf(arguments)), archive =>
        {
            AddResult result = Add(environment, archive, arguments.GetRequiredValue(paths), cancellationToken);
            foreach (UnreadableFile file in result.Unreadable)
            {
                environment.Error.Write($"letters: {SafeText.OneLine($"{ShortPath.Of(file.Path)}: {file.Reason}")}\n");
            }
            environment.Output.Write(string.Create(CultureInfo.InvariantCulture,
                $"{Words.Count(result.Letters, "letter")} of {Words.Count(result.Added, "file")} added, {Words.Count(result.Unchanged, "file")} unchanged, "
                + $"{result.Unreadable.Length} unreadable.\n"));
            return result.Unreadable.IsEmpty ? ExitCode.Done : ExitCode.Unreadable;
        }));
        return command;
    }

    private static AddResult Add(HostEnvironment environment, LetterArchive archive, string[] paths, CancellationToken cancellationToken)
    {
        AddResult AddAll(IProgress<AddProgress>? progress) => archive.AddAsync(paths, progress, cancellationToken).GetAwaiter().GetResult();
        return environment.ErrorIsTerminal ? AddProgressBar.Show(environment.Error, AddAll) : AddAll(null);
    }
}
