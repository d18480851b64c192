using LetterAnalysis.Auditing;
using LetterAnalysis.Reporting;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Reporting;

public class RulesPageTests
{
    /// <summary>The page is made from the rules: with UPDATE_GOLDEN=1 this test writes it anew.</summary>
    [Test]
    public void Of_OwnRules_IsThePageOnRecord() => GoldenFile.Verify("../../../src/LetterAnalysis/RULES.md", RulesPage.Of(LetterAnalyzer.AuditRules));

    [Test]
    public void Own_EveryRule_HasHelpInSentences()
    {
        foreach (AuditRule rule in LetterAnalyzer.AuditRules)
        {
            Assert.That(rule.Id, Does.Match("^LTR[1-9][0-9]{2}$"));
            Assert.That(rule.Alias, Does.Match("^[a-z]+(-[a-z]+)*$"));
            Assert.That(rule.Help.Finds, Does.EndWith("."), rule.Id);
            Assert.That(rule.Help.Matters, Does.EndWith("."), rule.Id);
            Assert.That(rule.Help.Wrong, Is.Not.Empty.And.Not.EqualTo(rule.Help.Right), rule.Id);
        }
        Assert.That(LetterAnalyzer.AuditRules.Select(rule => rule.Id), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal).And.Unique);
    }
}
