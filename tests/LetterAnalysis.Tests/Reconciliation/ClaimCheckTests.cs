using LetterAnalysis.Text;
using NUnit.Framework;
using static LetterAnalysis.Tests.Reconciliation.SignatoryLists;

namespace LetterAnalysis.Tests.Reconciliation;

internal sealed class ClaimCheckTests
{
    private static readonly string[] List = ["River Watch | Kenya", "River Watch | Kenya", "Lantern Circle | Peru", "Old Mill | Global", "@Jane Ashby"];

    [TestCase(ClaimSubject.Signatories, ClaimComparator.Exactly, 5, "rows")]
    [TestCase(ClaimSubject.Signatories, ClaimComparator.Exactly, 4, "distinct")]
    [TestCase(ClaimSubject.Signatories, ClaimComparator.Exactly, 6, null)]
    [TestCase(ClaimSubject.Signatories, ClaimComparator.MoreThan, 4, "rows")]
    [TestCase(ClaimSubject.Signatories, ClaimComparator.AtLeast, 5, "rows")]
    [TestCase(ClaimSubject.Signatories, ClaimComparator.LessThan, 5, "distinct")]
    [TestCase(ClaimSubject.Organizations, ClaimComparator.Exactly, 3, "distinct organizations")]
    [TestCase(ClaimSubject.Individuals, ClaimComparator.Exactly, 1, "individuals")]
    [TestCase(ClaimSubject.Countries, ClaimComparator.Exactly, 2, "countries")]
    [TestCase(ClaimSubject.Countries, ClaimComparator.Exactly, 3, "countries and non-countries")]
    [TestCase(ClaimSubject.Countries, ClaimComparator.Exactly, 7, null)]
    public void Reconcile_Claim_SaysWhichReadingMakesItTrue(ClaimSubject subject, ClaimComparator comparator, int value, string? reading)
    {
        CheckedClaim claim = Reconcile(Letter(List, Claim(subject, comparator, value))).Claims.Single();

        Assert.That(claim.Holds, Is.EqualTo(reading is not null));
        Assert.That(claim.Readings.FirstOrDefault(tried => tried.Holds)?.Reading, Is.EqualTo(reading));
    }

    [TestCase(11, true)]
    [TestCase(10, true)]
    [TestCase(9, false)]
    [TestCase(13, false)]
    public void Reconcile_AboutClaim_AllowsATenth(int claimed, bool holds)
    {
        string[] ten = [.. Enumerable.Range(1, 10).Select(i => $"Guild {i}")];

        Assert.That(Reconcile(Letter(ten, Claim(ClaimSubject.Signatories, ClaimComparator.About, claimed))).Claims.Single().Holds, Is.EqualTo(holds));
    }

    [TestCase(2, true)]
    [TestCase(3, true)]
    [TestCase(6, false)]
    public void Reconcile_RecommendationClaim_CountsThemWithAndWithoutNested(int claimed, bool holds)
    {
        Recommendation nested = new("(a)", 1, null, "Open the mill", default, [], []);
        Letter letter = Letter([], Claim(ClaimSubject.Recommendations, ClaimComparator.Exactly, claimed)) with
        {
            Recommendations = [nested with { Items = [nested] }, nested with { Ordinal = 2 }],
        };

        Assert.That(Reconcile(letter).Claims.Single().Holds, Is.EqualTo(holds));
    }

    [Test]
    public void Reconcile_ClaimOfWhatIsNotPrinted_IsLeftOut()
    {
        Letter letter = Letter([], Claim(ClaimSubject.Organizations, ClaimComparator.Exactly, 37), Claim(ClaimSubject.Recommendations, ClaimComparator.Exactly, 6));

        Assert.That(Reconcile(letter).Claims, Is.Empty);
        Assert.That(Reconcile(Letter(["River Watch"], Claim(ClaimSubject.Countries, ClaimComparator.Exactly, 6))).Claims, Is.Empty);
    }

    [Test]
    public void Reconcile_Claim_KeepsItsPlaceAndVariant()
    {
        Claim claim = new(ClaimSubject.Signatories, ClaimComparator.Exactly, 1, "one guild", new TextSpan(4, 9));

        CheckedClaim found = Reconcile(Letter("River Watch"), Letter(["River Watch"], claim)).Claims.Single();

        Assert.That((found.Variant, found.Claim), Is.EqualTo(("B", claim)));
    }
}
