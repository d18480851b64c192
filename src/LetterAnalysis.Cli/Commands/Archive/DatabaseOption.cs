using System.CommandLine;
using LetterAnalysis.Archive;

namespace LetterAnalysis.Cli.Commands.Archive;

/// <summary>The option that names the archive, and what every verb does with it.</summary>
internal sealed class DatabaseOption
{
    private const string UsualFile = "archive.db";

    private readonly Option<string> _path = new("--db") { Description = "The archive's file.", HelpName = "FILE", DefaultValueFactory = _ => UsualFile };

    public void AddTo(Command command) => command.Options.Add(_path);

    public string PathOf(ParseResult arguments) => arguments.GetRequiredValue(_path);

    /// <summary>Opens an archive to work on what it holds: to write where that may be, since results are remembered there.</summary>
    public LetterArchive OpenExisting(ParseResult arguments)
    {
        string path = PathOf(arguments);
        bool mayWrite = File.Exists(path) && !File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly);
        return mayWrite ? LetterArchive.Open(path) : LetterArchive.OpenToRead(path);
    }

    /// <summary>Works with the archive; what is wrong with it is told on standard error.</summary>
    /// <param name="environment">Where to tell it.</param>
    /// <param name="open">Opens it.</param>
    /// <param name="work">Gives the exit code.</param>
    public static int With(HostEnvironment environment, Func<LetterArchive> open, Func<LetterArchive, int> work)
    {
        try
        {
            using LetterArchive archive = open();
            return work(archive);
        }
        catch (ArchiveException error)
        {
            environment.Error.Write($"letters: {Display.SafeText.OneLine(error.Message)}\n");
            return ExitCode.Unreadable;
        }
    }
}
