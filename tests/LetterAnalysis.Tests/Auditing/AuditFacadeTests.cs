using System.Collections.Immutable;
using LetterAnalysis.Auditing;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Auditing;

public class AuditFacadeTests
{
    private const string Letter = "12 May 2021\n\nDear Minister,\n\nWe urge the the Government to publish the report.\n\nSincerely,\n\nLake Forum\n";

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
    public void Audit_UnknownRuleInOptions_IsTheCallersMistake() =>
        Assert.That(() => Analyzer.Audit([], With("no-such-rule", null)), Throws.ArgumentException.With.Message.Contains("no-such-rule"));

    [Test]
    public void Audit_LettersOfTwoTexts_TellsOfEveryPairOnceAndOfAllInTheEnd()
    {
        string other = "2 June 2021\n\nDear Mayor,\n\nTrams should run at night, on all days, to every part of the town.\n\nSincerely,\n\nNight Riders\n";
        string[] texts = [Letter, other, Letter.Replace("May", "July"), Letter.Replace("Lake", "River"), other.Replace("Mayor", "Council")];
        var told = new Told();
        Analyzer.Audit(texts.Select(text => Analyzer.Parse(text)), progress: told);
        Assert.That(told.All, Is.EqualTo(new[] { new ComparisonProgress(1, 4), new ComparisonProgress(2, 4), new ComparisonProgress(3, 4), new ComparisonProgress(4, 4) }));
    }

    [Test]
    public void Audit_SignerListedTwice_NamesBothEntries()
    {
        string letter = Letter.Replace("Lake Forum\n", "River Watch, Kenya\nLake Forum, Chad\nOld Mill Trust, Peru\nRiver Wacth, Kenya\n");
        Finding finding = Analyzer.Audit([Analyzer.Parse(letter)]).Findings.Single(one => one.Rule == "LTR402");
        Assert.That((finding.Message, finding.Severity), Is.EqualTo(("“River Wacth” is listed before as “River Watch”.", FindingSeverity.Warning)));
    }

    [Test]
    public void Audit_SignerWhoMayBeListedTwice_IsASuggestionInEachLetter()
    {
        string letter = Letter.Replace("Lake Forum\n", "River Watch, Kenya\nLake Forum, Chad\nOld Mill Trust, Peru\nRiver Watch, Norway\n");
        Finding[] findings = [.. Analyzer.Audit([Analyzer.Parse(letter), Analyzer.Parse(letter.Replace("Minister", "Mayor"))]).Findings.Where(one => one.Rule == "LTR402")];
        Assert.That(findings.Select(one => one.Message), Is.EqualTo(Enumerable.Repeat("“River Watch, Norway” may be the same signer as “River Watch, Kenya”.", 2)));
        Assert.That(findings.Select(one => one.Severity), Is.All.EqualTo(FindingSeverity.Suggestion));
        Assert.That(findings.Select(one => one.Variant), Is.Unique);
    }

    [TestCase("LTR505")]
    [TestCase("ltr505")]
    [TestCase("doubled-word")]
    public void Audit_RuleTurnedOff_IsSilentAndNotAmongTheRules(string name)
    {
        AuditResult result = Analyzer.Audit([Analyzer.Parse(Letter)], With(name, null));
        Assert.That(result.Findings.Select(finding => finding.Rule), Has.None.EqualTo("LTR505"));
        Assert.That(result.Rules.Select(rule => rule.Id), Has.None.EqualTo("LTR505"));
    }

    [Test]
    public void Audit_SeverityOfARule_IsTheFindings() =>
        Assert.That(Analyzer.Audit([Analyzer.Parse(Letter)], With("doubled-word", FindingSeverity.Error)).Fails(FindingSeverity.Error));

    [Test]
    public void Audit_CallersRule_RunsBesideTheOthers()
    {
        AuditResult result = Analyzer.Audit([Analyzer.Parse(Letter)], new AuditOptions { Rules = [new Shouting("MINE1", "mine")] });
        Assert.That(result.Findings.Select(finding => finding.Rule), Is.SupersetOf(new[] { "LTR505", "MINE1" }));
    }

    [TestCase("LTR101", "mine")]
    [TestCase("MINE1", "doubled-word")]
    public void Audit_CallersRuleUnderATakenName_IsTheCallersMistake(string id, string alias) =>
        Assert.That(() => Analyzer.Audit([], new AuditOptions { Rules = [new Shouting(id, alias)] }), Throws.ArgumentException.With.Message.Contains(id));

    [Test]
    public void Audit_Cancelled_Stops()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.That(() => Analyzer.Audit([Analyzer.Parse(Letter)], cancellationToken: cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static AuditOptions With(string rule, FindingSeverity? severity) =>
        new() { Severities = new Dictionary<string, FindingSeverity?> { [rule] = severity }.ToImmutableDictionary() };

    private sealed class Shouting(string id, string alias) : AuditRule(id, alias, FindingSeverity.Suggestion, new RuleHelp("Finds.", "Matters.", "Wrong", "Right"))
    {
        public override IEnumerable<Finding> Check(AuditContext audit) =>
            audit.Groups.SelectMany(group => group.Variants).Select(variant => At(variant, variant.Letter.Span, "A letter."));
    }

    private sealed class Told : IProgress<ComparisonProgress>
    {
        public List<ComparisonProgress> All { get; } = [];

        public void Report(ComparisonProgress value) => All.Add(value);
    }
}
