using LetterAnalysis.Reporting;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Reporting;

public class RecipientLabelTests
{
    private static readonly Letter Bare = new() { Id = "3", Language = "en", Source = SourceText.From("x"), Span = new TextSpan(0, 1), Sections = [] };

    [Test]
    public void Of_LetterWithAddress_IsItsFirstLine() => Assert.That(RecipientLabel.Of(ExamplePage.Parsed.Letters[0]), Is.EqualTo("Ms Ines Okoro"));

    [TestCase("To:\nThe Commissioner\nWend Council", "The Commissioner, Wend Council")]
    [TestCase("An\ndas Hafenamt", "das Hafenamt")]
    [TestCase("To: Ines Okoro", "Ines Okoro")]
    [TestCase("The President,\nHarbour Council", "The President, Harbour Council")]
    [TestCase("The Mayor\n12 Quay Street", "The Mayor")]
    [TestCase("\nTo\n", null)]
    public void OfAddress_Block_IsWhoIsNamedFirst(string lines, string? expected) => Assert.That(RecipientLabel.OfAddress(lines), Is.EqualTo(expected));

    [Test]
    public void Of_AddressOfBlanks_IsTheSubject() =>
        Assert.That(RecipientLabel.Of(Bare with { Addressee = new Addressee(" ", [Part(" ")], default), Subject = Part("Wells and springs") }), Is.EqualTo("Wells and springs"));

    [Test]
    public void Of_GreetingOnly_IsTheGreetingWithoutItsComma() => Assert.That(RecipientLabel.Of(Bare with { Salutation = Part("Dear Mayor,") }), Is.EqualTo("Dear Mayor"));

    [Test]
    public void Of_NothingPrinted_IsTheNumberOfTheLetter() => Assert.That(RecipientLabel.Of(Bare), Is.EqualTo("letter 3"));

    [Test]
    public void Of_LongSubject_IsCutBetweenWords()
    {
        string label = RecipientLabel.Of(Bare with { Subject = Part(string.Join(' ', Enumerable.Repeat("river", 40))) });
        Assert.That(label, Has.Length.LessThanOrEqualTo(RecipientLabel.MaxLength).And.EndsWith("river …"));
    }

    [Test]
    public void Of_LongWordOfPairs_IsNotCutInsideAPair()
    {
        string label = RecipientLabel.Of(Bare with { Subject = Part("a" + string.Concat(Enumerable.Repeat("\U0001F30A", 60))) });
        Assert.That(label, Has.Length.LessThanOrEqualTo(RecipientLabel.MaxLength));
        Assert.That(char.IsLowSurrogate(label[^3]), Is.True);
    }

    private static LetterPart Part(string text) => new(text, default);
}
