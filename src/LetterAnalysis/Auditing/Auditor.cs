using System.Collections.Immutable;

namespace LetterAnalysis.Auditing;

/// <summary>Runs the rules, and sorts, names and silences what they find.</summary>
internal static class Auditor
{
    /// <exception cref="ArgumentException">The options name a rule that there is not, or two rules share an id or alias.</exception>
    public static AuditResult Audit(
        ImmutableArray<ParsedSource> sources, ImmutableArray<AuditGroup> groups, AuditOptions options, CancellationToken cancellationToken)
    {
        ImmutableArray<AuditRule> rules = RuleSet.Choose(options);
        var context = new AuditContext(sources, groups, options);
        var found = new List<Finding>();
        foreach (AuditRule rule in rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            FindingSeverity? severity = RuleSet.OverrideOf(rule, options);
            found.AddRange(rule.Check(context).Select(finding => severity is { } set ? finding with { Severity = set } : finding));
        }
        ImmutableArray<Variant> variants = LetterAnalyzer.NameVariants(sources.SelectMany(source => source.Letters));
        Dictionary<string, int> order = variants.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index, StringComparer.Ordinal);
        ImmutableArray<Finding> findings = Fingerprints.Set(found
            .OrderBy(finding => finding.Variant is { } id ? order.GetValueOrDefault(id) : -1)
            .ThenBy(finding => finding.Source.Name, StringComparer.Ordinal)
            .ThenBy(finding => finding.Span.Start)
            .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
            .ThenBy(finding => finding.Span.Length), variants.ToDictionary(variant => variant.Id, StringComparer.Ordinal));
        var silencer = new Silencer(options.Suppressions);
        ImmutableArray<Finding> silenced = [.. findings.Select(silencer.Apply)];
        var unused = rules.OfType<UnusedSuppression>().SelectMany(rule => rule.Report(silencer.Unused, RuleSet.OverrideOf(rule, options) ?? rule.Severity));
        return new AuditResult
        {
            Variants = variants,
            Sources = sources,
            Findings = [.. Fingerprints.Set(unused, ImmutableDictionary<string, Variant>.Empty), .. silenced.Where(finding => finding.SuppressedBy is null)],
            Suppressed = [.. silenced.Where(finding => finding.SuppressedBy is not null)],
            Rules = rules,
        };
    }
}
