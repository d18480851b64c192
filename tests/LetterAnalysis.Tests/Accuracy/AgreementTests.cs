using LetterAnalysis.Accuracy.Scoring;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Accuracy;

public class AgreementTests
{
    [TestCase("Re: **Clean [harbours](https://ports.example \"x\")** – l\\'air", "clean harbours lair")]
    [TestCase("To: The Chair", "the chair")]
    [TestCase("For peace: to all", "for peace to all")]
    [TestCase("A claim<sup>1</sup> {#a-claim}", "a claim 1")]
    [TestCase("Ana <ana@mail.example>", "ana ana mail example")]
    [TestCase("the Council’s 49th", "the councils 49th")]
    public void WordsOf_MarkedUpText_ReturnsWhatIsRead(string text, string words) => Assert.That(string.Join(' ', Words.Of(text)), Is.EqualTo(words));

    [TestCase("Clean air in our harbours", "clean air in our harbours!", true)]
    [TestCase("Clean air in our harbours", "Clean air in harbours", true)]
    [TestCase("Clean air in our harbours, now and for ever", "Clean air", false)]
    [TestCase("Dear Minister,", "Dear Minister, Dear State Secretary,", false)]
    public void OfText_TwoWordings_HoldsWhenNearlyAllIsShared(string label, string found, bool agree) =>
        Assert.That(Agreement.OfText(label, found), Is.EqualTo(agree));

    [TestCase("The Chair\nHarbour Board\n12 Quay Street", "The Chair\nHarbour Board\n12 Quay Street\nSaltby", true)]
    [TestCase("The Chair\nHarbour Board\n12 Quay Street", "The Chair", false)]
    [TestCase("The Chair\nHarbour Board", "The Chair\nHarbour Board\nwe write to you about the air", false)]
    public void OfAddressee_Lines_HoldsWhenCoveredAndLittleElse(string label, string found, bool agree) =>
        Assert.That(Agreement.OfAddressee(label, found), Is.EqualTo(agree));

    [TestCase("Lyon, le 4 mars 2021", "4 mars 2021", true)]
    [TestCase("front matter 2018-11-20", "2018-11-20", true)]
    [TestCase("4 March 2021", "14 March 2021", false)]
    public void OfDate_PlaceBefore_DoesNoHarm(string label, string found, bool agree) => Assert.That(Agreement.OfDate(label, found), Is.EqualTo(agree));

    [TestCase("Right to water: Halt the filling", "Right to water halt the filling of the lake", true)]
    [TestCase("Right to water: Halt the filling", "Halt the filling of the lake", false)]
    public void OfStart_Item_HoldsWhenItStartsSo(string label, string found, bool agree) => Assert.That(Agreement.OfStart(label, found), Is.EqualTo(agree));
}
