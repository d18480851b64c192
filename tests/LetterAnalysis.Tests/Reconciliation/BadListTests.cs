using System.Collections.Immutable;
using NUnit.Framework;
using static LetterAnalysis.Tests.Reconciliation.SignatoryLists;

namespace LetterAnalysis.Tests.Reconciliation;

/// <summary>Lists as nobody prints them: every one ends, and every row is somewhere in the result.</summary>
[Category("Long")]
internal sealed class BadListTests
{
    [TestCase("")]
    [TestCase("   ")]
    [TestCase("()")]
    [TestCase("-–—/,;:")]
    [TestCase("🎉🎉 👩‍👩‍👧‍👦")]
    [TestCase("جمعية النهر الأخضر (جنا)")]
    [TestCase("ארגון \u202Eהנהר\u202C Circle")]
    [TestCase("\uD800 half")]
    [TestCase("a\u0301\u0301\u0301\u0301\u0301\u0301")]
    [TestCase("((((((((((((((((((((")]
    [TestCase("=HYPERLINK(\"x\")")]
    public void Reconcile_OddName_MatchesItself(string name)
    {
        SignatoryReconciliation result = Reconcile(Of(name, "Lantern Circle"), Of("Lantern Circle", name));
        Assert.That(result.Entries.Select(entry => (entry.Status, entry.Occurrences.Length)), Is.All.EqualTo((SignatoryStatus.Same, 2)));
    }

    [TestCase("a")]
    [TestCase("aa aa ")]
    [TestCase("Green Circle (GC) / ")]
    [TestCase("A. B. ")]
    [TestCase("and the of ")]
    [TestCase("((")]
    [TestCase("🎉")]
    public void Reconcile_NamesOfTenThousandCharacters_Ends(string piece)
    {
        string name = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));
        SignatoryReconciliation result = Reconcile(Of(name, name + " x", "Lantern Circle"), Of("Lantern Circle", name));
        Assert.That(result.Entries.Sum(entry => entry.Occurrences.Length), Is.EqualTo(5));
    }

    [Test]
    public void Reconcile_ThousandsOfNamesAlike_EndsAndSaysWhatItLeftOut()
    {
        string[] names = [.. Enumerable.Range(0, 6000).Select(i => FormattableString.Invariant($"Region Circle {i} (RC{i % 7}QX)"))];
        SignatoryReconciliation result = Reconcile(Of(names), Of([.. names.Reverse()]));
        Assert.That(result.Entries, Has.Length.EqualTo(names.Length));
        Assert.That(result.Diagnostics.Select(one => one.Id), Does.Contain("SIG110"));
    }

    [Test]
    public void Reconcile_NoCountries_CountsNone()
    {
        SignatoryReconciliation result = Reconcile(Of("Lantern Circle", "Amber Sailors"), Of("Amber Sailors", "Lantern Circle"));
        Assert.That(result.Counts.Select(counts => (counts.Countries, counts.WithoutCountry)), Is.All.EqualTo((0, 2)));
    }

    [Test]
    public void Reconcile_NoList_HasNoEntries() => Assert.That(Reconcile(Of(), Of()).Entries, Is.Empty);

    private static Letter Of(params string[] names) => Letter() with
    {
        Signatories = [.. names.Select((name, i) => new Signatory(name, SignatoryKind.Unknown, null, null, ImmutableArray<string>.Empty, null, null, new LetterAnalysis.Text.TextSpan(i, 1)))],
    };
}
