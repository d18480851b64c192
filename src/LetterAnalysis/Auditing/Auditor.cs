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
        AuditContext context = AuditContext.Of(sources, variants, options, groups => Weigh(groups, comparison, progress, cancellationToken));
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

    /// <summary>Holds the letters of each group against one another, unless they are too many.</summary>
    private static ImmutableArray<AuditGroup> Weigh(
        ImmutableArray<ImmutableArray<Variant>> groups, ComparisonOptions options, IProgress<ComparisonProgress>? progress, CancellationToken cancellationToken)
    {
        var all = new PairsOfAllGroups(progress, groups.Where(IsCompared).Sum(group => group.Length * (group.Length - 1) / 2));
        return [.. groups.Select(group => new AuditGroup(
            group, IsCompared(group) ? LetterComparer.Compare(group, options, all, cancellationToken) : null,
            SignatoryReconciler.Reconcile(group, [], cancellationToken)))];
    }

    private static bool IsCompared(ImmutableArray<Variant> group) => group.Length is >= 2 and <= LetterAnalyzer.MostVariants;

    /// <summary>Tells of every pair that is compared, in whatever group, as one of all.</summary>
    private sealed class PairsOfAllGroups(IProgress<ComparisonProgress>? progress, int total) : IProgress<ComparisonProgress>
    {
        private int _done;

        public void Report(ComparisonProgress value) => progress?.Report(new ComparisonProgress(++_done, total));
    }
}
