using NUnit.Framework;

namespace LetterAnalysis.Tests.Parsing;

/// <summary>Letters of one text under one another: whose the names are that stand between them.</summary>
public class LetterSequenceTests
{
    private const string Body = "We write to you as the families who live beside the canal, and who have drunk its water for as long as anyone can remember.";
    private const string AddressLine = "Ida Castor\nChair of the Harbour Board\n\n";

    private static IReadOnlyList<Letter> Parse(string between, string greeting = "Dear Commissioner,", string end = "Yours sincerely,") =>
        new LetterAnalyzer().Parse($"Dear Minister,\n\n{Body}\n\n{end}\n\n{between}{greeting}\n\n{Body}\n\n{end}\n\nOla Rask\nCanal Watch\n", "letters.txt").Letters;

    [TestCase("Maria Costa\n\n", 1)]
    [TestCase("Canal Watch\n\n", 1)]
    [TestCase("Maria Costa\nDirector, Canal Watch\n\n", 1)]
    [TestCase("Dr. Maria Costa\nCanal Watch\n\n", 1)]
    [TestCase("Maria Costa, Canal Watch\nPer Lind, Friends of the Lock\n\n", 2)]
    [TestCase("Maria Costa\nCanal Watch\n\nPer Lind\nFriends of the Lock\n\n", 2)]
    [TestCase("Maria Costa\n\nPer Lind\n\nCanal Watch\n\n", 3)]
    [TestCase("- Maria Costa\n- Per Lind\n\n", 2)]
    [TestCase("Maria Costa\nPer Lind\n\n---\n\n", 2)]
    [TestCase("Maria Costa\nPer Lind\n\n4 May 2021\n\n", 2)]
    [TestCase("Maria Costa\nPer Lind\n\nSubject: The lock of Wend\n\n", 2)]
    [TestCase("Organizations\nCanal Watch\nFriends of the Lock\n\nIndividuals\nDr. Maria Costa\nSister Lena Lind\n\n", 4)]
    public void Parse_NamesUnderALettersEnd_SignIt(string between, int signers)
    {
        IReadOnlyList<Letter> letters = Parse(between);
        Assert.That(letters, Has.Count.EqualTo(2));
        Assert.That(letters[0].Signatories.Length, Is.EqualTo(signers));
        Assert.That(letters[1].Addressee, Is.Null);
    }

    [TestCase("Maria Costa\n\n" + AddressLine, "Dear Chair,", 1)]
    [TestCase("Maria Costa\nCanal Watch\n\nPer Lind\nFriends of the Lock\n\n" + AddressLine, "Dear Chair,", 2)]
    [TestCase("Maria Costa\nPer Lind\n\n4 May 2021\n\n" + AddressLine, "Dear Chair,", 2)]
    [TestCase("Maria Costa\nPer Lind\n\n" + AddressLine + "4 May 2021\n\n", "Dear Chair,", 2)]
    [TestCase("Maria Costa\n\nHarbour Board\n12 Quay Street\n4001 Westport\n\n", "Dear Chair,", 1)]
    [TestCase("Maria Costa\n\nTo: Ida Castor, Harbour Board\n\n", "Dear Chair,", 1)]
    [TestCase("Ms Ida Castor\nHarbour Board\n\n", "Dear Ms Castor,", 0)]
    [TestCase("Harbour Board\n12 Quay Street\n4001 Westport\n\n", "Dear Chair,", 0)]
    public void Parse_LinesOverTheNextGreetingThatTellWhomItGoesTo_AreItsAddressee(string between, string greeting, int signers)
    {
        IReadOnlyList<Letter> letters = Parse(between, greeting);
        Assert.That(letters, Has.Count.EqualTo(2));
        Assert.That(letters[0].Signatories.Length, Is.EqualTo(signers));
        Assert.That(letters[1].Addressee, Is.Not.Null);
    }

    [Test]
    public void Parse_ThanksBetweenEndAndNames_KeepTheNamesTheLetters() =>
        Assert.That(Parse($"We thank you for the time that you give to this letter, and for all you do.\n\nMaria Costa\nPer Lind\n\n")[0].Signatories.Length, Is.EqualTo(2));

    [Test]
    public void Parse_EndOfALetterOverOneThatGreetsNobody_LeavesTheHeadToIt() =>
        Assert.That(new LetterAnalyzer().Parse($"Yours sincerely,\n\nMaria Costa\nPer Lind\n\n4 May 2021\n\nTo: The Harbour Board\n\nSubject: The lock of Wend\n\n{Body}\n\nOla Rask\n", "letters.txt").Letters[^1].Addressee,
            Is.Not.Null);

    [TestCase("Letter 2", null)]
    [TestCase("=== VERSION B ===", null)]
    [TestCase("VERSION IV:", null)]
    [TestCase("Version for the Harbour Board", "Version for the Harbour Board")]
    [TestCase("Letter to the Harbour Board:", "Letter to the Harbour Board:")]
    public void Parse_TitleOverTheNextLetter_IsNoSigner(string title, string? subject)
    {
        IReadOnlyList<Letter> letters = Parse($"We thank you for your attention.\n\nMaria Costa\nPer Lind\n\n{title}\n\n");
        Assert.That(letters.Select(letter => letter.Signatories.Length), Is.EqualTo(new[] { 2, 1 }));
        Assert.That(letters[1].Subject?.Text, Is.EqualTo(subject));
    }

    [Test]
    public void Parse_PageOfSeveralLetters_GivesNoneItsTitleForASubject()
    {
        string letter = $"Dear Minister,\n\n{Body}\n\nYours sincerely,\n\nMaria Costa\n\n";
        const string Title = "---\ntitle: Letters on the lock of Wend\n---\n\n";
        Assert.That(new LetterAnalyzer().Parse(Title + letter, "page.md").Letters.Single().Subject?.Text, Is.EqualTo("Letters on the lock of Wend"));
        Assert.That(new LetterAnalyzer().Parse(Title + letter + letter, "page.md").Letters.Select(one => one.Subject), Is.EqualTo(new LetterPart?[] { null, null }));
    }

    [TestCase("Maria Costa, Kenya\nPer Lind, Kenya\nFriends of the Lock, U.S.\nCanal Watch, Kenya", 4)]
    [TestCase("Friends Assembly, Inc.\nCanal Watch Inc.", 2)]
    public void Parse_SignerThatBeginsAsGreetingsDo_OpensNoLetter(string names, int signers)
    {
        Letter letter = new LetterAnalyzer().Parse($"Dear Minister,\n\n{Body}\n\nYours sincerely,\n\n{names}\n", "letter.txt").Letters.Single();
        Assert.That(letter.Signatories.Length, Is.EqualTo(signers));
    }
}
