using NUnit.Framework;
using static LetterAnalysis.Tests.Reconciliation.SignatoryLists;

namespace LetterAnalysis.Tests.Reconciliation;

internal sealed class SignatoryRosterTests
{
    [Test]
    public void Of_TwoEditions_TellsWhatBecameOfEach()
    {
        Letter older = Letter("Amber Sailors Network | Kenya", "Lantern Circle | Peru", "Quiet Bakers Union | Nepal", "Green Weavers Guild | Kenya", "Cedar Nurses Alliance | Kenya"),
            newer = Letter("Amber Sailors Network (ASN) | Kenya", "Quiet Bakers Union | Peru", "Green Weavers Guild | Kenya", "Meadow Printers Circle | Kenya", "Cedar Nurses Alliance");
        SignatoryRoster roster = SignatoryRoster.Of(Reconcile(older, newer));
        Assert.That((roster.Before, roster.After, roster.Unchanged), Is.EqualTo((5, 5, 1)));
        Assert.That(roster.Changes.Select(change => change.Kind).Order(), Is.EqualTo(new[]
        {
            RosterChangeKind.Joined, RosterChangeKind.Left, RosterChangeKind.Renamed, RosterChangeKind.CountryChanged, RosterChangeKind.CountryChanged,
        }));
    }

    [Test]
    public void Of_TwoThatBecameOne_IsAMerger()
    {
        SignatoryDecision[] decisions =
        [
            new("Amber Sailors Network", null, "Sailors United", null, ReviewAnswer.Yes),
            new("Cedar Sailors Guild", null, "Sailors United", null, ReviewAnswer.Yes),
        ];
        SignatoryRoster roster = SignatoryRoster.Of(new LetterAnalyzer().Reconcile(
            [Letter("Amber Sailors Network", "Cedar Sailors Guild"), Letter("Sailors United")], decisions));
        Assert.That(roster.Changes.Single().Kind, Is.EqualTo(RosterChangeKind.Merged));
    }

    [Test]
    public void Of_OneLetter_IsAnArgumentException() =>
        Assert.That(() => SignatoryRoster.Of(Reconcile(Letter("Lantern Circle"))), Throws.ArgumentException);
}
