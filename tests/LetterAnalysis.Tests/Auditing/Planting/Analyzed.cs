using LetterAnalysis.Text;

namespace LetterAnalysis.Tests.Auditing.Planting;

/// <summary>What an audit finds in letters.</summary>
internal sealed class Analyzed(IReadOnlyList<ParsedSource> sources, AuditOptions options)
{
    private readonly AuditResult _result = PlantingGround.Analyzer.Audit(sources, options);

    public IReadOnlySet<string> Rules => _result.Findings.Select(finding => finding.Rule).ToHashSet(StringComparer.Ordinal);

    /// <summary>True when a rule points at a place of the last source, or anywhere where there is no place.</summary>
    public bool Finds(string rule, TextSpan? place) => _result.Findings.Any(finding => finding.Rule == rule
        && (place is not { } span || finding.Span.IsEmpty || (ReferenceEquals(finding.Source, sources[^1].Source) && finding.Span.Start <= span.End && span.Start <= finding.Span.End)));
}
