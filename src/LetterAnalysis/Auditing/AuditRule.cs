using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing;

/// <summary>
/// One thing that an audit looks for. Derive from it to add a rule, and pass it in <see cref="AuditOptions.Rules"/>. A rule keeps no state:
/// it may run for several audits at once.
/// </summary>
/// <param name="id">A stable id; the library's own are <c>LTR</c> and three digits.</param>
/// <param name="alias">A name in words, lower case with hyphens: <c>date-missing</c>.</param>
/// <param name="severity">How much its findings matter unless <see cref="AuditOptions.Severities"/> says otherwise.</param>
/// <param name="help">What it says of itself.</param>
public abstract class AuditRule(string id, string alias, FindingSeverity severity, RuleHelp help)
{
    /// <summary>The stable id.</summary>
    public string Id { get; } = id;

    /// <summary>The name in words.</summary>
    public string Alias { get; } = alias;

    /// <summary>How much its findings matter by default.</summary>
    public FindingSeverity Severity { get; } = severity;

    /// <summary>What it says of itself.</summary>
    public RuleHelp Help { get; } = help;

    /// <summary>Looks at everything that is audited.</summary>
    /// <param name="audit">The letters, their comparison and their signatories.</param>
    /// <returns>What it found, in any order.</returns>
    public abstract IEnumerable<Finding> Check(AuditContext audit);

    /// <summary>Makes a finding of this rule at a place of a letter.</summary>
    /// <param name="variant">The letter.</param>
    /// <param name="span">The place in its source.</param>
    /// <param name="message">What was found, as a sentence.</param>
    /// <param name="suggestion">What to do about it, as a sentence; null when a person must decide.</param>
    protected Finding At(Variant variant, TextSpan span, string message, string? suggestion = null)
    {
        ArgumentNullException.ThrowIfNull(variant);
        return At(variant.Letter.Source, span, message, suggestion) with { Variant = variant.Id };
    }

    /// <summary>Makes a finding of this rule at a place that belongs to no letter.</summary>
    /// <param name="source">The text.</param>
    /// <param name="span">The place in it; empty at 0 for the whole file.</param>
    /// <param name="message">What was found, as a sentence.</param>
    /// <param name="suggestion">What to do about it, as a sentence; null when a person must decide.</param>
    protected Finding At(SourceText source, TextSpan span, string message, string? suggestion = null) => new()
    {
        Rule = Id,
        Alias = Alias,
        Severity = Severity,
        Message = message,
        Source = source,
        Span = span,
        Suggestion = suggestion,
    };
}
