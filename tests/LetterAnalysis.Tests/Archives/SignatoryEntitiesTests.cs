using System.Collections.Immutable;
using CsCheck;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Archives;

public class SignatoryEntitiesTests
{
    [Test]
    public void Find_NamesOfOneSignatory_AreOneEntity()
    {
        SignatoryEntities found = Find((1, "Harbour Forum", "Kenya"), (2, "HARBOUR FORUM", "Kenya"), (3, "Harbour Forum (HF)", "Kenya"), (4, "The Harbour Forum", null));
        SignatoryEntity entity = found.Entities.Single();
        Assert.That(entity.Letters, Is.EqualTo(new long[] { 1, 2, 3, 4 }));
        Assert.That((entity.Name, entity.Country?.Code), Is.EqualTo(("HARBOUR FORUM", "KE")).Or.EqualTo(("Harbour Forum", "KE")));
        Assert.That(entity.Names[0].Times, Is.EqualTo(2), "case alone makes no other name");
        Assert.That(entity.Names[0].Rule, Is.Null);
        Assert.That(entity.Names.Skip(1).Select(name => name.Reason), Is.All.Not.Null);
    }

    [Test]
    public void Find_ChaptersOfAMovement_DoNotChain()
    {
        SignatoryEntities found = Find((1, "River Watch Kenya", "Kenya"), (2, "River Watch", null), (3, "River Watch Uganda", "Uganda"), (4, "River Watch", "Uganda"));
        Assert.That(found.Entities.Select(entity => entity.Country?.Code).Count(code => code == "KE"), Is.EqualTo(1));
        Assert.That(found.Entities.Any(entity => entity.Letters.Contains(1) && entity.Letters.Contains(3)), Is.False);
    }

    [Test]
    public void Find_TwoEntriesOfOneLetter_AreTwo() =>
        Assert.That(Find((1, "Lake Union", "Chile"), (1, "Lake Union (LU)", "Chile")).Entities, Has.Length.EqualTo(2));

    [Test]
    public void Find_SameNameTwoCountries_AreTwo() => Assert.That(Find((1, "Lake Union", "Chile"), (2, "Lake Union", "Ghana")).Entities, Has.Length.EqualTo(2));

    [Test]
    public void Find_PeopleOfTwoOrganizations_AreTwo()
    {
        FiledSigner[] signers = [Person(1, "Mara Lindt", "Harbour Institute"), Person(2, "Mara Lindt", "Alpine College")];
        Assert.That(SignatoryEntities.Find(signers).Entities, Has.Length.EqualTo(2));
    }

    [Test]
    public void Find_WhatAPersonDecided_StandsAboveTheRules()
    {
        (long, string, string?)[] signers = [(1, "Harbour Forum", "Kenya"), (2, "Harbour Forum (HF)", "Kenya"), (3, "Lake Union", "Chile")];
        var apart = new SignatoryDecision("Harbour Forum", "Kenya", "Harbour Forum (HF)", "Kenya", ReviewAnswer.No);
        var together = new SignatoryDecision("Harbour Forum", "Kenya", "Lake Union", "Chile", ReviewAnswer.Yes);
        Assert.That(SignatoryEntities.Find(Filed(signers), [apart]).Entities, Has.Length.EqualTo(3));
        Assert.That(SignatoryEntities.Find(Filed(signers), [together]).Entities.Select(entity => entity.Letters.Length), Does.Contain(2).Or.Contain(3));
        Assert.That(() => SignatoryEntities.Find(Filed(signers), [apart, apart with { Answer = ReviewAnswer.Yes }]), Throws.ArgumentException);
    }

    [Test]
    public void Find_SlipInARareWord_IsOneEntity() => Assert.That(
        Find([(1, "Refugee Network Delvowe", "Kenya"), (2, "Refugee Network Delvwoe", "Kenya"), .. Enumerable.Range(3, 60).Select(i => ((long)i, $"Refugee Network {(char)('A' + i % 26)}orst{i}", (string?)"Kenya"))])
            .Entities.Single(entity => entity.Letters.Contains(1)).Letters, Is.EqualTo(new long[] { 1, 2 }));

    [Test]
    public void Find_InitialThatFitsOnePerson_IsThatPerson() =>
        Assert.That(Find((1, "Jana Abrerotieri", "Kenya"), (2, "J. Abrerotieri", "Kenya"), (3, "Jana K. Abrerotieri", "Kenya"), (4, "J. Abrerotieri", "Chile")).Entities.Select(entity => entity.Letters.Length),
            Is.EqualTo(new[] { 3, 1 }));

    [Test]
    public void Find_InitialThatFitsTwoPersons_StaysAlone() =>
        Assert.That(Find((1, "Jana Abrerotieri", "Kenya"), (2, "J. Abrerotieri", "Kenya"), (3, "Julius Abrerotieri", "Kenya")).Entities, Has.Length.EqualTo(3));

    [Test]
    public void Find_NoSigner_NoEntity() => Assert.That(SignatoryEntities.Find([]).Entities, Is.Empty);

    [Test]
    public void Find_EntriesInAnyOrder_TheSameEntities()
    {
        string[] names = ["Harbour Forum", "Harbour Forum (HF)", "HF", "River Watch", "River Watch Kenya", "Watch River", "M. Lindt", "Mara Lindt", "Lindt, Mara", "Lake Unoin", "Lake Union"];
        string?[] countries = [null, "Kenya", "Uganda"];
        Gen<(long, string, string?)> signer = Gen.Select(Gen.Long[1, 9], Gen.Int[0, names.Length - 1].Select(i => names[i]), Gen.Int[0, countries.Length - 1].Select(i => countries[i]));
        Gen.Select(signer.Array[0, 24], Gen.Int[1, 1000]).Sample((signers, seed) =>
        {
            (long, string, string?)[] shuffled = [.. signers.OrderBy(one => (one.Item1 * 7919 + one.Item2.Length * 104729) % seed)];
            return Print(SignatoryEntities.Find(Filed(signers))) == Print(SignatoryEntities.Find(Filed(shuffled)));
        }, iter: 300);
    }

    [Test]
    public void CoSignings_CountLettersThatBothSigned()
    {
        SignatoryEntities found = Find((1, "Harbour Forum", null), (2, "Harbour Forum", null), (3, "Harbour Forum", null), (1, "Lake Union", null), (2, "Lake Union", null), (3, "Alpine College", null));
        Assert.That(found.Entities.Select(entity => entity.Name), Is.EqualTo(new[] { "Harbour Forum", "Lake Union", "Alpine College" }));
        Assert.That(found.CoSignings(), Is.EqualTo(new[] { new CoSigning(0, 1, 2), new CoSigning(0, 2, 1) }));
        Assert.That(found.CoSignings(among: 2), Has.Length.EqualTo(1));
    }

    private static SignatoryEntities Find(params (long, string, string?)[] signers) => SignatoryEntities.Find(Filed(signers));

    private static FiledSigner[] Filed((long Letter, string Name, string? Country)[] signers) =>
        [.. signers.Select(one => new FiledSigner(one.Letter, Signer(one.Name, SignatoryKind.Unknown, one.Country is null ? null : CountryOf(one.Country))))];

    private static FiledSigner Person(long letter, string name, string organization) => new(letter, Signer(name, SignatoryKind.Person, null) with { Organization = organization });

    private static Country CountryOf(string name) => new(name switch { "Kenya" => "KE", "Uganda" => "UG", "Chile" => "CL", _ => "GH" }, name);

    private static Signatory Signer(string name, SignatoryKind kind, Country? country) => new(name, kind, null, null, ImmutableArray<string>.Empty, country, null, default);

    private static string Print(SignatoryEntities found) => string.Join('\n', found.Entities.Select(entity =>
        $"{entity.Name} {entity.Kind} {entity.Country?.Text} [{string.Join("; ", entity.Names)}] {string.Join(' ', entity.Letters)}"));
}
