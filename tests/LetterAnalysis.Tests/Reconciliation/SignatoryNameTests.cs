using LetterAnalysis.Reconciliation;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Reconciliation;

internal sealed class SignatoryNameTests
{
    [TestCase("Lowland Mothers' Network (LOMNET)", "lowland mothers network", "lomnet")]
    [TestCase("LOMNET - Lowland Mothers' Network", "lowland mothers network", "lomnet")]
    [TestCase("DUSK (Development of Urban Song and Kite)", "development urban song kite", "dusk")]
    [TestCase("Liberty for Lowland (LiLo)", "liberty lowland", "lilo")]
    [TestCase("Amigos de la Ribera Unida ARU", "amigos ribera unida", "aru")]
    [TestCase("Ribera Unida XYZ", "ribera unida xyz", "")]
    [TestCase("RWK/RWU", "rwk rwu", "rwk rwu")]
    [TestCase("Open Sky Network (OSN-Kenya)", "open sky network kenya", "osnkenya")]
    [TestCase("River Watch (NGO)", "river watch ngo", "")]
    [TestCase("RIVER WATCH", "river watch", "")]
    [TestCase("Presbyterian Mill (USA)", "presbyterian mill usa", "")]
    public void Read_Organization_FindsWordsAndAcronyms(string printed, string words, string acronyms)
    {
        SignatoryName name = new NameReader().Read(printed, SignatoryKind.Organization);

        Assert.That(string.Join(' ', name.Tokens.Where(token => token.IsContent).Select(token => token.Key)), Is.EqualTo(words));
        Assert.That(string.Join(' ', name.Acronyms.Select(acronym => acronym.Key)), Is.EqualTo(acronyms));
    }

    [TestCase("Daniel Ashby, Lord", "daniel ashby", "Lord")]
    [TestCase("Prof. Dr. Daniel Ashby PhD", "daniel ashby", "Prof. Dr.|PhD")]
    [TestCase("Minhee Park, Ph.D.", "minhee park", "Ph.D.")]
    [TestCase("Yo Ma", "yo ma", "")]
    [TestCase("Ashby, Jr., Daniel", "ashby jr daniel", "")]
    public void Read_Person_SetsTitlesApart(string printed, string words, string titles)
    {
        SignatoryName name = new NameReader().Read(printed, SignatoryKind.Person);

        Assert.That(string.Join(' ', name.Tokens.Select(token => token.Key)), Is.EqualTo(words));
        Assert.That(string.Join('|', name.Titles), Is.EqualTo(titles));
    }

    [TestCase("Blue Mill, Inc.", "inc")]
    [TestCase("Blue Mill S.p.A.", "spa")]
    [TestCase("Stichting Blue Mill", "stichting")]
    [TestCase("Blue Mill Limited Liability Company", "llc")]
    [TestCase("Company of Weavers", null)]
    [TestCase("Ltd", null)]
    public void Read_Organization_SetsTheLegalFormApart(string printed, string? expected)
    {
        SignatoryName name = new NameReader().Read(printed, SignatoryKind.Organization);

        Assert.That(name.LegalForm, Is.EqualTo(expected));
        Assert.That(name.Tokens, Is.Not.Empty);
    }

    [Test]
    public void Read_SignatoryWithAcronymSetApart_IsTheNameWithItInBrackets()
    {
        var signatory = new Signatory("Lowland Mothers' Network", SignatoryKind.Organization, null, "LOMNET", ["Réseau des mères"], null, null, default);

        SignatoryName name = new NameReader().Read(signatory);

        Assert.That(name.Printed, Is.EqualTo("Lowland Mothers' Network (LOMNET) (Réseau des mères)"));
        Assert.That(name.Acronyms.Single().Key, Is.EqualTo("lomnet"));
    }

    [Test]
    public void Read_NameOfThousandsOfWords_KeepsFew()
    {
        SignatoryName name = new NameReader().Read(string.Join(' ', Enumerable.Range(0, 5000).Select(i => $"word{i}")), SignatoryKind.Unknown);

        Assert.That(name.Tokens, Has.Length.EqualTo(64));
    }
}
