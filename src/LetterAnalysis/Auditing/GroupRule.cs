namespace LetterAnalysis.Auditing;

/// <summary>A rule that looks at the variants of one letter together.</summary>
internal abstract class GroupRule(string id, string alias, FindingSeverity severity, RuleHelp help) : AuditRule(id, alias, severity, help)
{
    public sealed override IEnumerable<Finding> Check(AuditContext audit) => audit.Groups.SelectMany(Check);

    /// <summary>Looks at variants of one letter; one letter alone is a group, too.</summary>
    protected abstract IEnumerable<Finding> Check(AuditGroup group);
}
