using NUnit.Framework;

namespace LetterAnalysis.Tests.Archives;

public class LetterFamiliesTests
{
    private static readonly string Council = WellLetter.English("Council of the European Union\nRue de la Loi 175\nBrussels", "Excellencies,");
    private static readonly string Commission = WellLetter.English("European Commission\nRue de la Loi 200\nBrussels", "Dear President,");
    private static readonly string Later = WellLetter.English("European Commission\nRue de la Loi 200\nBrussels", "Dear President,", "5 May 2019", "We wrote to you two years ago.");

    [Test]
    public void Find_LettersOfAllSorts_TellsThemApart()
    {
        FiledLetters letters = new FiledLetters().Add(
            WellLetter.OtherTopic(), Commission, Council, Later, WellLetter.Spanish("Comisión Europea\nBruselas", "Señora Presidenta:"),
            Commission.Replace("We count on you.", "We count on you, as ever."), WellLetter.Reply("European Commission"));
        LetterFamilies found = letters.Find();
        Assert.That(found.Families.SelectMany(FiledLetters.Describe), Is.EqualTo(new[]
        {
            "1 Head 1",
            "2 Head 2",
            "3 RecipientVariant 2",
            "4 Edition 2",
            "5 Translation 2",
            "6 Copy 2",
            "7 Reply 2",
        }));
        Assert.That(found.Families.SelectMany(family => family.Members).Select(member => member.Reason), Has.All.Not.Empty);
    }

    [Test]
    public void Find_LettersInAnyOrder_GivesTheSame()
    {
        FiledLetters letters = new FiledLetters().Add(WellLetter.OtherTopic(), Commission, Council, Later);
        LetterFamilies found = letters.Find();
        letters.All.Reverse();
        Assert.That(letters.Find().Families.SelectMany(family => family.Members), Is.EqualTo(found.Families.SelectMany(family => family.Members)));
    }

    [Test]
    public void Find_NewLettersBesideKnownFamilies_GivesWhatAFullRunGives([Range(1, 6)] int before)
    {
        string[] texts = [Commission, WellLetter.OtherTopic(), WellLetter.Reply("European Commission"), Council, WellLetter.Spanish("Comisión Europea", "Señora:"), Later, Commission];
        FiledLetters part = new FiledLetters().Add(texts[..before]);
        LetterFamilies known = part.Find();
        part.Add(texts[before..]);
        LetterFamilies full = new FiledLetters().Add(texts).Find();
        Assert.That(part.Find(known.Families).Families.SelectMany(family => family.Members), Is.EqualTo(full.Families.SelectMany(family => family.Members)));
    }

    [TestCase("in/07-call-en.md", "in/08-call_ES.txt", true)]
    [TestCase("in/call.md", "in/call.es.md", true)]
    [TestCase("in/call-en.md", "out/call-es.md", false)]
    [TestCase("in/call-en.md", "in/answer-es.md", false)]
    [TestCase("in/call-2020-en.md", "in/call-2021-es.md", false)]
    [TestCase("in/a.md", "in/b.md", false)]
    [TestCase("in/call.md", "in/call.txt", false)]
    public void Find_FilesNamedAlikeButForTheLanguage_AreTranslations(string first, string second, bool together)
    {
        FiledLetters letters = new FiledLetters().Add(WellLetter.OtherTopic(), WellLetter.OtherTopicInSpanish());
        letters.All[0] = letters.All[0] with { File = first };
        letters.All[1] = letters.All[1] with { File = second };
        Assert.That(letters.Find().Families.Select(family => family.Members.Length), Is.EqualTo(together ? new[] { 2 } : [1, 1]));
    }

    [Test]
    public void Find_KnownFamiliesAndNothingNew_ReadsNoText()
    {
        FiledLetters letters = new FiledLetters().Add(Commission, Council, Later);
        LetterFamilies known = letters.Find();
        letters.TextsRead.Clear();
        Assert.That(letters.Find(known.Families).Families, Is.EqualTo(known.Families));
        Assert.That(letters.TextsRead, Is.Empty);
    }

    [Test]
    public void Find_ReplyFiledBeforeTheLetterItAnswers_IsAReply() =>
        Assert.That(new FiledLetters().Add(WellLetter.Reply("European Commission"), Commission).Find().Families.SelectMany(FiledLetters.Describe),
            Is.EqualTo(new[] { "1 Reply 2", "2 Head 2" }));

    [Test]
    public void Find_CopyOfTheDateThatTheLetterNames_IsNoAnswerToItself()
    {
        string letter = WellLetter.English("", "Dear all,", "5 May 2019").Replace("In the delta 212", "We wrote of this on 3 March 2017. In the delta 212");
        LetterFamilies found = new FiledLetters().Add(letter, letter.Replace("5 May 2019", "3 March 2017")).Find();
        Assert.That(found.Families.SelectMany(family => family.Members).Select(member => member.Relation), Has.None.EqualTo(FamilyRelation.Reply));
    }

    [Test]
    public void Find_AKnownLetterIsGone_PlacesItsFamilyAnew()
    {
        FiledLetters letters = new FiledLetters().Add(Commission, Council, Later);
        LetterFamilies known = letters.Find();
        letters.All.RemoveAt(0);
        Assert.That(letters.Find(known.Families).Families.SelectMany(FiledLetters.Describe), Is.EqualTo(new[] { "2 Head 2", "3 Edition 2" }));
    }

    [Test]
    public void Find_ShortNotes_AreNoFamily() =>
        Assert.That(new FiledLetters().Add("Dear all,\n\nPlease see below.\n\nBest,\nAna", "Dear all,\n\nPlease see below.\n\nBest,\nBen").Find().Families, Has.Length.EqualTo(2));

    [Test]
    public void Find_TwoLettersOfOneNumber_Throws()
    {
        FiledLetters letters = new FiledLetters().Add(Commission);
        letters.All.Add(letters.All[0]);
        Assert.That(() => letters.Find(), Throws.ArgumentException.With.Message.Contains("number 1"));
    }

    [Test]
    public void Find_NoLetters_FindsNothing() => Assert.That(new FiledLetters().Find().Families, Is.Empty);

    [Test]
    public void Find_Cancelled_Ends() => Assert.That(
        () => LetterFamilies.Find(new FiledLetters().Add(Commission).All, _ => "", cancellationToken: new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
}
