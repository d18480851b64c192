using System.CommandLine;
using System.CommandLine.Parsing;
using LetterAnalysis.Documents;

namespace LetterAnalysis.Cli.Commands;

/// <summary>The arguments and options of every verb that reads letters.</summary>
/// <param name="formats">The forms of output beside text and JSON.</param>
internal sealed class JobOptions(params string[] formats)
{
    public const string Json = "json";
    public const string Markdown = "markdown";
    public const string Text = "text";
    public const string Html = "html";
    public const string Tei = "tei";
    public const string Docx = "docx";
    public const string Email = "email";

    public Argument<string[]> Files { get; } = new("FILE")
    {
        Description = "A path, a pattern (* ? **), a folder (its text, Markdown, web page, Word, PDF and e-mail files), or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<string> Format { get; } = new("--format")
    {
        Description = "What to print: text to read, or JSON (letters schema VERB describes it).",
        HelpName = string.Join('|', [Text, Json, .. formats]),
        DefaultValueFactory = _ => Text,
    };

    public Option<string?> Output { get; } = new("--output", "-o") { Description = "Write to this file, not to standard output.", HelpName = "FILE" };

    public Option<string?> ReadAs { get; } = new("--as")
    {
        Description = "Read every input in this form, whatever its name ends in. By default the content tells it.",
        HelpName = "email|html|markdown|text",
    };

    public Option<string> Revisions { get; } = new("--revisions")
    {
        Description = "Which state of a Word file with tracked changes to read: final, original, or both one after the other.",
        HelpName = "STATE",
        DefaultValueFactory = _ => "final",
    };

    /// <summary>Adds them to a verb.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="hasFormats">False for a verb that has one form of output only.</param>
    public void AddTo(Command command, bool hasFormats = true)
    {
        Format.AcceptOnlyFromAmong([Text, Json, .. formats]);
        ReadAs.AcceptOnlyFromAmong(Email, Html, Markdown, Text);
        Revisions.AcceptOnlyFromAmong("final", "original", "both");
        Files.Validators.Add(RejectUnknownOptions);
        command.Arguments.Add(Files);
        if (hasFormats) command.Options.Add(Format);
        command.Options.Add(Output);
        command.Options.Add(ReadAs);
        command.Options.Add(Revisions);
    }

    /// <summary>How the inputs are to be read.</summary>
    public LetterAnalyzerOptions ReaderOptions(ParseResult arguments)
    {
        var revisions = Enum.Parse<RevisionView>(arguments.GetRequiredValue(Revisions), ignoreCase: true);
        return new LetterAnalyzerOptions { Readers = DocumentReaders.Create(new DocumentReaderOptions { Revisions = revisions }) };
    }

    /// <summary>What looks like an option and is none would else be taken for a file that is missing.</summary>
    private static void RejectUnknownOptions(ArgumentResult files)
    {
        foreach (Token token in files.Tokens)
        {
            if (token.Value.Length < 2 || token.Value[0] != '-') continue;
            files.AddError($"There is no option {token.Value}. For a file of that name write ./{token.Value}");
        }
    }
}
