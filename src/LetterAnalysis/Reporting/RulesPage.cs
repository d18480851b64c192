using System.Collections.Immutable;
using System.Text;
using LetterAnalysis.Auditing;

namespace LetterAnalysis.Reporting;

/// <summary>Writes what rules say of themselves as Markdown: the page of all rules, and a section for each.</summary>
public static class RulesPage
{
    /// <summary>The page of rules: a table of them all, then a section each.</summary>
    /// <param name="rules">The rules, in the order to print.</param>
    public static string Of(ImmutableArray<AuditRule> rules)
    {
        var page = new StringBuilder("# Rules of the audit\n\nMade from the rules' own help: `letters audit --rules --format markdown`.\n\n| id | alias | severity |\n|---|---|---|\n");
        foreach (AuditRule rule in rules) page.Append($"| [{rule.Id}](#{rule.Id.ToLowerInvariant()}-{rule.Alias}) | `{rule.Alias}` | {SeverityOf(rule)} |\n");
        foreach (AuditRule rule in rules) page.Append($"\n## {rule.Id} {rule.Alias}\n\n{Section(rule)}");
        return page.ToString();
    }

    /// <summary>What one rule says of itself, without its title.</summary>
    /// <param name="rule">The rule.</param>
    internal static string Section(AuditRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return $"""
            Severity: {SeverityOf(rule)}.

            {Escape(rule.Help.Finds)}

            Why: {Escape(rule.Help.Matters)}

            - Wrong: {Escape(rule.Help.Wrong)}
            - Right: {Escape(rule.Help.Right)}

            To silence one finding, put its fingerprint and a reason into `{AuditConfiguration.SuppressionsFileName}`; to turn the rule off, write
            `"{rule.Alias}": "off"` under `"rules"` in `{AuditConfiguration.FileName}`.

            """.ReplaceLineEndings("\n");
    }

    private static string SeverityOf(AuditRule rule) => rule.Severity.ToString().ToLowerInvariant();

    /// <summary>Marks that Markdown would take for its own.</summary>
    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
