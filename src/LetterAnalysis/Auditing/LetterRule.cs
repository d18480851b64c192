namespace LetterAnalysis.Auditing;

/// <summary>A rule that looks at one letter at a time.</summary>
internal abstract class LetterRule(string id, string alias, FindingSeverity severity, RuleHelp help) : AuditRule(id, alias, severity, help)
{
    public sealed override IEnumerable<Finding> Check(AuditContext audit) => audit.Letters.SelectMany(Check);

    /// <summary>Looks at a letter.</summary>
    protected abstract IEnumerable<Finding> Check(AuditedLetter letter);
}
