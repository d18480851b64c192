using NUnit.Framework;

namespace LetterAnalysis.Tests.Comparison;

public class SignatoryUnitTests
{
    [Test]
    public void Compare_NameAndCountryRunTogether_IsTheSameEntry()
    {
        Letter first = new LetterSketch().Sign("Blue Lantern Trust", "New Zealand", "").Sign("Open Gate (OG)", "Chile", "").Build();
        Letter second = new LetterSketch().Sign("Blue Lantern Trust", "New Zealand", "\n").Sign("Open Gate (OG)", "Chile", "\n").Build();

        LetterComparison comparison = Comparing.Compare(first, second);

        Assert.That(comparison.Statuses(), Is.EqualTo("Same 2"));
        Assert.That(comparison.Units.SelectMany(unit => unit.Changes).Select(change => change.Class), Is.All.EqualTo(ChangeClass.Whitespace));
        Assert.That(comparison.Similarity, Is.EqualTo(1));
    }

    [Test]
    public void Compare_AcronymAdded_IsASignatoryChange()
    {
        Letter first = new LetterSketch().Sign("Blue Lantern Trust", "New Zealand").Sign("Act for Rivers", "Chile").Build();
        Letter second = new LetterSketch().Sign("Blue Lantern Trust", "New Zealand").Sign("Act for Rivers (AFR)", "Chile").Build();

        LetterComparison comparison = Comparing.Compare(first, second);

        Assert.That(comparison.Statuses(), Is.EqualTo("Changed 1, Same 1"));
        Assert.That(comparison.Changes(), Is.EqualTo(new[] { "Signatory:  -> (AFR)" }));
    }

    [Test]
    public void Compare_OtherOrganizationInTheSameCountry_IsNotTheSameEntryChanged()
    {
        Letter first = new LetterSketch().Sign("Unity Academy", "South Africa").Sign("Zebra Fund", "Chile").Build();
        Letter second = new LetterSketch().Sign("Unity Media Group", "South Africa").Sign("Zebra Fund", "Chile").Build();

        Assert.That(Comparing.Compare(first, second).Statuses(), Is.EqualTo("Deleted 1, Inserted 1, Same 1"));
    }

    [Test]
    public void Compare_EntryOnAnotherLineOfTheList_IsMoved()
    {
        Letter first = new LetterSketch().Sign("Alder Fund").Sign("Birch Fund").Sign("Cedar Fund").Build();
        Letter second = new LetterSketch().Sign("Birch Fund").Sign("Cedar Fund").Sign("Alder Fund").Build();

        Assert.That(Comparing.Compare(first, second).Statuses(), Is.EqualTo("Moved 1, Same 2"));
    }

    [Test]
    public void Compare_CountryChanged_PairsByName()
    {
        Letter first = new LetterSketch().Sign("Zebra Fund", "Chile").Build();
        Letter second = new LetterSketch().Sign("Zebra Fund", "Papua New Guinea").Build();

        LetterComparison comparison = Comparing.Compare(first, second);

        Assert.That(comparison.Statuses(), Is.EqualTo("Changed 1"));
        Assert.That(comparison.Changes(), Is.EqualTo(new[] { "Signatory: Chile -> Papua New Guinea" }));
    }
}
