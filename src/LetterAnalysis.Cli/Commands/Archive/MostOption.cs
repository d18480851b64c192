using System.CommandLine;

namespace LetterAnalysis.Cli.Commands.Archive;

/// <summary>The option that keeps a list short enough to read.</summary>
/// <param name="what">What is listed.</param>
internal sealed class MostOption(string what)
{
    private const int Usual = 20;

    private readonly Option<int> _most = new("--most") { Description = $"Show so many {what} at most.", HelpName = "N", DefaultValueFactory = _ => Usual };

    public void AddTo(Command command)
    {
        _most.Validators.Add(value =>
        {
            if (value.GetValueOrDefault<int>() < 1) value.AddError("--most needs a number from 1.");
        });
        command.Options.Add(_most);
    }

    public int ValueOf(ParseResult arguments) => arguments.GetValue(_most);
}
