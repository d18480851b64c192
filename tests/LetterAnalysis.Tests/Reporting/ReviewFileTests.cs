using LetterAnalysis.Reporting;
using LetterAnalysis.Tests.Reconciliation;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Reporting;

internal sealed class ReviewFileTests
{
    private const string Head = "name 1,country 1,name 2,country 2,verdict,note\n";

    [Test]
    public void Read_Decisions_AreThoseThatAreFilledIn()
    {
        ReviewFile file = Read(Head + "Green Circle,Kenya,Circle of Green,Kenya,Yes,asked them\nA B,,C D,,,\nE F,,G H,,no,\n");
        Assert.That(file.Rows, Has.Length.EqualTo(3));
        Assert.That(file.Decisions, Is.EqualTo(new[]
        {
            new SignatoryDecision("Green Circle", "Kenya", "Circle of Green", "Kenya", ReviewAnswer.Yes, "asked them"),
            new SignatoryDecision("E F", "", "G H", "", ReviewAnswer.No),
        }));
    }

    [Test]
    public void Read_Contradiction_NamesBothLines()
    {
        var error = Assert.Throws<LetterFormatException>(() => Read(Head + "Green Circle,,Circle of Green,,yes,\nA B,,C D,,no,\nCIRCLE OF GREEN,,\"Green circle\",,no,\n"))!;
        Assert.That(error.Message, Does.Contain("lines 2 and 4").And.Contain("review.csv"));
    }

    [Test]
    public void Read_ContradictionOverAThird_NamesAllLines()
    {
        var error = Assert.Throws<LetterFormatException>(() => Read(Head + "A A,,B B,,yes,\nB B,,C C,,yes,\nC C,,A A,,no,\n"))!;
        Assert.That(error.Message, Does.Contain("lines 2 and 3 and 4"));
    }

    [TestCase("name 1,verdict\nA,yes\n", "name 2")]
    [TestCase(Head + "A,,B,,perhaps,\n", "line 2")]
    public void Read_BrokenFile_SaysWhere(string text, string expected) =>
        Assert.That(Assert.Throws<LetterFormatException>(() => Read(text))!.Message, Does.Contain(expected));

    [Test]
    public void Read_EmptyFile_HasNoRows() => Assert.That(Read("").Rows, Is.Empty);

    [Test]
    public void With_Reconciliation_AsksWhatIsOpenAndKeepsWhatIsDecided()
    {
        Letter first = SignatoryLists.Letter("Green Weavers Circle | Kenya", "QBU | Kenya"), second = SignatoryLists.Letter("Green Weavers Circle | Peru", "Quiet Bakers Union (QBU) | Kenya");
        ReviewFile file = Read(Head + "Red House,,Red Home,,no,other people\nOld Row,,Old Line,,,\n");
        ReviewFile written = file.With(new LetterAnalyzer().Reconcile([first, second], file.Decisions));

        Assert.That(written.Rows.Select(row => (row.FirstName, row.Answer)), Is.EqualTo(new (string, ReviewAnswer?)[]
            { ("Green Weavers Circle", null), ("QBU", null), ("Red House", ReviewAnswer.No) }));
        ReviewFile again = Read(Text(written));
        Assert.That(again.Rows.Select(row => row with { Line = 0 }), Is.EqualTo(written.Rows.Select(row => row with { Line = 0 })));
    }

    [Test]
    public void With_Answer_SettlesTheQuestion()
    {
        Letter first = SignatoryLists.Letter("QBU | Kenya"), second = SignatoryLists.Letter("Quiet Bakers Union (QBU) | Kenya");
        SignatoryQuestion question = new LetterAnalyzer().Reconcile([first, second]).Questions.Single();
        ReviewFile file = ReviewFile.Empty.With(question, ReviewAnswer.Yes);
        SignatoryReconciliation settled = new LetterAnalyzer().Reconcile([first, second], file.Decisions);

        Assert.That(settled.Questions, Is.Empty);
        Assert.That((settled.Entries[0].Status, settled.Entries[0].Rule), Is.EqualTo((SignatoryStatus.Renamed, "SIG-P1")));
        Assert.That(file.With(question, ReviewAnswer.No).Decisions.Single().Answer, Is.EqualTo(ReviewAnswer.No));
    }

    private static ReviewFile Read(string text) => ReviewFile.Read(SourceText.From(text, "review.csv"));

    private static string Text(ReviewFile file)
    {
        using var output = new StringWriter();
        file.Write(output);
        return output.ToString().TrimStart('\uFEFF');
    }
}
