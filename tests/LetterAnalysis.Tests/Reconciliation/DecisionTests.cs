using NUnit.Framework;
using static LetterAnalysis.Tests.Reconciliation.SignatoryLists;

namespace LetterAnalysis.Tests.Reconciliation;

internal sealed class DecisionTests
{
    private static SignatoryReconciliation Reconcile(SignatoryDecision[] decisions, params Letter[] letters) => new LetterAnalyzer().Reconcile(letters, decisions);

    private static SignatoryDecision Decide(string first, string second, ReviewAnswer answer) => new(first, null, second, null, answer, "by phone");

    [Test]
    public void Reconcile_Yes_JoinsWhatNoRuleWould()
    {
        SignatoryReconciliation result = Reconcile([Decide("Amber Sailors", "Stichting Nieuwe Haven", ReviewAnswer.Yes)],
            Letter("Lantern Circle", "Amber Sailors"), Letter("Stichting Nieuwe Haven", "Lantern Circle"));
        ReconciledSignatory joined = result.Entries.Single(entry => entry.Rule == "SIG-P1");
        Assert.That((joined.Status, joined.Verdict, joined.Occurrences.Length), Is.EqualTo((SignatoryStatus.Renamed, MatchVerdict.Match, 2)));
        Assert.That(joined.Explanation, Does.Contain("by phone"));
    }

    [Test]
    public void Reconcile_No_ForbidsWhatTheRulesWouldJoin()
    {
        Letter first = Letter("Amber Sailors Network"), second = Letter("Amber Sailors Network (ASN)");
        Assert.That(SignatoryLists.Reconcile(first, second).Entries, Has.Length.EqualTo(1));
        SignatoryReconciliation result = Reconcile([Decide("AMBER sailors network", "Amber Sailors Network (ASN)", ReviewAnswer.No)], first, second);
        Assert.That(result.Entries.Select(entry => entry.Status), Is.All.EqualTo(SignatoryStatus.OnlyIn));
    }

    [Test]
    public void Reconcile_No_HoldsOverAThirdName()
    {
        SignatoryReconciliation result = Reconcile([Decide("The Amber Sailors Network", "Amber Sailors Network (ASN)", ReviewAnswer.No)],
            Letter("The Amber Sailors Network"), Letter("Amber Sailors Network"), Letter("Amber Sailors Network (ASN)"));
        Assert.That(result.Entries, Has.Length.EqualTo(2));
    }

    [Test]
    public void Reconcile_YesInOneList_MakesADuplicate()
    {
        SignatoryReconciliation result = Reconcile([Decide("Amber Sailors", "Nieuwe Haven", ReviewAnswer.Yes)], Letter("Amber Sailors", "Lantern Circle", "Nieuwe Haven"));
        Assert.That((result.Entries[0].Status, result.Entries[0].Occurrences.Length), Is.EqualTo((SignatoryStatus.Duplicate, 2)));
        Assert.That(result.Counts[0].Distinct, Is.EqualTo(2));
    }

    [Test]
    public void Reconcile_Unsure_KeepsTheQuestionWithItsAnswer()
    {
        SignatoryReconciliation result = Reconcile([Decide("Amber Sailors Network", "Amber Sailors Network (ASN)", ReviewAnswer.Unsure)],
            Letter("Amber Sailors Network"), Letter("Amber Sailors Network (ASN)"));
        SignatoryQuestion question = result.Questions.Single();
        Assert.That((question.Answer, question.AnswerReason, question.Rule), Is.EqualTo((ReviewAnswer.Unsure, "by phone", "SIG-P3")));
    }

    [Test]
    public void Reconcile_ContradictingDecisions_AreAnArgumentException() =>
        Assert.That(() => Reconcile([Decide("A B", "C D", ReviewAnswer.Yes), Decide("C D", "A B", ReviewAnswer.No)], Letter("A B")), Throws.ArgumentException);

    [Test]
    public void Reconcile_OnlyAPlaceTells_InOneListIsAsked()
    {
        SignatoryReconciliation result = SignatoryLists.Reconcile(Letter("Amber Sailors Network", "Amber Sailors Network | Kenya"));
        Assert.That(result.Counts[0].Distinct, Is.EqualTo(2));
        Assert.That(result.Questions.Single(), Has.Property("IsOfOneVariant").True.And.Property("Suggestion").EqualTo(ReviewAnswer.Yes));
    }

    [Test]
    public void Reconcile_TailThatAnotherListPrintsAsCountry_IsTheCountry()
    {
        SignatoryReconciliation result = SignatoryLists.Reconcile(Letter("Human LanternSouth Korea", "Friends of Kenya"), Letter("Human Lantern | South Korea", "Friends of Kenya"));
        Assert.That(result.Entries.Select(entry => entry.Status), Is.All.EqualTo(SignatoryStatus.Same));
        Assert.That(result.Entries[0].Occurrences[0].Signatory.Country?.Code, Is.EqualTo("KR"));
    }

    [Test]
    public void Reconcile_OddCountries_AreTold()
    {
        SignatoryReconciliation result = SignatoryLists.Reconcile(Letter("Amber Sailors | Korea", "Lantern Circle | Narnia"));
        Assert.That(result.Diagnostics.Select(one => one.Id), Is.EqualTo(new[] { "SIG103", "SIG102" }));
        Assert.That(result.Counts[0].Countries, Is.EqualTo(1));
    }
}
