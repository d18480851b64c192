using System.CommandLine;
using LetterAnalysis.Auditing;
using LetterAnalysis.Cli.Commands;
using LetterAnalysis.Cli.Display;
using LetterAnalysis.Reporting;

namespace LetterAnalysis.Cli.Views;

/// <summary>Prints the rules of the audit, or what one of them says of itself.</summary>
internal static class RulesView
{
    public static bool Asked(ParseResult arguments, AuditCommandOptions options) => arguments.GetValue(options.Rules) || arguments.GetValue(options.Explain) is not null;

    public static int Write(HostEnvironment environment, ParseResult arguments, AuditCommandOptions options)
    {
        using var output = new OutputTarget(environment, arguments.GetValue(options.Job.Output));
        if (arguments.GetValue(options.Explain) is { } name) Explain(output.NewPage(), name);
        else if (arguments.GetValue(options.Job.Format) == JobOptions.Markdown) output.Writer.Write(RulesPage.Of(LetterAnalyzer.AuditRules));
        else List(output.NewPage());
        return ExitCode.Done;
    }

    private static void List(TextPage page) => page.Table([new Column("Rule"), new Column("Name"), new Column("Severity"), new Column("Finds", Wraps: true)],
        [.. LetterAnalyzer.AuditRules.Select(rule => (StyledText[])[rule.Id, rule.Alias, AuditView.Label(rule.Severity), rule.Help.Finds.Split(". ")[0].TrimEnd('.')])], indent: 0);

    private static void Explain(TextPage page, string name)
    {
        AuditRule rule = LetterAnalyzer.AuditRules.FirstOrDefault(rule => string.Equals(rule.Id, name, StringComparison.OrdinalIgnoreCase)
            || string.Equals(rule.Alias, name, StringComparison.OrdinalIgnoreCase)) ?? throw new UsageException($"There is no rule {name}. See: letters audit --rules");
        page.Paragraph(StyledText.Strong($"{rule.Id} {rule.Alias}") + " (" + AuditView.Label(rule.Severity) + ")");
        page.Blank();
        page.Fields(
        [
            ("Finds", rule.Help.Finds), ("Matters", rule.Help.Matters), ("Wrong", rule.Help.Wrong), ("Right", rule.Help.Right),
            ("Silence", $"One finding: its fingerprint and a reason in {AuditConfiguration.SuppressionsFileName}. "
                + $"The rule: \"{rule.Alias}\": \"off\" under \"rules\" in {AuditConfiguration.FileName}."),
        ], indent: 2);
    }
}
