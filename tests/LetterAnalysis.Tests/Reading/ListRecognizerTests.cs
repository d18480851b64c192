using LetterAnalysis.Reading;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Reading;

public class ListRecognizerTests
{
    /// <summary>The markers of the blocks, <c>-</c> for a paragraph.</summary>
    private static string Markers(string text) =>
        string.Join(' ', new PlainTextReader().Read(new SourceFile(SourceText.From(text)), default).Blocks.Select(block => block.Marker ?? "¶"));

    [TestCase("1. One\n2. Two\n4. Four", "1. 2. 4.")]
    [TestCase("1) One\n2) Two", "1) 2)")]
    [TestCase("(1) One\n(2) Two", "(1) (2)")]
    [TestCase("(a) One\n(b) Two", "(a) (b)")]
    [TestCase("(a). One\n(b). Two", "(a). (b).")]
    [TestCase("i. One\nii. Two\niii. Three\niv. Four", "i. ii. iii. iv.")]
    [TestCase("• One\n• Two", "• •")]
    [TestCase("– One\n– Two", "– –")]
    [TestCase("1. One\n1. Again\n1. And again", "1. 1. 1.")]
    [TestCase("1. One\nSome prose between the two.\n2. Two", "1. ¶ 2.")]
    [TestCase("1. Outer\nA) Second\nB) Other", "1. A) B)")]
    [TestCase("1. One\n(a) First\n(b) Second\n2. Two", "1. (a) (b) 2.")]
    [TestCase("1.1 First point\n1.2 Second point", "1.1 1.2")]
    [TestCase("Q1: Why so late?\nQ2: Who decided?", "Q1: Q2:")]
    [TestCase("Demand #1: Stop.\nDemand #2: Pay.", "Demand #1: Demand #2:")]
    [TestCase("4.Liberty of movement\n5.Right to food", "4. 5.")]
    [TestCase("Art. 31a: Strike it\nArt. 32: Keep it\nArt. 40: Say why", "Art. 31a: Art. 32: Art. 40:")]
    [TestCase("PRIMERO. Abra la presa.\nSEGUNDO. Publique el plan.", "PRIMERO. SEGUNDO.")]
    [TestCase("Primero.- Abra la presa.\nSegundo.- Publique el plan.", "Primero.- Segundo.-")]
    [TestCase("1 - abrir a barragem\n2 - publicar o plano", "1 - 2 -")]
    [TestCase("1°) d'ouvrir\n2°) de publier", "1°) 2°)")]
    [TestCase("003. Third\n004. Fourth", "003. 004.")]
    [TestCase("1.\u00A0\u00A0\u00A0First\n2.\tSecond", "1. 2.")]
    [TestCase("A. x\nB. x\nC. x\nD. x\nE. x\nF. x\nG. x\nH. x\nI. x\nII. x\nIII. x", "A. B. C. D. E. F. G. H. I. II. III.")]
    public void Blocks_ListItems_KeepTheirPrintedNumbers(string text, string expected) => Assert.That(Markers(text), Is.EqualTo(expected));

    [TestCase("iiii. None")]
    [TestCase("1.1.1.1.1.1.1. None is as deep")]
    [TestCase("(livid) with rage")]
    [TestCase("(IVXLCDM) is no number")]
    [TestCase("-1. is a number below zero")]
    [TestCase("M.A. 2007, Riverside")]
    [TestCase("B. Williams")]
    [TestCase("A. Einstein")]
    [TestCase("v. Jones, the leading case")]
    [TestCase("2014. That was the year.")]
    [TestCase("1. Dezember 2020")]
    [TestCase("3 - 0 was the score")]
    [TestCase("6 - that was the vote")]
    [TestCase("—yet allowed")]
    [TestCase("3.5 million people")]
    public void Blocks_LooksLikeAMarker_IsAParagraph(string text) => Assert.That(Markers(text), Is.EqualTo("¶"));

    [Test]
    public void Blocks_WrappedLineThatStartsWithANumber_StaysInItsParagraph()
    {
        const string text = "We have counted them with care, and the number of windows in the house is\n"
            + "14. The number of doors is six, which is more than the plan of the town\n"
            + "hall allows for a house of this size, as all of us who live beside it in\n"
            + "the old street have known since the day that the first stone was laid.";
        Assert.That(Markers(text), Is.EqualTo("¶"));
    }

    [TestCase("iv", 4)]
    [TestCase("XIX", 19)]
    [TestCase("xcix", 99)]
    public void TryRead_RomanNumber_GivesItsValue(string text, int expected)
    {
        Assert.That(RomanNumeral.TryRead(text, out int value), Is.True);
        Assert.That(value, Is.EqualTo(expected));
    }

    [TestCase("iiii")]
    [TestCase("livid")]
    [TestCase("Iv")]
    [TestCase("")]
    public void TryRead_NoRomanNumber_IsRefused(string text) => Assert.That(RomanNumeral.TryRead(text, out _), Is.False);
}
