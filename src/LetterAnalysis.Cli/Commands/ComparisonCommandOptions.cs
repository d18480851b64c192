using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;

namespace LetterAnalysis.Cli.Commands;

/// <summary>The options of the verbs that compare letters.</summary>
internal sealed class ComparisonCommandOptions
{
    public Option<string?> Slots { get; } = new("--slots")
    {
        Description = "Where the letters are meant to differ: a JSON file of names and their forms (letters schema slots). Else the recipients' names are learned from the letters.",
        HelpName = "FILE",
    };

    public Option<long> Budget { get; } = new("--budget")
    {
        Description = "The most steps a comparison may take. What is cut short says so.",
        HelpName = "STEPS",
        DefaultValueFactory = _ => ComparisonOptions.Default.Budget,
    };

    public void AddTo(Command command)
    {
        Budget.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(long.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out long steps) && steps > 0))
            {
                result.AddError($"--budget {result.Tokens[0].Value} is no number of steps. Give a whole number above 0.");
            }
        });
        command.Options.Add(Slots);
        command.Options.Add(Budget);
    }

    /// <summary>The files that these options name, which no output may overwrite.</summary>
    public IEnumerable<string> FilesOf(ParseResult arguments) => arguments.GetValue(Slots) is { } path ? [path] : [];

    /// <exception cref="UsageException">The file of slots can't be read, or does not say what it may.</exception>
    public ComparisonOptions Read(ParseResult arguments)
    {
        string? path = arguments.GetValue(Slots);
        ImmutableArray<DeclaredSlot> slots = path is null ? [] : NamedFile.Read(path, SlotsFile.Read);
        return new ComparisonOptions { Slots = slots, Budget = arguments.GetValue(Budget) };
    }
}
