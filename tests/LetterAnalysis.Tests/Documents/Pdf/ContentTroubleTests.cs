using System.Text;
using LetterAnalysis.Documents.Pdf;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Documents.Pdf;

/// <summary>Pages of operators that nobody knows are told from the pages that programs write.</summary>
public sealed class ContentTroubleTests
{
    [TestCase("BT\n/F1 10.5 Tf\n150.25ET\n", true)]
    [TestCase("q nonsense Q\n", true)]
    [TestCase("BT\n/F1 10.5 Tf\n150.25 Tw\n(nonsense \\) words (of a line)) Tj\n<6E6F> Tj\n[(no) -20 (nsense)] TJ\nET\n", false)]
    [TestCase("q 1 0 0 1 .5 -7 cm /nonsense Do Q % nonsense of no use\n", false)]
    [TestCase("BI /W 2 /H 2 ID nonsense of a picture\nEI\n", false)]
    public void IsIn_PageOfOneLine_TellsUnknownOperators(string line, bool trouble) =>
        Assert.That(ContentTrouble.IsIn(Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(line, 8000)))), Is.EqualTo(trouble));

    [Test]
    public void IsIn_PictureOrShortPage_IsNone()
    {
        var picture = new byte[1_000_000];
        new Random(1).NextBytes(picture);
        Assert.That(ContentTrouble.IsIn(picture), Is.False);
        Assert.That(ContentTrouble.IsIn(Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat("nonsense\n", 2000)))), Is.False);
    }
}
