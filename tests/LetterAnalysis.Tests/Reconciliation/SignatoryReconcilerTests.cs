using NUnit.Framework;
using static LetterAnalysis.Tests.Reconciliation.SignatoryLists;

namespace LetterAnalysis.Tests.Reconciliation;

internal sealed class SignatoryReconcilerTests
{
    [Test]
    public void Reconcile_TwoVariants_TellsEachSignerOnce()
    {
        SignatoryReconciliation result = Reconcile(
            Letter("River Watch | Kenya", "Harbour Unity for Fisher rights | Peru", "Lantern Circle | Nepal", "Old Mill Trust | Chile"),
            Letter("River Watch | Kenya", "New Bakery Guild | Chile", "Harbour Unity for Fisher Rights (HUFR) | Peru", "Lantern Circle | India"));

        Assert.That(result.Entries.Select(entry => (entry.Status, entry.Verdict, entry.Rule)), Is.EqualTo(new[]
        {
            (SignatoryStatus.Same, MatchVerdict.Match, "SIG-M0"),
            (SignatoryStatus.Renamed, MatchVerdict.Match, "SIG-M1"),
            (SignatoryStatus.CountryChanged, MatchVerdict.Review, "SIG-R2"),
            (SignatoryStatus.OnlyIn, MatchVerdict.None, "SIG-N0"),
            (SignatoryStatus.OnlyIn, MatchVerdict.None, "SIG-N0"),
        }));
        Assert.That(result.Entries.Select(entry => entry.Explanation), Is.EqualTo(new[]
        {
            "the same in A and B",
            "renamed: \"rights\" and \"Rights\" differ in case; the acronym HUFR is only in B",
            "country changed: the same name under two countries: A prints Nepal, B prints India",
            "only in A",
            "only in B",
        }));
    }

    [Test]
    public void Reconcile_OtherQuotesAndSpaces_IsTheSame() => Assert.That(
        Reconcile(Letter("Weavers’ “Loom”  Guild"), Letter("Weavers' \"Loom\" Guild")).Entries.Single().Status, Is.EqualTo(SignatoryStatus.Same));

    [Test]
    public void Reconcile_NameThreeTimesInOneList_IsOneSigner()
    {
        SignatoryReconciliation result = Reconcile(Letter("River Watch | Kenya", "Lantern Circle", "River Watch | Kenya", "River Watch | Kenya"));
        ReconciledSignatory entry = result.Entries.Single(one => one.Status == SignatoryStatus.Duplicate);
        Assert.That((result.Entries.Length, entry.Occurrences.Length), Is.EqualTo((2, 3)));
        Assert.That(result.Entries.Single(one => one != entry).Explanation, Is.EqualTo("no other entry is the same").Or.EqualTo("only in A"));
    }

    [Test]
    public void Reconcile_OtherCapitals_IsRenamed() => Assert.That(
        Reconcile(Letter("Weavers guild"), Letter("Weavers Guild")).Entries.Single().Explanation,
        Is.EqualTo("renamed: \"guild\" and \"Guild\" differ in case"));

    [Test]
    public void Reconcile_CountryInOneOnly_IsACountryChangeThatMatches()
    {
        ReconciledSignatory entry = Reconcile(Letter("River Watch | Kenya"), Letter("River Watch")).Entries.Single();

        Assert.That((entry.Status, entry.Verdict), Is.EqualTo((SignatoryStatus.CountryChanged, MatchVerdict.Match)));
        Assert.That(entry.Explanation, Is.EqualTo("country changed: A prints Kenya, B prints no country"));
    }

    [Test]
    public void Reconcile_TwiceInOneList_IsADuplicate()
    {
        SignatoryReconciliation result = Reconcile(
            Letter("River & Sky Centre (RSC) | Kenya", "Lantern Circle", "River and Sky Center (RSC) | Kenya"), Letter("River & Sky Centre (RSC) | Kenya", "Lantern Circle"));

        ReconciledSignatory duplicate = result.Entries[0];
        Assert.That((duplicate.Status, duplicate.Occurrences.Length), Is.EqualTo((SignatoryStatus.Duplicate, 3)));
        Assert.That(duplicate.Explanation, Does.StartWith("twice in A: the same name: \"&\" and \"and\" say the same"));
        Assert.That(result.Counts.Select(counts => (counts.Rows, counts.Distinct)), Is.EqualTo(new[] { (3, 2), (2, 2) }));
    }

    [Test]
    public void Reconcile_AcronymOfTwoInOneList_DoesNotJoinThem()
    {
        SignatoryReconciliation result = Reconcile(
            Letter("CHRW | Nepal", "Centre for Honest River Work (CHRW) | Nepal", "Coalition of Hill Road Weavers (CHRW) | Nepal"));

        Assert.That(result.Entries.Select(entry => entry.Occurrences.Length), Is.EquivalentTo(new[] { 2, 1 }));
    }

    [Test]
    public void Reconcile_PersonsALetterApartInOneList_AreTwo() => Assert.That(
        Reconcile(Letter("@Peter Hansen", "@Peter Hanson")).Entries.Select(entry => entry.Status), Has.None.EqualTo(SignatoryStatus.Duplicate));

    [Test]
    public void Reconcile_NameThatMayBeAnother_IsAmbiguous()
    {
        ReconciledSignatory entry = Reconcile(Letter("KANTARA | Senegal"), Letter("Ongd KANTARA | Senegal")).Entries.Single();

        Assert.That((entry.Status, entry.Verdict, entry.Rule), Is.EqualTo((SignatoryStatus.Ambiguous, MatchVerdict.Review, "SIG-R7")));
        Assert.That(entry.Explanation, Is.EqualTo("ambiguous: one says all that the other says, and more: \"Ongd\" is only in B"));
    }

    [Test]
    public void Reconcile_Chapters_AreRelated()
    {
        ReconciledSignatory entry = Reconcile(Letter("Friends of the Orchard Nepal | Nepal"), Letter("Friends of the Orchard International")).Entries.Single();

        Assert.That((entry.Status, entry.Verdict, entry.Rule), Is.EqualTo((SignatoryStatus.Related, MatchVerdict.None, "SIG-N2")));
    }

    [Test]
    public void Reconcile_TwoFitEquallyWell_IsLeftToAPerson()
    {
        ReconciledSignatory entry = Reconcile(Letter("@J. Ashby"), Letter("@Jane Ashby", "@Joan Ashby")).Entries.Single();

        Assert.That((entry.Status, entry.Rule, entry.Occurrences.Length), Is.EqualTo((SignatoryStatus.Ambiguous, "SIG-R0", 3)));
        Assert.That(entry.Explanation, Is.EqualTo("ambiguous: \"J. Ashby\" in A, \"Jane Ashby\" in B and \"Joan Ashby\" in B fit one another equally well"));
    }

    [Test]
    public void Reconcile_BetterPartnerElsewhere_IsAssignedForTheBestSum()
    {
        SignatoryReconciliation result = Reconcile(
            Letter("Green River Watch", "Green River Watch Group"), Letter("The Green River Watch Group", "Green River Watch (GRW)"));

        Assert.That(result.Entries.Select(entry => entry.Status), Is.All.EqualTo(SignatoryStatus.Renamed));
    }

    [Test]
    public void Reconcile_ThreeVariants_FollowsASignerThroughAll()
    {
        SignatoryReconciliation result = Reconcile(
            Letter("Lowland Mothers' Network | Kenya", "River Watch"),
            Letter("River Watch", "Lowland Mothers' Network (LOMNET) | Kenya"),
            Letter("LOMNET | Kenya"));

        Assert.That(result.Entries.Select(entry => (entry.Status, string.Concat(entry.Occurrences.Select(occurrence => occurrence.Variant)))), Is.EqualTo(new[]
        {
            (SignatoryStatus.Renamed, "ABC"),
            (SignatoryStatus.OnlyIn, "AB"),
        }));
        Assert.That(result.Entries[1].Explanation, Is.EqualTo("only in A and B"));
    }

    [Test]
    public void Reconcile_OneVariant_CountsAndFindsDuplicates()
    {
        SignatoryReconciliation result = Reconcile(Letter("River Watch | Kenya", "@Jane Ashby", "River Watch | Kenya", "Lantern Circle | International"));

        Assert.That(result.Entries.Select(entry => entry.Status), Is.EqualTo(new[] { SignatoryStatus.Duplicate, SignatoryStatus.Same, SignatoryStatus.Same }));
        Assert.That(result.Counts.Single(), Is.EqualTo(new SignatoryCounts("A", 4, 3, 3, 1, 1, 1)));
    }

    [Test]
    public void Reconcile_EmptyLists_GiveNothing()
    {
        SignatoryReconciliation result = Reconcile(Letter(), Letter());

        Assert.That(result.Entries, Is.Empty);
        Assert.That(result.Counts.Select(counts => counts.Rows), Is.All.EqualTo(0));
    }
}
