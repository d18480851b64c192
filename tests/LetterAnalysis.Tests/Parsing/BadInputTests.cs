using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Parsing;

/// <summary>Inputs that nobody sends on purpose. Each must end soon, with what could be read.</summary>
[CancelAfter(60_000)]
[Category("Long")]
public class BadInputTests
{
    private static readonly LetterAnalyzer Analyzer = new();

    [TestCase("letter.txt")]
    [TestCase("letter.md")]
    public void Parse_TenThousandBrackets_Ends(string name) =>
        Assert.That(Analyzer.Parse("Dear Minister,\n\n" + new string('[', 10_000) + " x\n\nSincerely,\n", name).Letters, Has.Length.LessThanOrEqualTo(1));

    [TestCase("letter.txt")]
    [TestCase("letter.md")]
    public void Parse_DeepQuotes_Ends(string name) => Assert.That(() => Analyzer.Parse(string.Concat(Enumerable.Repeat("> ", 20_000)) + "x", name), Throws.Nothing);

    [TestCase("letter.txt")]
    [TestCase("letter.md")]
    public void Parse_OneVeryLongLine_Ends(string name) => Assert.That(() => Analyzer.Parse(string.Concat(Enumerable.Repeat("word ", 400_000)), name), Throws.Nothing);

    [TestCase("")]
    [TestCase(" \n\n\t\n")]
    public void Parse_NothingToRead_SaysSo(string text) => Assert.That(Analyzer.Parse(text).Diagnostics.Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { "TXT003" }));

    [Test]
    public void Parse_ListOfAHundredThousandItems_KeepsThemAll()
    {
        string items = string.Join('\n', Enumerable.Range(1, 100_000).Select(number => $"{number}. Release the file with the number {number}"));
        Letter letter = Analyzer.Parse($"Dear Minister,\n\nWe urge you to:\n\n{items}\n\nSincerely,\nMaria Costa\n").Letters[0];
        Assert.That(letter.Recommendations, Has.Length.EqualTo(100_000));
    }

    [Test]
    public void Parse_TooLong_SaysHowLongAndWhatToDo()
    {
        var analyzer = new LetterAnalyzer(new LetterAnalyzerOptions { MaxInputLength = 100 });
        LetterFormatException? error = Assert.Throws<LetterFormatException>(() => analyzer.Parse(new string('x', 101), "long.txt"));
        Assert.That(error!.Message, Does.StartWith("long.txt: 101").And.Contain("at most 100").And.Contain("MaxInputLength"));
    }

    [Test]
    public void Parse_UnknownMediaType_NamesIt()
    {
        LetterFormatException? error = Assert.Throws<LetterFormatException>(() => Analyzer.Parse(SourceText.From("x", "letter.pdf")));
        Assert.That(error!.Message, Does.Contain("letter.pdf: a PDF").And.Contain("LetterAnalysis.Documents"));
    }

    [Test]
    public void Parse_Cancelled_Stops() =>
        Assert.That(() => Analyzer.Parse("Dear Minister,\n\nhello", cancellationToken: new CancellationToken(true)), Throws.InstanceOf<OperationCanceledException>());

    [TestCase("\uD83D")]
    [TestCase("\0\0\0")]
    [TestCase("\u202E\u200B\uFEFF")]
    [TestCase("\r\r\r\n\n\t\t\v\f")]
    public void Parse_OddCharacters_Ends(string text) => Assert.That(() => Analyzer.Parse(text + "Dear Minister,\n" + text), Throws.Nothing);
}
