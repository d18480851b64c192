using NUnit.Framework;

namespace LetterAnalysis.Tests.Auditing;

public class FingerprintTests
{
    private const string Letter = """
        12 May 2021

        Dear Minister,

        We urge the the Government to publish the report, and the the Parliament to read it.

        Sincerely,

        Lake Forum
        """;

    private static readonly LetterAnalyzer Analyzer = new();

    [Test]
    public void Audit_LinesAddedAbove_KeepsFingerprints()
    {
        string[] before = Fingerprints(Letter);
        string[] after = Fingerprints(Letter.Replace("Dear Minister,", "Dear Minister,\n\nThank you for the meeting last week, and for the tea.", StringComparison.Ordinal));
        Assert.That(after, Is.EqualTo(before));
    }

    [Test]
    public void Audit_SameWordsTwice_HaveTwoFingerprints() => Assert.That(Fingerprints(Letter), Has.Length.EqualTo(2).And.Unique);

    [Test]
    public void Audit_OtherCaseBlanksAndQuotes_KeepsFingerprints() =>
        Assert.That(Fingerprints(Letter.Replace("urge the the", "urge The  the", StringComparison.Ordinal)), Is.EqualTo(Fingerprints(Letter)));

    [Test]
    public void Audit_OtherFolder_KeepsFingerprints() => Assert.That(Fingerprints(Letter, "drafts\\2021\\letter.txt"), Is.EqualTo(Fingerprints(Letter, "sent/letter.txt")));

    [Test]
    public void Audit_OtherFileOrLetter_HasOtherFingerprints()
    {
        Assert.That(Fingerprints(Letter, "other.txt"), Is.Not.EquivalentTo(Fingerprints(Letter)));
        Assert.That(Fingerprints(Letter + "\n\n" + Letter), Has.Length.EqualTo(4).And.Unique);
    }

    [Test]
    public void Audit_SuppressionAcrossAnEdit_StillSilences()
    {
        var suppression = new Suppression(Fingerprints(Letter)[0], "A quotation.");
        string edited = Letter.Replace("12 May 2021", "14 May 2021\n\nThe Minister of Ferries\nPort Selby", StringComparison.Ordinal);
        AuditResult result = Analyzer.Audit([Analyzer.Parse(edited, "letter.txt")], new AuditOptions { Suppressions = [suppression] });
        Assert.That(result.Suppressed.Select(finding => (finding.Rule, finding.SuppressedBy)), Is.EqualTo(new[] { ("LTR505", suppression) }));
        Assert.That(result.Findings.Count(finding => finding.Rule == "LTR505"), Is.EqualTo(1));
        Assert.That(result.Findings.Count(finding => finding.Rule == "LTR901"), Is.Zero);
    }

    [Test]
    public void Audit_SuppressionThatNamesALetter_IsReportedOnlyWhereThatWasAudited([Values("letter.txt", "other.txt")] string audited)
    {
        var file = LetterAnalysis.Text.SourceText.From("{}", "letters.suppressions.json");
        var suppression = new Suppression(Fingerprints(Letter)[0], "A quotation.", file, default, "drafts/letter.txt");
        string mended = Letter.Replace("the the", "the", StringComparison.Ordinal);
        AuditResult result = Analyzer.Audit([Analyzer.Parse(mended, "2021/" + audited)], new AuditOptions { Suppressions = [suppression] });
        Assert.That(result.Findings.Count(finding => finding.Rule == "LTR901"), Is.EqualTo(audited == "letter.txt" ? 1 : 0));
    }

    [Test]
    public void Audit_SuppressionOfMendedWords_IsReported()
    {
        var suppression = new Suppression(Fingerprints(Letter)[0], "A quotation.", LetterAnalysis.Text.SourceText.From("{}", "letters.suppressions.json"));
        string mended = Letter.Replace("the the", "the", StringComparison.Ordinal);
        AuditResult result = Analyzer.Audit([Analyzer.Parse(mended, "letter.txt")], new AuditOptions { Suppressions = [suppression] });
        Assert.That(result.Findings.Single(finding => finding.Rule == "LTR901").Message, Does.Contain(suppression.Fingerprint));
    }

    private static string[] Fingerprints(string letter, string name = "letter.txt") =>
        [.. Analyzer.Audit([Analyzer.Parse(letter, name)]).Findings.Where(finding => finding.Rule == "LTR505").Select(finding => finding.Fingerprint)];
}
