using System.CommandLine;

namespace LetterAnalysis.Cli.Commands;

/// <summary>The options of <c>letters audit</c>.</summary>
internal sealed class AuditCommandOptions
{
    public const string Sarif = "sarif";
    public const string GitHub = "github";

    private const string Never = "never";

    private readonly Option<string> _failOn = new("--fail-on")
    {
        Description = "The least severity that ends the run with 1: error (the default), warning, suggestion, never.",
        HelpName = "SEVERITY",
        DefaultValueFactory = _ => "error",
    };

    public JobOptions Job { get; } = new(Sarif, GitHub, JobOptions.Html, JobOptions.Markdown);

    public Option<string?> Config { get; } = new("--config")
    {
        Description = "The configuration; by default letters.json beside the first input or in a folder above.",
        HelpName = "FILE",
    };

    public Option<string?> Suppressions { get; } = new("--suppressions")
    {
        Description = "Findings to let stand; by default letters.suppressions.json beside the configuration or the first input.",
        HelpName = "FILE",
    };

    public Option<bool> Rules { get; } = new("--rules") { Description = "List all rules. With --format markdown: the page of their help." };

    public Option<string?> Explain { get; } = new("--explain") { Description = "Say what a rule finds, why it matters and how to silence it.", HelpName = "RULE" };

    public Option<bool> Fix { get; } = new("--fix") { Description = "Show the repairs that are certain as a patch, for text and Markdown." };

    public Option<bool> DryRun { get; } = new("--dry-run") { Description = "With --fix: only show the patch. This is the default." };

    public Option<bool> Write { get; } = new("--write") { Description = "With --fix: make the repairs in the files and audit again." };

    public Option<bool> Yes { get; } = new("--yes") { Description = "With --fix: also make the repairs that may be wrong (a doubled word) without asking." };

    /// <summary>The bar; null for never.</summary>
    public FindingSeverity? FailOn(ParseResult arguments) =>
        Enum.TryParse(arguments.GetValue(_failOn), ignoreCase: true, out FindingSeverity bar) ? bar : null;

    public void AddTo(Command command)
    {
        Job.AddTo(command);
        Job.Files.Arity = ArgumentArity.ZeroOrMore;
        _failOn.AcceptOnlyFromAmong("error", "warning", "suggestion", Never);
        foreach (Option option in (Option[])[_failOn, Config, Suppressions, Rules, Explain, Fix, DryRun, Write, Yes]) command.Options.Add(option);
        command.Validators.Add(arguments =>
        {
            bool asks = arguments.GetValue(Rules) || arguments.GetValue(Explain) is not null;
            if (!asks && arguments.GetValue(Job.Files) is null or []) arguments.AddError("Name the letters to audit.");
            if (arguments.GetValue(Job.Format) == JobOptions.Markdown && !arguments.GetValue(Rules)) arguments.AddError("--format markdown goes with --rules.");
            if ((arguments.GetValue(DryRun) || arguments.GetValue(Write) || arguments.GetValue(Yes)) && !arguments.GetValue(Fix))
            {
                arguments.AddError("--dry-run, --write and --yes go with --fix.");
            }
            if (arguments.GetValue(DryRun) && arguments.GetValue(Write)) arguments.AddError("--dry-run and --write exclude one another.");
        });
    }
}
