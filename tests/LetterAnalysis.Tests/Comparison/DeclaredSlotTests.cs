using NUnit.Framework;

namespace LetterAnalysis.Tests.Comparison;

public class DeclaredSlotTests
{
    private static readonly DeclaredSlot Recipient = new("recipient",
    [
        new DeclaredValue("A", "Security Council") { Short = ["the Council"] },
        new DeclaredValue("B", "European Parliament") { Short = ["EP"], Adjective = ["European"] },
    ]);

    [Test]
    public void Compare_DeclaredNamesOnce_AreRecipientChanges()
    {
        LetterComparison comparison = Compare([Recipient], "We urge the Security Council to meet.", "We urge the EP to meet.");

        Assert.That(comparison.Changes(), Is.EqualTo(new[] { "Recipient: Security Council -> EP" }));
        Slot slot = comparison.Slots.Single();
        Assert.That((slot.Name, slot.IsDeclared, slot.Occurrences), Is.EqualTo(("recipient", true, 1)));
        Assert.That(slot.Values[1].Names, Is.EqualTo(new[] { "European Parliament", "EP", "European" }));
    }

    [Test]
    public void Compare_OneDeclaredNameLeft_IsMissedWithWhatItShouldBe()
    {
        LetterComparison comparison = Compare([Recipient], "We urge the Security Council to meet.|We trust the Council.|Rivers run dry.",
            "We urge the European Parliament to meet.|We trust the Council.|Rivers run dry.");

        MissedValue missed = comparison.Slots.Single().Missed.Single();
        Assert.That((missed.Variant, missed.Text, missed.Owner, missed.Expected), Is.EqualTo(("B", "the Council", "A", "EP")));
    }

    [Test]
    public void Compare_TwoSlots_AreToldApart()
    {
        DeclaredSlot day = new("day", [new DeclaredValue("A", "3 May 2024"), new DeclaredValue("B", "7 June 2024")]);
        LetterComparison comparison = Compare([Recipient, day], "We meet the Security Council on 3 May 2024 in town.", "We meet the EP on 7 June 2024 in town.");

        Assert.That(comparison.Changes(), Is.EqualTo(new[] { "Recipient: Security Council -> EP", "Recipient: 3 May 2024 -> 7 June 2024" }));
        Assert.That(comparison.Slots.Select(slot => (slot.Name, slot.Occurrences)), Is.EqualTo(new[] { ("recipient", 1), ("day", 1) }));
    }

    [Test]
    public void Compare_DeclaredSlotOfAnotherName_LeavesTheRecipientToBeLearned()
    {
        DeclaredSlot day = new("day", [new DeclaredValue("A", "Monday"), new DeclaredValue("B", "Friday")]);
        LetterComparison comparison = Compare([day], "On Monday the Security Council meets.|The Security Council knows.", "On Friday the World Bank meets.|The World Bank knows.");

        Assert.That(comparison.Slots.Select(slot => (slot.Name, slot.IsDeclared, slot.Occurrences)), Is.EqualTo(new[] { ("day", true, 1), ("recipient", false, 2) }));
    }

    [Test]
    public void Compare_EachLetterSpeaksOfTheOtherBody_IsNotMissed()
    {
        LetterComparison comparison = Compare([Recipient], "We urge the Security Council to meet.|We wrote to the European Parliament, too.",
            "We urge the European Parliament to meet.|We wrote to the Security Council, too.");

        Assert.That(comparison.Slots.Single().Missed, Is.Empty);
        Assert.That(comparison.Count(ChangeClass.Recipient), Is.EqualTo(2));
    }

    [Test]
    public void Compare_ThreeLetters_AThirdOnesOwnNameShowsTheSlip()
    {
        var slot = new DeclaredSlot("recipient", [new DeclaredValue("A", "Orlan Board"), new DeclaredValue("B", "Brusk Senate"), new DeclaredValue("C", "Vintrian House")]);
        string letter = "The [] adopted by the Orlan Board rule 12 in 2019.|We urge the [] to meet.|In 2019 the Orlan Board spoke.";
        Letter[] letters = [Body(letter.Replace("[]", "Orlan Board")), Body(letter.Replace("[]", "Brusk Senate").Replace("urge the Brusk Senate", "urge the Orlan Board")),
            Body(letter.Replace("[]", "Vintrian House"))];

        LetterComparison comparison = Analyzer([slot]).Compare(LetterAnalyzer.NameVariants(letters));

        Assert.That(comparison.Slots.Single().Missed.Select(missed => (missed.Variant, missed.Text)), Is.EqualTo(new[] { ("B", "Orlan Board") }));
        Assert.That(letters[1].Source.GetLinePosition(comparison.Slots.Single().Missed[0].Span.Start).Line, Is.EqualTo(2));
    }

    [Test]
    public void Compare_DeclaredForTheWordsOfASubject_FindsTheLetter()
    {
        var slot = new DeclaredSlot("recipient", [new DeclaredValue("World Bank", "World Bank"), new DeclaredValue("second.txt", "European Parliament")]);
        Letter first = new LetterSketch().Add(SectionKind.Subject, "To the World Bank on dams").Add(SectionKind.Body, "The World Bank knows.").Build();
        Letter second = new LetterAnalyzer().Parse("Dear Sirs,\n\nThe European Parliament knows.\n\nYours faithfully,\nAnna Berg\n", "post/second.txt").Letters[0];

        LetterComparison comparison = Analyzer([slot]).Compare(first, second);

        Assert.That(comparison.Diagnostics, Is.Empty);
        Assert.That(comparison.Slots[0].Values.Select(values => values.Names.Single()), Is.EqualTo(new[] { "World Bank", "European Parliament" }));
    }

    [Test]
    public void Compare_DeclaredValueThatNeverOccurs_SaysSo()
    {
        var slot = new DeclaredSlot("recipient", [new DeclaredValue("A", "Security Council"), new DeclaredValue("B", "European Parlament"), new DeclaredValue("C", "World Bank")]);

        LetterComparison comparison = Compare([slot], "We urge the Security Council to meet.", "We urge the European Parliament to meet.");

        Assert.That(comparison.Diagnostics.Select(one => one.Id), Is.EqualTo(new[] { "CMP101", "CMP102" }));
        Assert.That(comparison.Diagnostics[0].Message, Does.Contain("letter B").And.Contain("“European Parlament”"));
        Assert.That(comparison.Diagnostics[1].Message, Does.Contain("“C”"));
    }

    private static LetterComparison Compare(DeclaredSlot[] slots, string first, string second) => Analyzer(slots).Compare(Body(first), Body(second));

    private static LetterAnalyzer Analyzer(DeclaredSlot[] slots) => new(new LetterAnalyzerOptions { Comparison = new ComparisonOptions { Slots = [.. slots] } });

    private static Letter Body(string text) => LetterSketch.Of(text.Split('|'));
}
