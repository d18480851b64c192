using NUnit.Framework;
using static LetterAnalysis.Tests.Reconciliation.SignatoryLists;

namespace LetterAnalysis.Tests.Reconciliation;

internal sealed class PersonOrganizationTests
{
    [Test]
    public void Reconcile_OnePersonsNameForTwoOrganizations_IsAsked()
    {
        SignatoryReconciliation result = Reconcile(Persons("Mira Oduya", "Amber Sailors Network"), Persons("Mira Oduya", "Lowland Nurses Guild"));
        Assert.That(result.Questions.Single().Rule, Is.EqualTo("SIG-R10"));
        Assert.That(result.Entries.Single().Status, Is.EqualTo(SignatoryStatus.Ambiguous));
    }

    [TestCase("Amber Sailors Network (ASN)")]
    [TestCase(null)]
    public void Reconcile_OnePersonForOneOrganization_IsTheSame(string? organization)
    {
        SignatoryReconciliation result = Reconcile(Persons("Mira Oduya", "Amber Sailors Network"), Persons("Mira Oduya", organization));
        Assert.That(result.Entries.Single().Status, Is.EqualTo(SignatoryStatus.Same));
    }

    [Test]
    public void Reconcile_PersonHereOrganizationThere_AreRelated()
    {
        SignatoryReconciliation result = Reconcile(Persons("Mira Oduya", "Amber Sailors Network"), Letter("Amber Sailors Network | Kenya"));
        Assert.That((result.Entries.Single().Status, result.Entries.Single().Rule), Is.EqualTo((SignatoryStatus.Related, "SIG-N8")));
    }

    [TestCase("Mira Oduya, on behalf of Amber Sailors Network", "Amber Sailors Network")]
    [TestCase("Mira Oduya, Director, Amber Sailors Network, Kenya", "Amber Sailors Network")]
    [TestCase("Mira Oduya, President of the Harbour Council", "Harbour Council")]
    [TestCase("Mira Oduya, Professor of Law", null)]
    public void Parse_PersonWithRole_FindsTheOrganization(string line, string? organization)
    {
        Signatory signatory = Parse("Individuals:\n\n" + line + "\nTom Berg, Pilot\n")[0];
        Assert.That((signatory.Name, signatory.Organization), Is.EqualTo(("Mira Oduya", organization)));
    }

    [TestCase("Mira Oduya and Tom Berg", 2)]
    [TestCase("Mira Oduya, Tom Berg & Ana Ruiz", 3)]
    [TestCase("Mira Oduya; Tom Berg", 2)]
    [TestCase("Mira Oduya, Pilot and Master, Harbour Guild", 1)]
    public void Parse_SeveralPeopleInOneEntry_AreAsMany(string line, int count) =>
        Assert.That(Parse("Individuals:\n\n" + line + "\n"), Has.Length.EqualTo(count));

    [Test]
    public void Parse_NumbersThatSkip_AreTold()
    {
        Letter letter = new LetterAnalyzer().Parse("Dear Mayor,\n\nWe urge you to keep the river clean.\n\nSincerely,\n\nSignatories:\n\n"
            + "| 1 | Amber Sailors Network | Kenya |\n| --- | --- | --- |\n| 2 | Lantern Circle | Peru |\n| 4 | Quiet Bakers Union | Nepal |\n", "list.md").Letters[0];
        Assert.That(new LetterAnalyzer().Reconcile([letter]).Diagnostics.Select(one => one.Message), Does.Contain("The printed numbers skip 3."));
    }

    private static System.Collections.Immutable.ImmutableArray<Signatory> Parse(string list) =>
        new LetterAnalyzer().Parse("Dear Mayor,\n\nWe urge you to keep the river clean.\n\nSincerely,\n\n" + list).Letters[0].Signatories;

    private static Letter Persons(string name, string? organization)
    {
        Letter letter = Letter("@" + name);
        return letter with { Signatories = [letter.Signatories[0] with { Organization = organization }] };
    }
}
