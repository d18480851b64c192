using NUnit.Framework;

namespace LetterAnalysis.Tests.Parsing;

/// <summary>Where dates, addressees, subjects and signers stand in real letters: under the greeting, over a page's date, before the text.</summary>
public class HeadLayoutTests
{
    private const string Body = "We write to you as the families who live beside the canal, and who have drunk its water for as long as anyone can remember.";

    private static Letter Parse(string text, string name = "letter.txt") => new LetterAnalyzer().Parse(text, name).Letters.Single();

    [TestCase("Closing the lock at Wend", "letter.txt")]
    [TestCase("**Closing the lock at Wend**", "letter.md")]
    [TestCase("## Closing the lock at Wend", "letter.md")]
    public void Parse_LineBetweenGreetingAndText_IsTheSubject(string line, string name) =>
        Assert.That(Parse($"Dear Minister,\n\n{line}\n\n{Body}\n\nYours sincerely,\n\nMaria Costa\n", name).Subject?.Text, Is.EqualTo("Closing the lock at Wend"));

    [Test]
    public void Parse_HeadingsOfSections_AreNoSubjects() =>
        Assert.That(Parse($"Dear Minister,\n\n**The old lock**\n\n{Body}\n\n**The new lock**\n\n{Body}\n\nYours sincerely,\n\nMaria Costa\n", "letter.md").Subject, Is.Null);

    [Test]
    public void Parse_TitleByTheWordsOpenLetter_IsTheSubject() =>
        Assert.That(Parse($"OPEN LETTER\n\nThe lock must not be closed\n\n4 May 2021\n\nAttn: The Harbour Board\nCC: Chair of the Council\n\nDear Chair,\n\n{Body}\n\nYours,\n\nMaria Costa\n").Subject?.Text,
            Is.EqualTo("The lock must not be closed"));

    [TestCase("Dear Secretary of State")]
    [TestCase("Dear Minister Castor and colleagues")]
    [TestCase("To all who love the canal:")]
    public void Parse_GreetingThatGoesOnWithoutAMark_IsTheSalutation(string greeting) =>
        Assert.That(Parse($"{greeting}\n\n{Body}\n\nYours sincerely,\n\nMaria Costa\n").Salutation?.Text, Is.EqualTo(greeting));

    [Test]
    public void Parse_DateOfThePageOverTheLettersOwn_IsNotTaken() =>
        Assert.That(Parse($"4 May 2021\n\nTo the Harbour Board\nQuay 3\n4001 Westport\n\n2 May 2021\n\nDear Chair,\n\n{Body}\n\nYours,\n\nMaria Costa\n").Date?.Text, Is.EqualTo("2 May 2021"));

    [TestCase("Subject – The lock of Wend")]
    [TestCase("Objet - The lock of Wend")]
    public void Parse_LabelWithADash_IsALabel(string line) =>
        Assert.That(Parse($"4 May 2021\n\n{line}\n\nDear Chair,\n\n{Body}\n\nYours,\n\nMaria Costa\n").Subject?.Text, Is.EqualTo("The lock of Wend"));

    [Test]
    public void Parse_TwoPlacesBeforeTheDate_AreNoOtherText() =>
        Assert.That(Parse($"Wend / Westport, 4 May 2021\n\nDear Chair,\n\n{Body}\n\nYours,\n\nMaria Costa\n").Date?.Text, Is.EqualTo("4 May 2021"));

    [Test]
    public void Parse_WayOfSendingUnderAnAddress_MakesNoLetterhead() =>
        Assert.That(Parse($"4 May 2021\n\nMs Ida Castor\nChair, Harbour Board\nSent by email only\n\nDear Ms Castor\n\n{Body}\n\nYours,\n\nMaria Costa\n").Addressee?.Lines[0].Text, Is.EqualTo("Ms Ida Castor"));

    [Test]
    public void Parse_TableOfFields_IsRead()
    {
        Letter letter = Parse($"# Two locks for Wend\n\n| | |\n|---|---|\n| **Date** | 4 May 2021 |\n| **To** | The Harbour Board |\n| **Subject** | The lock of Wend |\n\nDear Chair,\n\n{Body}\n\nYours,\n\nMaria Costa\n", "letter.md");
        Assert.That(letter.Subject?.Text, Is.EqualTo("The lock of Wend"));
        Assert.That(letter.Addressee?.Lines.Length, Is.EqualTo(1));
    }

    [Test]
    public void Parse_SignersOverTheText_EndNoLetter() =>
        Assert.That(Parse($"# Keep the lock of Wend\n\n**Signed by:** Ida Bergen, Olu Castor, Bo Lind, Ana Ruiz\n\nHarbour Board\nQuay 3, Westport\n\nDear Chair,\n\n{Body}\n\nYours,\n\nThe Friends of the Lock\n", "letter.md").Subject?.Text,
            Is.EqualTo("Keep the lock of Wend"));

    [TestCase("In attesa di un cortese riscontro, porgiamo cordiali saluti.")]
    [TestCase("Dans l'attente de votre réponse, nous vous prions de croire, Madame la Ministre, à notre détermination.")]
    public void Parse_SentenceThatWaitsAndGreets_IsOneFormula(string closing) =>
        Assert.That(Parse($"Dear Minister,\n\n{Body}\n\n{closing}\n\nMaria Costa\n").Valediction?.Text, Is.EqualTo(closing));
}
