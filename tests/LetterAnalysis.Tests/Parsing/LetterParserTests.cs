using NUnit.Framework;

namespace LetterAnalysis.Tests.Parsing;

public class LetterParserTests
{
    private const string Body = "We write to you as the families who live beside the canal, and who have drunk its water for as long as anyone can remember.";

    private static Letter ParseOne(string text, string name = "letter.txt")
    {
        ParsedSource parsed = new LetterAnalyzer().Parse(text, name);
        Assert.That(parsed.Letters, Has.Length.EqualTo(1));
        return parsed.Letters[0];
    }

    [Test]
    public void Parse_EmptyText_FindsNoLetter() => Assert.That(new LetterAnalyzer().Parse("").Letters, Is.Empty);

    [Test]
    public void Parse_ArticleInTheThirdPerson_FindsNoLetter()
    {
        const string article = "Mill owners have asked the town for a new bridge.\n\nThe old one, built in 1911, carries lorries for which it was never meant. "
            + "The mayor said on Friday that the bridge would be looked at.\n\nShare this\n";
        Assert.That(new LetterAnalyzer().Parse(article).Letters, Is.Empty);
    }

    [TestCase("Your Excellency,")]
    [TestCase("Excellencies,")]
    [TestCase("Excellency:")]
    [TestCase("Dear President, dear Commissioners,")]
    [TestCase("Dear Ms Ortega")]
    [TestCase("To whom it may concern,")]
    [TestCase("Sehr geehrte Damen und Herren,")]
    [TestCase("Monsieur le Président,")]
    [TestCase("Estimada señora Ministra:")]
    [TestCase("Gentile Sindaco,")]
    [TestCase("Geachte leden van de Kamer,")]
    [TestCase("Szanowny Panie Ministrze,")]
    public void Parse_Greeting_IsTheSalutation(string greeting) =>
        Assert.That(ParseOne($"{greeting}\n\n{Body}\n\nYours sincerely,\n\nMaria Costa\n").Salutation?.Text, Is.EqualTo(greeting));

    [TestCase("Mr. Castor:")]
    [TestCase("Näringsminister Britt-Marie Storm!")]
    [TestCase("To the minister responsible,")]
    public void Parse_GreetingInNoList_IsTheSalutation(string greeting) =>
        Assert.That(ParseOne($"{greeting}\n\n{Body}\n\nYours sincerely,\n\nMaria Costa\n").Salutation?.Text, Is.EqualTo(greeting));

    [Test]
    public void Parse_HeadWithoutAGreeting_IsNoListOfSigners()
    {
        Letter letter = ParseOne($"4 May 2021\n\nTo the Harbour Board\nQuay 3\n4001 Westport\n\nThe new lock and the old canal\n\n{Body}\n\nYours sincerely,\n\nMaria Costa\n");
        Assert.That(letter.Addressee?.Lines.Length, Is.EqualTo(3));
        Assert.That(letter.Subject?.Text, Is.EqualTo("The new lock and the old canal"));
        Assert.That(letter.Signatories, Has.Length.EqualTo(1));
    }

    [Test]
    public void Parse_SubjectUnderTheFieldsOfAMail_IsTheLettersOwn() =>
        Assert.That(ParseOne($"From: Ana\nSubject: our letter\n\nRE: The lock of Westport\n\nDear Minister,\n\n{Body}\n\nSincerely,\nMaria Costa\n").Subject?.Text,
            Is.EqualTo("The lock of Westport"));

    [TestCase("4 May 2021, 10:30")]
    [TestCase("4 May 2021 | 3 comments")]
    [TestCase("Posted by Ana on 4 May 2021")]
    public void Parse_DateOfThePage_IsNotTheLetters(string line) =>
        Assert.That(ParseOne($"# The lock of Westport\n\n{line}\n\nDear Minister,\n\n{Body}\n\nSincerely,\n\nMaria Costa\n", "page.md").Date?.Origin, Is.EqualTo(DateOrigin.Page));

    [Test]
    public void Parse_NumberOnFile_IsNoDate() =>
        Assert.That(ParseOne($"OFÍCIO Nº 07/2023\n\nBelém, 14 de março de 2023\n\nSenhora Ministra,\n\n{Body}\n\nAtenciosamente,\n\nMaria Costa\n").Date?.Iso, Is.EqualTo("2023-03-14"));

    [Test]
    public void Parse_NoteOverTheLetterThatItPassesOn_IsNoLetter()
    {
        string letter = $"Dear Minister,\n\n{Body} {Body} {Body} {Body} {Body}\n\nWe ask you to open the lock.\n\nSincerely,\n\nMaria Costa\n";
        Assert.That(ParseOne($"Hi all, below is the text as we sent it. Thank you!\n\n-----------------\n\n{letter}").Salutation?.Text, Is.EqualTo("Dear Minister,"));
    }

    [Test]
    public void Parse_MailQuotedUnderTheLetter_IsFurniture()
    {
        Letter letter = ParseOne($"Dear Minister,\n\n{Body}\n\nSincerely,\n\nMaria Costa\nPeter Lund\n\nOn Monday the ministry wrote:\n> Dear Ms Costa,\n> thank you.\n> Kind regards\n");
        Assert.That(letter.Signatories, Has.Length.EqualTo(2));
        Assert.That(letter.Valediction?.Text, Is.EqualTo("Sincerely,"));
    }

    [Test]
    public void Parse_ClosingInNoList_IsTheValediction() =>
        Assert.That(ParseOne($"Dear Minister,\n\n{Body}\n\nWith mud on our boots,\n\nMaria Costa\nPeter Lund\n").Valediction?.Text, Is.EqualTo("With mud on our boots,"));

    [TestCase("Signed by")]
    [TestCase("Signed:")]
    public void Parse_HeadingOfSigners_IsNoValediction(string heading) =>
        Assert.That(ParseOne($"Dear Minister,\n\n{Body}\n\n{heading}\n\nMaria Costa\nPeter Lund\n").Valediction, Is.Null);

    [TestCase("Sincerely,")]
    [TestCase("Respectfully,")]
    [TestCase("With assurances of our highest consideration,")]
    [TestCase("Mit freundlichen Grüßen")]
    [TestCase("Atentamente,")]
    [TestCase("Met vriendelijke groet,")]
    [TestCase("Distinti saluti")]
    public void Parse_Formula_IsTheValediction(string formula) =>
        Assert.That(ParseOne($"Dear Minister,\n\n{Body}\n\n{formula}\n\nMaria Costa\n").Valediction?.Text, Is.EqualTo(formula));

    [Test]
    public void Parse_GreetingWithTheTextGoingOn_IsCutOff()
    {
        Letter letter = ParseOne($"Dear Minister, {Body}\n\nYours sincerely,\nMaria Costa\n");
        Assert.That(letter.Salutation?.Text, Is.EqualTo("Dear Minister,"));
        Assert.That(letter.Sections.First(section => section.Kind == SectionKind.Body).Blocks[0].Text, Does.StartWith("We write to you"));
    }

    [Test]
    public void Parse_ThanksAfterTheFormula_AreTheClosing()
    {
        Letter letter = ParseOne($"Dear Minister,\n\n{Body}\n\nSincerely,\n\nThank you for your time.\n\nMaria Costa\n");
        Assert.That(letter.Sections.Select(section => section.Kind), Does.Contain(SectionKind.Closing));
        Assert.That(letter.Signatories.Select(signer => signer.Name), Is.EqualTo(new[] { "Maria Costa" }));
    }

    [Test]
    public void Parse_LabelledFields_AreReadWithoutTheirLabels()
    {
        Letter letter = ParseOne($"3 May 2021\nTo: The Harbour Master\nPort of Westhaven\nCc: The Mayor\nRe: The closed quay\n\nDear Sir,\n\n{Body}\n\nYours faithfully,\nMaria Costa\n");
        Assert.That(letter.Date?.Iso, Is.EqualTo("2021-05-03"));
        Assert.That(letter.Addressee?.Lines.Select(line => line.Text), Is.EqualTo(new[] { "To: The Harbour Master", "Port of Westhaven" }));
        Assert.That(letter.Copies.Select(copy => copy.Text), Is.EqualTo(new[] { "The Mayor" }));
        Assert.That(letter.Subject?.Text, Is.EqualTo("The closed quay"));
    }

    [Test]
    public void Parse_NoFields_InventsNone()
    {
        Letter letter = ParseOne($"Dear Minister,\n\n{Body}\n\nYours sincerely,\n");
        Assert.That(letter.Date, Is.Null);
        Assert.That(letter.Addressee, Is.Null);
        Assert.That(letter.Subject, Is.Null);
        Assert.That(letter.Signatories, Is.Empty);
    }

    [Test]
    public void Parse_DateInTheText_IsNotTheDateOfTheLetter() =>
        Assert.That(ParseOne($"Dear Minister,\n\n{Body} That was on 3 May 2020, as you know.\n\nYours sincerely,\n").Date, Is.Null);

    [Test]
    public void Parse_TwoLettersWithoutASeparator_AreTwo()
    {
        string one = $"Dear Minister,\n\n{Body}\n\nYours sincerely,\n\nMaria Costa\n\n";
        Assert.That(new LetterAnalyzer().Parse(one + one.Replace("Minister", "Mayor", StringComparison.Ordinal)).Letters, Has.Length.EqualTo(2));
    }

    [Test]
    public void Parse_SameTextTwice_GivesTheSameResult()
    {
        string Outline(string name) => OutlineText.Of(SampleLetters.Parse(name));
        foreach (string name in SampleLetters.Names)
        {
            string first = Outline(name);
            Assert.That(Outline(name), Is.EqualTo(first));
        }
    }

    [Test]
    public void Parse_Section_KeepsItsEvidence()
    {
        Letter letter = ParseOne($"Dear Minister,\n\n{Body}\n\nYours sincerely,\n");
        Assert.That(letter.Sections[0].Evidence[0], Does.Contain("Salutation"));
    }
}
