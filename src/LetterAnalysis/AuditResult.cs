using System.Collections.Immutable;
using LetterAnalysis.Auditing;

namespace LetterAnalysis;

/// <summary>What an audit found.</summary>
public sealed record AuditResult
{
    /// <summary>The letters, named A, B, ... in the order given.</summary>
    public required ImmutableArray<Variant> Variants { get; init; }

    /// <summary>The inputs that were looked at.</summary>
    public required ImmutableArray<ParsedSource> Sources { get; init; }

    /// <summary>The letters by the text that they carry, each group with its comparison and its signatories: what the rules looked at.</summary>
    public ImmutableArray<AuditGroup> Groups { get; init; } = [];

    /// <summary>What stands, by letter in the order given, then by place; what concerns no letter comes first.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>What was found and silenced by a suppression, in the same order.</summary>
    public ImmutableArray<Finding> Suppressed { get; init; } = [];

    /// <summary>The rules that ran.</summary>
    public required ImmutableArray<AuditRule> Rules { get; init; }

    /// <summary>How many findings have a severity.</summary>
    /// <param name="severity">The severity.</param>
    public int Count(FindingSeverity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>True when a finding is at or above a severity.</summary>
    /// <param name="bar">The least severity that counts.</param>
    public bool Fails(FindingSeverity bar) => Findings.Any(finding => finding.Severity >= bar);
}
