using System.CommandLine;

namespace LetterAnalysis.Cli.Commands.Archive;

/// <summary>The options that say in which form and where to results of an archive go.</summary>
/// <param name="formats">The forms; the first is the usual one.</param>
internal sealed class ArchiveOutput(params string[] formats)
{
    private readonly Option<string> _format = new("--format")
    {
        Description = "In which form.",
        HelpName = string.Join('|', formats),
        DefaultValueFactory = _ => formats[0],
    };

    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write to this file, not to standard output.", HelpName = "FILE" };

    public void AddTo(Command command)
    {
        _format.AcceptOnlyFromAmong(formats);
        if (formats.Length > 1) command.Options.Add(_format);
        command.Options.Add(_output);
    }

    public string FormatOf(ParseResult arguments) => arguments.GetValue(_format) ?? formats[0];

    public OutputTarget Open(HostEnvironment environment, ParseResult arguments) => new(environment, arguments.GetValue(_output));
}
