using System.Collections.Immutable;
using LetterAnalysis.Comparison;
using LetterAnalysis.Reconciliation;

namespace LetterAnalysis.Auditing;

/// <summary>Runs the rules, and sorts, names and silences what they find.</summary>
internal static class Auditor
{
    /// <exception cref="ArgumentException">The options name a rule that there is not, or two rules share an id or alias.</exception>
    public static AuditResult Audit(
        ImmutableArray<ParsedSource> sources, AuditOptions options, ComparisonOptions comparison, IProgress<ComparisonProgress>? progress, CancellationToken cancellationToken)
    {
        ImmutableArray<AuditRule> rules = RuleSet.Choose(options);
        ImmutableArray<Variant> variants = LetterAnalyzer.NameVariants(sources.SelectMany(source => source.Letters));
        AuditContext context = AuditContext.Of(sources, variants, options, group => Weigh(group, comparison, progress, cancellationToken));
        var found = new List<Finding>();
        foreach (AuditRule rule in rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            FindingSeverity? severity = RuleSet.OverrideOf(rule, options);
            found.AddRange(rule.Check(context).Select(finding => severity is { } set ? finding with { Severity = set } : finding));
        }
        Dictionary<string, int> order = variants.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index, StringComparer.Ordinal);
        ImmutableArray<Finding> findings = Fingerprints.Set(found
            .OrderBy(finding => finding.Variant is { } id ? order.GetValueOrDefault(id) : -1)
            .ThenBy(finding => finding.Source.Name, StringComparer.Ordinal)
            .ThenBy(finding => finding.Span.Start)
            .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
            .ThenBy(finding => finding.Span.Length), variants.ToDictionary(variant => variant.Id, StringComparer.Ordinal));
        var silencer = new Silencer(options.Suppressions, sources.Select(source => Fingerprints.FileName(source.Source.Name)).ToHashSet(StringComparer.Ordinal));
        ImmutableArray<Finding> silenced = [.. findings.Select(silencer.Apply)];
        var unused = rules.OfType<UnusedSuppression>().SelectMany(rule => rule.Report(silencer.Unused, RuleSet.OverrideOf(rule, options) ?? rule.Severity));
        return new AuditResult
        {
            Variants = variants,
            Sources = sources,
            Groups = context.Groups,
            Findings = [.. Fingerprints.Set(unused, ImmutableDictionary<string, Variant>.Empty), .. silenced.Where(finding => finding.SuppressedBy is null)],
            Suppressed = [.. silenced.Where(finding => finding.SuppressedBy is not null)],
            Rules = rules,
        };
    }

    /// <summary>Holds the letters of a group against one another, unless they are too many.</summary>
    private static AuditGroup Weigh(
        ImmutableArray<Variant> variants, ComparisonOptions options, IProgress<ComparisonProgress>? progress, CancellationToken cancellationToken) => new(
        variants, variants.Length is >= 2 and <= LetterAnalyzer.MostVariants ? LetterComparer.Compare(variants, options, progress, cancellationToken) : null,
        SignatoryReconciler.Reconcile(variants, [], cancellationToken));
}
