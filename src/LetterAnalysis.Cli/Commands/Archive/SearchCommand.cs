using System.CommandLine;
using LetterAnalysis.Archive;
using LetterAnalysis.Cli.Views.Archive;
using LetterAnalysis.Reporting;

namespace LetterAnalysis.Cli.Commands.Archive;

/// <summary><c>letters archive search</c>: finds letters.</summary>
internal static class SearchCommand
{
    public static Command Create(HostEnvironment environment, CancellationToken cancellationToken)
    {
        var command = new Command("search", "Find letters by their words, recipients, dates, signatories and the strength of what they ask.");
        var words = new Argument<string[]>("WORDS")
        {
            Description = "All of them are to be found, in any case and with or without accents. Also \"a phrase\", this OR that, begin*, -not.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var addressee = new Option<string?>("--addressee") { Description = "Sent to this name, or to one with this acronym.", HelpName = "NAME" };
        var signatory = new Option<string?>("--signatory") { Description = "Signed by this name, or by one with this acronym.", HelpName = "NAME" };
        var since = new Option<string?>("--since") { Description = "Dated then or later: 2015, 2015-06 or 2015-06-30.", HelpName = "DATE" };
        var until = new Option<string?>("--until") { Description = "Dated then or earlier.", HelpName = "DATE" };
        var strength = new Option<string?>("--strength") { Description = "With an ask of this strength: minimal, continuing, considering, general, specific.", HelpName = "STRENGTH" };
        var language = new Option<string?>("--language") { Description = "Written in this language: en, fr, ...", HelpName = "CODE" };
        var most = new MostOption("letters");
        strength.AcceptOnlyFromAmong([.. Enum.GetNames<AskStrength>().Select(name => name.ToLowerInvariant())]);
        foreach (Option<string?> date in (Option<string?>[])[since, until]) date.Validators.Add(value => RejectNoDate(value, date));
        var output = new ArchiveOutput(JobOptions.Text, JobOptions.Json);
        var database = new DatabaseOption();
        command.Arguments.Add(words);
        foreach (Option option in (Option[])[addressee, signatory, since, until, strength, language]) command.Options.Add(option);
        most.AddTo(command);
        output.AddTo(command);
        database.AddTo(command);
        command.SetAction(arguments => DatabaseOption.With(environment, () => LetterArchive.OpenToRead(database.PathOf(arguments)), archive =>
        {
            SearchQuery query = new()
            {
                Words = string.Join(' ', arguments.GetValue(words) ?? []),
                Addressee = arguments.GetValue(addressee),
                Signatory = arguments.GetValue(signatory),
                Since = arguments.GetValue(since),
                Until = arguments.GetValue(until),
                Strength = arguments.GetValue(strength) is { } name ? Enum.Parse<AskStrength>(name, ignoreCase: true) : null,
                Language = arguments.GetValue(language),
                Most = most.ValueOf(arguments),
            };
            SearchResult result = Search(archive, query, cancellationToken);
            using OutputTarget target = output.Open(environment, arguments);
            if (output.FormatOf(arguments) == JobOptions.Json) JsonReport.Write(target.Writer, result);
            else new SearchView(target.NewPage(), result).Write();
            return ExitCode.Done;
        }));
        return command;
    }

    private static SearchResult Search(LetterArchive archive, SearchQuery query, CancellationToken cancellationToken)
    {
        try
        {
            return archive.Search(query, cancellationToken);
        }
        catch (ArgumentException error)
        {
            throw new UsageException(error.Message);
        }
    }

    private static void RejectNoDate(System.CommandLine.Parsing.OptionResult value, Option<string?> option)
    {
        string text = value.GetValue(option) ?? "";
        bool isDate = text.Length is 4 or 7 or 10 && text.Index().All(at => at.Item == '-' ? at.Index is 4 or 7 : char.IsAsciiDigit(at.Item) && at.Index is not (4 or 7));
        if (!isDate) value.AddError($"{option.Name} needs a date such as 2015, 2015-06 or 2015-06-30, not '{text}'.");
    }
}
