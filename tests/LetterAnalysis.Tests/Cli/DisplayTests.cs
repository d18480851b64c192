using LetterAnalysis.Cli.Display;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Cli;

public class DisplayTests
{
    [TestCase("", 0)]
    [TestCase("Wend", 4)]
    [TestCase("naïve", 5)]
    [TestCase("e\u0301", 1)]
    [TestCase("日本", 4)]
    [TestCase("\U0001F30A", 2)]
    [TestCase("\U00020000", 2)]
    [TestCase("\U0001D49C", 1)]
    public void DisplayWidth_OfAText_IsItsColumns(string text, int columns) => Assert.That(DisplayWidth.Of(text), Is.EqualTo(columns));

    [TestCase("a  b\t c\r\nd\u00A0e", "a b c d e")]
    [TestCase("\u001B[31mred\u007F", "␛[31mred␡")]
    [TestCase("\u0000\u0007", "␀␇")]
    [TestCase("so\u00ADft\u200B \u202Eleft\uFEFF", "soft left")]
    [TestCase("x\u009B1A", "x1A")]
    [TestCase("日本 — “plain”", "日本 — “plain”")]
    public void SafeText_OneLine_KeepsWhatIsSafe(string text, string safe) => Assert.That(SafeText.OneLine(text), Is.EqualTo(safe));

    [Test]
    public void SafeText_HalfOfAPair_IsReplaced() => Assert.That(SafeText.OneLine("a" + '\uD800' + "b"), Is.EqualTo("a\uFFFDb"));

    [TestCase("one two three", 7, "one two|three")]
    [TestCase("one two three", 3, "one|two|thr|ee")]
    [TestCase("日本日本日本", 5, "日本|日本|日本")]
    [TestCase("a verylongword b", 6, "a|verylo|ngword|b")]
    [TestCase("  led  by blanks ", 80, "led by blanks")]
    [TestCase("", 10, "")]
    [TestCase("wide 日", 1, "w|i|d|e|日")]
    public void LineWrapper_OfAText_BreaksBetweenWords(string text, int width, string lines) =>
        Assert.That(string.Join('|', LineWrapper.Wrap(text, width).Select(line => string.Concat(line.Select(piece => piece.Text)))), Is.EqualTo(lines));

    [Test]
    public void LineWrapper_WordInSeveralTones_IsNotBrokenBetweenThem()
    {
        StyledText text = (StyledText)"see " + StyledText.Strong("Article") + ", and more";
        Assert.That(LineWrapper.Wrap(text, 8).Select(line => string.Concat(line.Select(piece => piece.Text))), Is.EqualTo(new[] { "see", "Article,", "and more" }));
    }

    [Test]
    public void ColumnWidths_EnoughRoom_GivesAllTheyNeed() => Assert.That(Fit(100, 10, 20, 30), Is.EqualTo(new[] { 10, 20, 30 }));

    [Test]
    public void ColumnWidths_TooLittleRoom_TakesFromTheWidest() => Assert.That(Fit(60, 10, 20, 200), Is.EqualTo(new[] { 10, 20, 30 }));

    [Test]
    public void ColumnWidths_TwoWideOnes_ShareAlike() => Assert.That(Fit(60, 10, 100, 200), Is.EqualTo(new[] { 10, 25, 25 }));

    [Test]
    public void ColumnWidths_HardlyAnyRoom_StaysReadable() => Assert.That(Fit(12, 10, 100, 200), Is.EqualTo(new[] { 10, ColumnWidths.Narrowest, ColumnWidths.Narrowest }));

    private static int[] Fit(int available, int label, int first, int second) =>
        ColumnWidths.Fit([new Column("label"), new Column("", Wraps: true), new Column("", Wraps: true)], [label, first, second], available);
}
