using System.Collections.Immutable;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Auditing;

public class AuditFacadeTests
{
    private static readonly LetterAnalyzer Analyzer = new();

    public static IEnumerable<string> Samples => SampleLetters.Names;

    [TestCaseSource(nameof(Samples))]
    public void Audit_AnySample_QuotesPlacesOfItsSource(string name)
    {
        ParsedSource parsed = SampleLetters.Parse(name);
        AuditResult result = Analyzer.Audit([parsed]);
        foreach (Finding finding in result.Findings)
        {
            Assert.That(finding.Span.End, Is.LessThanOrEqualTo(finding.Source.Length), finding.Message);
            Assert.That(finding.Fingerprint, Does.Match("^[0-9a-f]{16}$"));
            Assert.That(finding.Message, Does.EndWith(".").Or.EndsWith(".”"));
        }
        Assert.That(result.Findings.Select(finding => finding.Fingerprint), Is.Unique);
    }

    [Test]
    public void Audit_LinesAddedAbove_KeepsTheFingerprint()
    {
        const string letter = "12 May 2021\n\nDear Minister,\n\nWe urge the the Government to publish the report.\n\nSincerely,\n\nLake Forum\n";
        Finding before = Find(letter, "LTR505"), after = Find(letter.Replace("Dear Minister,\n\n", "Dear Minister,\n\nThank you for the meeting last week.\n\n", StringComparison.Ordinal), "LTR505");
        Assert.That(after.Span.Start, Is.Not.EqualTo(before.Span.Start));
        Assert.That(after.Fingerprint, Is.EqualTo(before.Fingerprint));
    }

    [Test]
    public void Audit_UnknownRuleInOptions_IsTheCallersMistake()
    {
        var options = new AuditOptions { Severities = new Dictionary<string, FindingSeverity?> { ["no-such-rule"] = null }.ToImmutableDictionary() };
        Assert.That(() => Analyzer.Audit([], options), Throws.ArgumentException.With.Message.Contains("no-such-rule"));
    }

    private static Finding Find(string text, string rule) => Analyzer.Audit([Analyzer.Parse(text)]).Findings.Single(finding => finding.Rule == rule);
}
