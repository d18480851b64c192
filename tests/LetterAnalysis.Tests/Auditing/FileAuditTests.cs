using System.Text;
using LetterAnalysis.Documents;
using LetterAnalysis.Reading;
using LetterAnalysis.Tests.Documents.Word;
using MimeKit;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Auditing;

/// <summary>Files that carry more than their text.</summary>
public class FileAuditTests
{
    private static readonly LetterAnalyzer Analyzer = new(new LetterAnalyzerOptions { Readers = DocumentReaders.All });

    [Test]
    public void Audit_WordFileWithEverything_FindsEachThingOnceAndQuotesIt()
    {
        string runs = WordCases.Run("We urge you to ") + "<w:del w:id=\"1\" w:author=\"Omar\"><w:r><w:delText>shamefully </w:delText></w:r></w:del>"
            + $"<w:ins w:id=\"2\" w:author=\"Omar\">{WordCases.Run("quickly ")}</w:ins><w:commentRangeStart w:id=\"0\"/>{WordCases.Run("publish")}<w:commentRangeEnd w:id=\"0\"/>"
            + "<w:r><w:commentReference w:id=\"0\"/></w:r>" + WordCases.Run(" the report of ") + WordCases.Run("37 organizations", "<w:highlight w:val=\"yellow\"/>")
            + WordCases.Run(" for the press only", "<w:vanish/>") + WordCases.Run(".");
        byte[] file = WordCases.WithProperties(runs, sketch => sketch.With("comments", $"<w:comment w:id=\"0\" w:author=\"Omar\">{WordSketch.Paragraphs("Do we dare?")}</w:comment>"));
        string[] findings = [.. Audit(file, "letter.docx").Where(finding => finding.Rule.StartsWith("LTR6", StringComparison.Ordinal)).Select(finding => $"{finding.Rule} {finding.Message}").Order(StringComparer.Ordinal)];
        Assert.That(findings, Is.EqualTo(new[]
        {
            "LTR601 The file holds 2 tracked changes, the first: “shamefully”.",
            "LTR602 The file holds 1 comment: “Omar: Do we dare?”.",
            "LTR603 The file holds 1 piece of hidden text: “for the press only”.",
            "LTR604 The file says of itself: author “Ines”, last editor “Omar”, revision “47” and company “Reed Watch”.",
            "LTR605 The file holds 1 highlighted place: “37 organizations”.",
        }));
    }

    [Test]
    public void Audit_MailToMany_SaysHowManySeeOneAnotherAndLeavesBcc()
    {
        var message = new MimeMessage { Subject = "Ferries", Body = new TextPart("plain") { Text = "Dear Minister,\n\nWe urge you to publish the report.\n\nYours sincerely,\n\nLake Forum\n" } };
        message.From.Add(new MailboxAddress("Ana Reed", "ana@river.example"));
        for (int i = 0; i < 7; i++) message.To.Add(new MailboxAddress("", $"member{i}@party{i % 4}.example"));
        message.Bcc.Add(new MailboxAddress("", "press@paper.example"));
        using var bytes = new MemoryStream();
        message.WriteTo(bytes);
        Finding open = Audit(bytes.ToArray(), "letter.eml").Single(finding => finding.Rule == "LTR608");
        Assert.That(open.Message, Is.EqualTo("7 recipients at 4 hosts can read one another's addresses."));
        Assert.That(open.Related, Has.Length.EqualTo(6));

        byte[] hidden = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes.ToArray()).Replace("To: ", "Bcc: ", StringComparison.Ordinal));
        Assert.That(Audit(hidden, "letter.eml").Select(finding => finding.Rule), Has.None.EqualTo("LTR608"));
    }

    private static IEnumerable<Finding> Audit(byte[] file, string name) => Analyzer.Audit([Analyzer.Parse(new SourceFile(file, name))]).Findings;
}
