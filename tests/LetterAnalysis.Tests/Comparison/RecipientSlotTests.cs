using NUnit.Framework;

namespace LetterAnalysis.Tests.Comparison;

public class RecipientSlotTests
{
    private const string Council = "We urge the Security Council to meet.|The role of the Security Council is known.|"
        + "Last year the Security Council met twice in public.|Rivers still run dry.";

    private const string Parliament = "We urge the European Parliament to meet.|The role of the EP is known.|"
        + "Last year the European Parliament met twice in public.|Rivers still run dry.";

    [Test]
    public void Compare_NamesSwapped_AreRecipientChanges()
    {
        LetterComparison comparison = Comparing.Bodies(Council, Parliament);

        Assert.That(comparison.Count(ChangeClass.Recipient), Is.EqualTo(3));
        Assert.That(comparison.Changes(), Has.All.StartsWith("Recipient"));
        Slot slot = comparison.Slots.Single();
        Assert.That(slot.Name, Is.EqualTo("recipient"));
        Assert.That(slot.Values.Select(value => value.Variant), Is.EqualTo(new[] { "A", "B" }));
        Assert.That(slot.Values[0].Names, Is.EqualTo(new[] { "Security Council" }));
        Assert.That(slot.Values[1].Names, Is.EqualTo(new[] { "European Parliament", "EP" }));
        Assert.That(slot.Occurrences, Is.EqualTo(3));
        Assert.That(slot.Missed, Is.Empty);
    }

    [Test]
    public void Compare_OneNameLeftUnswappedAfterTheSameWords_IsMissed()
    {
        LetterComparison comparison = Comparing.Bodies(
            Council + "|In closing, we again urge the Security Council to hear survivors.",
            Parliament + "|In closing, we again urge the Security Council to hear survivors.");

        MissedValue missed = comparison.Slots.Single().Missed.Single();
        Assert.That(missed.Variant, Is.EqualTo("B"));
        Assert.That(missed.Text, Is.EqualTo("Security Council"));
        Assert.That(comparison.Variants[1].Letter.Source[missed.Span], Is.EqualTo("Security Council"));
    }

    [Test]
    public void Compare_AllNamesSwappedButOne_IsMissed()
    {
        LetterComparison comparison = Comparing.Bodies(
            Council + "|A word from the Security Council would bring relief.", Parliament + "|A word from the Security Council would bring relief.");

        Assert.That(comparison.Slots.Single().Missed.Select(side => (side.Variant, side.Text)), Is.EqualTo(new[] { ("B", "Security Council") }));
    }

    [TestCase("A resolution adopted by the Security Council called for calm.")]
    [TestCase("In 2005 the Security Council called for calm.")]
    [TestCase("The Security Council’s mission called for calm.")]
    public void Compare_BothTextsSpeakOfTheOtherBody_IsNotMissed(string both)
    {
        LetterComparison comparison = Comparing.Bodies($"{Council}|{both}", $"{Parliament}|{both}");

        Assert.That(comparison.Slots.Single().Missed, Is.Empty);
        Assert.That(comparison.Units[^1].Status, Is.EqualTo(UnitStatus.Same));
    }

    [Test]
    public void Compare_NamesInTheSubjects_AreLearnedFromOneSwap()
    {
        Letter first = new LetterSketch().Add(SectionKind.Subject, "Open letter to the Human Rights Council on dams")
            .Add(SectionKind.Body, "Dams harm fish.").Build();
        Letter second = new LetterSketch().Add(SectionKind.Subject, "Open letter to the World Bank on dams")
            .Add(SectionKind.Body, "Dams harm fish.").Build();

        LetterComparison comparison = Comparing.Compare(first, second);

        Assert.That(comparison.Changes(), Is.EqualTo(new[] { "Recipient: Human Rights Council -> World Bank" }));
        Assert.That(comparison.Slots.Single().Values[1].Names, Is.EqualTo(new[] { "World Bank" }));
    }

    [Test]
    public void Compare_OneNameReplacedOnceInTheBody_IsNoRecipient()
    {
        LetterComparison comparison = Comparing.Bodies("We met Anna Berg in town.|Dams harm fish.", "We met Carla Dunn in town.|Dams harm fish.");

        Assert.That(comparison.Slots, Is.Empty);
        Assert.That(comparison.Changes(), Is.EqualTo(new[] { "Wording: Anna Berg -> Carla Dunn" }));
    }

    [Test]
    public void Compare_SalutationNamesTheOthersAddressee_IsMissed()
    {
        Letter first = new LetterSketch().Add(SectionKind.Addressee, "Ms Anna Berg").Add(SectionKind.Salutation, "Dear Ms Berg,")
            .Add(SectionKind.Body, "Dams harm fish.").Build();
        Letter second = new LetterSketch().Add(SectionKind.Addressee, "Mr Carl Dunn").Add(SectionKind.Salutation, "Dear Ms Berg,")
            .Add(SectionKind.Body, "Dams harm fish.").Build();

        Slot slot = Comparing.Compare(first, second).Slots.Single();

        Assert.That(slot.Values[0].Names, Is.EqualTo(new[] { "Ms Anna Berg" }));
        Assert.That(slot.Missed.Select(side => (side.Variant, side.Text)), Is.EqualTo(new[] { ("B", "Berg") }));
    }

    [Test]
    public void Compare_TheSameHonorificInBothSalutations_IsNotMissed()
    {
        Letter first = new LetterSketch().Add(SectionKind.Addressee, "His Excellency Anders Berg")
            .Add(SectionKind.Salutation, "Your Excellency,").Build();
        Letter second = new LetterSketch().Add(SectionKind.Addressee, "Mr Carl Dunn").Add(SectionKind.Salutation, "Your Excellency,").Build();

        Assert.That(Comparing.Compare(first, second).Slots.Single().Missed, Is.Empty);
    }

    [Test]
    public void Compare_TwoLettersToOneRecipientAndOneToAnother_NothingIsMissed()
    {
        LetterComparison comparison = Comparing.Compare([.. new[] { Council, Parliament, Parliament }.Select(text => LetterSketch.Of(text.Split('|')))]);

        Assert.That(comparison.Slots.Single().Missed, Is.Empty);
        Assert.That(comparison.Slots.Single().Values[2].Names, Is.EqualTo(new[] { "European Parliament", "EP" }));
    }
}
