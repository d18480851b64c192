using LetterAnalysis.Auditing;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Auditing;

public class RuleTests
{
    private static readonly RuleCase[] All = [.. RuleCaseReader.All, .. WordCases.All];

    public static IEnumerable<TestCaseData> Cases => All.Select(one => new TestCaseData(one.Rule, one.Name).SetArgDisplayNames(one.ToString()));

    [TestCaseSource(nameof(Cases))]
    public void Check_Case_FindsWhatIsMarked(string rule, string name)
    {
        RuleCase one = All.Single(one => one.Rule == rule && one.Name == name);
        Assert.That(one.Find().Select(finding => finding.Source[finding.Span]), Is.EqualTo(one.Expected));
    }

    [Test]
    public void Cases_OfEveryRule_FindAndKeepSilent()
    {
        foreach (AuditRule rule in LetterAnalyzer.AuditRules)
        {
            Assert.That(All.Any(one => one.Rule == rule.Id && !one.Expected.IsEmpty), $"{rule.Id} {rule.Alias}: no case of what it must find");
            Assert.That(All.Any(one => one.Rule == rule.Id && one.Expected.IsEmpty), $"{rule.Id} {rule.Alias}: no case of what it must leave alone");
        }
    }
}
