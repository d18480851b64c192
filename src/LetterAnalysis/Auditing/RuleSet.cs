using System.Collections.Immutable;
using LetterAnalysis.Auditing.Citations;
using LetterAnalysis.Auditing.Expected;
using LetterAnalysis.Auditing.Files;
using LetterAnalysis.Auditing.Recommendations;
using LetterAnalysis.Auditing.Signatories;
using LetterAnalysis.Auditing.Structure;
using LetterAnalysis.Auditing.Variants;
using LetterAnalysis.Auditing.Wording;

namespace LetterAnalysis.Auditing;

/// <summary>The library's own rules, and which of all rules an audit runs.</summary>
internal static class RuleSet
{
    /// <summary>The library's own rules, in the order of their ids.</summary>
    public static ImmutableArray<AuditRule> Own { get; } =
    [
@@RULES@@
        new UnusedSuppression(),
    ];

    /// <summary>The rules that are not off, in the order of their ids.</summary>
    /// <exception cref="ArgumentException">The options name a rule that there is not, or two rules share an id or alias.</exception>
    public static ImmutableArray<AuditRule> Choose(AuditOptions options)
    {
        ImmutableArray<AuditRule> all = Own.AddRange(options.Rules);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (AuditRule rule in all)
        {
            if (names.Add(rule.Id) && names.Add(rule.Alias)) continue;
            throw new ArgumentException($"Two rules are called {rule.Id} or {rule.Alias}.", nameof(options));
        }
        if (options.Severities.Keys.Where(name => !names.Contains(name)).Order(StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw new ArgumentException($"There is no rule {unknown}.", nameof(options));
        }
        return [.. all.Where(rule => Setting(rule, options) is not { Severity: null }).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
    }

    /// <summary>How much a rule's findings matter under these options.</summary>
    public static FindingSeverity SeverityOf(AuditRule rule, AuditOptions options) => Setting(rule, options)?.Severity ?? rule.Severity;

    private static SeveritySetting? Setting(AuditRule rule, AuditOptions options)
    {
        foreach ((string name, FindingSeverity? severity) in options.Severities)
        {
            if (string.Equals(name, rule.Id, StringComparison.OrdinalIgnoreCase)
                || string.Equals(name, rule.Alias, StringComparison.OrdinalIgnoreCase))
            {
                return new SeveritySetting(severity);
            }
        }
        return null;
    }

    private sealed record SeveritySetting(FindingSeverity? Severity);
}
