using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>What a rule of the audit found at one place.</summary>
public sealed record Finding
{
    /// <summary>The id of the rule: <c>LTR503</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The rule's name in words: <c>glued-words</c>.</summary>
    public required string Alias { get; init; }

    /// <summary>How much it matters, by the rule or by <see cref="AuditOptions.Severities"/>.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>What was found, as a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>The id of the variant it stands in; null for what concerns a file or the audit as a whole.</summary>
    public string? Variant { get; init; }

    /// <summary>The text that holds <see cref="Span"/>.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The place; empty at the letter's start for what is missing altogether.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Other places that it is about, such as the same words in another variant.</summary>
    public ImmutableArray<FindingPlace> Related { get; init; } = [];

    /// <summary>What to do about it, as a sentence; null when a person must decide.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The edits of <see cref="Source"/> that repair it; empty when the repair is not certain.</summary>
    public ImmutableArray<TextEdit> Fix { get; init; } = [];

    /// <summary>True when somebody should be asked before <see cref="Fix"/> is made: the words may be meant. Default false.</summary>
    public bool FixNeedsConsent { get; init; }

    /// <summary>
    /// Sixteen hexadecimal digits by which a <see cref="Suppression"/> names it: a hash of the rule, the quoted words and the letter, so
    /// that it stays the same when lines are added elsewhere. Empty until the audit has set it.
    /// </summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>The suppression that silences it; null when none does.</summary>
    public Suppression? SuppressedBy { get; init; }
}
