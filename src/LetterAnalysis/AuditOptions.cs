using System.Collections.Immutable;
using LetterAnalysis.Auditing;

namespace LetterAnalysis;

/// <summary>What an audit may be told. The defaults suit letters as they come; <see cref="AuditConfiguration"/> reads them from a file.</summary>
public sealed record AuditOptions
{
    /// <summary>The defaults: the library's own rules with their own severities, nothing expected, nothing suppressed.</summary>
    public static AuditOptions Default { get; } = new();

    /// <summary>Rules to run after the library's own (<see cref="LetterAnalyzer.AuditRules"/>).</summary>
    public ImmutableArray<AuditRule> Rules { get; init; } = [];

    /// <summary>Severities by the id or alias of a rule; null turns the rule off. What is not named keeps its own.</summary>
    public ImmutableDictionary<string, FindingSeverity?> Severities { get; init; } = ImmutableDictionary<string, FindingSeverity?>.Empty;

    /// <summary>Words that no rule on wording reports: acronyms that the readers know, names with a doubled word.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>What the set of letters must hold; null when nothing is stated.</summary>
    public ExpectedLetters? Expected { get; init; }

    /// <summary>Findings that were looked at and may stand.</summary>
    public ImmutableArray<Suppression> Suppressions { get; init; } = [];
}
