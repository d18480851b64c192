using LetterAnalysis.Reporting;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Reporting;

public class PatchReportTests
{
    [Test]
    public void Write_LinesBetweenTwoEdits_StayAsTheyAre() => Assert.That(Patch("one\ntwo\nthree\nfour\nfive\n", ("two", "2"), ("four", "4")), Is.EqualTo(
        "--- a/letter.txt\n+++ b/letter.txt\n@@ -1,5 +1,5 @@\n one\n-two\n+2\n three\n-four\n+4\n five\n"));

    [Test]
    public void Write_EditsOfNeighbouringLines_AreOneChange() =>
        Assert.That(Patch("one\ntwo\nthree\n", ("one", "1"), ("two", "2")), Does.EndWith("@@ -1,3 +1,3 @@\n-one\n-two\n+1\n+2\n three\n"));

    [Test]
    public void Write_EditsFarApart_AreTwoHunks() => Assert.That(Patch("a\nb\nc\nd\ne\nf\ng\nh\n", ("a\n", ""), ("h", "8\n9")), Does.EndWith(
        "@@ -1,4 +1,3 @@\n-a\n-b\n+b\n c\n d\n@@ -6,3 +5,4 @@\n f\n g\n-h\n+8\n+9\n"));

    [TestCase("one\n", "@@ -1,1 +1,2 @@\n-one\n+one\n+two\n\\ No newline at end of file\n")]
    [TestCase("one", "@@ -1,1 +1,1 @@\n-one\n\\ No newline at end of file\n+onetwo\n\\ No newline at end of file\n")]
    public void Write_AtTheEnd_SaysWhereNoLineEnds(string text, string hunk)
    {
        using var output = new StringWriter();
        PatchReport.Write(output, SourceText.From(text, "letter.txt"), [new TextEdit(new TextSpan(text.Length, 0), "two")]);
        Assert.That(output.ToString(), Does.EndWith(hunk));
    }

    private static string Patch(string text, params (string Old, string New)[] edits)
    {
        using var output = new StringWriter();
        PatchReport.Write(output, SourceText.From(text, "letter.txt"),
            [.. edits.Select(edit => new TextEdit(new TextSpan(text.IndexOf(edit.Old, StringComparison.Ordinal), edit.Old.Length), edit.New))]);
        return output.ToString();
    }
}
