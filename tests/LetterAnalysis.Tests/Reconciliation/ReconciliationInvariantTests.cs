using CsCheck;
using NUnit.Framework;
using static LetterAnalysis.Tests.Reconciliation.SignatoryLists;

namespace LetterAnalysis.Tests.Reconciliation;

/// <summary>What holds for any lists: every row once, no dependence on order, planted changes found.</summary>
internal sealed class ReconciliationInvariantTests
{
    private static readonly string[] First = ["Green", "Urban", "Coastal", "Lowland", "Quiet", "Amber", "Cedar", "Willow", "Harbour", "Meadow"];
    private static readonly string[] Middle = ["Weavers", "Bakers", "Fishers", "Nurses", "Drummers", "Gardeners", "Printers", "Sailors"];
    private static readonly string[] Last = ["Network", "Union", "Circle", "Guild", "Alliance"];
    private static readonly string[] Countries = ["Kenya", "Peru", "Nepal", "France"];

    private static readonly Gen<string> Entry = Gen.Select(
        OneOf(First), OneOf(Middle), OneOf(Last), OneOf(Countries), Gen.Int[0, 5],
        (first, middle, last, country, form) => form switch
        {
            0 => $"{first} {middle} {last}",
            1 => $"The {first} {middle} {last} | {country}",
            2 => $"{first} {middle} {last} ({first[0]}{middle[0]}{last[0]}X) | {country}",
            3 => $"{first} {middle} {last} {country} | {country}",
            4 => $"{first}{middle} {last} | {country}",
            _ => $"{first} {middle} {last} | {country}",
        });

    [Test]
    public void Reconcile_AnyLists_GivesEveryRowOnce() =>
        Entry.Array[0, 25].Array[1, 4].Sample(
            lists =>
            {
                SignatoryReconciliation result = Reconcile([.. lists.Select(list => Letter(list))]);
                var rows = result.Entries.SelectMany(entry => entry.Occurrences).Select(row => (row.Variant, row.Signatory.Span)).ToList();
                return rows.Count == lists.Sum(list => list.Length) && rows.Distinct().Count() == rows.Count;
            },
            iter: 150, threads: 1);

    [Test]
    public void Reconcile_RowsInAnotherOrder_GivesTheSameEntries() =>
        Gen.Select(Entry.Array[0, 25], Entry.Array[0, 25]).Sample(
            (a, b) =>
            {
                var straight = Outline(Reconcile(Letter(a), Letter(b)), false);
                var turned = Outline(Reconcile(Letter([.. a.Reverse()]), Letter([.. b.Order(StringComparer.Ordinal)])), false);
                return straight.SequenceEqual(turned);
            },
            iter: 150, threads: 1);

    [Test]
    public void Reconcile_VariantsSwapped_MirrorsTheEntries() =>
        Gen.Select(Entry.Array[0, 25], Entry.Array[0, 25]).Sample(
            (a, b) => Outline(Reconcile(Letter(a), Letter(b)), false).SequenceEqual(Outline(Reconcile(Letter(b), Letter(a)), true)),
            iter: 150, threads: 1);

    [Test]
    public void Reconcile_PlantedChanges_AreAllFound()
    {
        string[] names = [.. First.SelectMany(first => Middle.Select(middle => $"{first} {middle} Network | Kenya"))];
        string[] changed = [.. names.Select((name, index) => (index % 8) switch
        {
            0 => "The " + name,
            1 => name.Replace("Network", "Network (XQNT)", StringComparison.Ordinal),
            2 => name.Replace("Network", "Netwrok", StringComparison.Ordinal),
            3 => name.Replace("Network", "Network Kenya", StringComparison.Ordinal),
            4 => name.ToUpperInvariant(),
            _ => name,
        })];

        SignatoryReconciliation result = Reconcile(Letter(names), Letter([.. changed.Order(StringComparer.Ordinal)]));

        Assert.That(result.Entries.Count(entry => entry.Status == SignatoryStatus.Renamed), Is.EqualTo(names.Length * 5 / 8));
        Assert.That(result.Entries.Count(entry => entry.Status == SignatoryStatus.Same), Is.EqualTo(names.Length * 3 / 8));
        foreach (ReconciledSignatory entry in result.Entries)
        {
            string before = entry.Occurrences[0].Signatory.Name, after = entry.Occurrences[1].Signatory.Name;
            Assert.That(after, Does.Contain(before[..before.LastIndexOf(' ')]).IgnoreCase);
        }
    }

    private static IEnumerable<string> Outline(SignatoryReconciliation result, bool swapped) => result.Entries
        .Select(entry => $"{entry.Status} {entry.Verdict} {entry.Rule}: " + string.Join(", ", entry.Occurrences
            .Select(row => $"{(swapped ? row.Variant == "A" ? "B" : "A" : row.Variant)} {row.Signatory.Name} {row.Signatory.Country?.Text}").Order(StringComparer.Ordinal)))
        .Order(StringComparer.Ordinal);
}
