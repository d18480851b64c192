using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Reconciliation;

/// <summary>Editions with planted changes: what was planted must be found, and nothing else.</summary>
internal sealed class PlantedListTests
{
    private const int Editions = 40;

    [Test]
    public void Reconcile_PlantedEditions_ClassifiesNearlyAll()
    {
        // Two signers of the samples may differ in little; a list has each once.
        Signatory[] signatories = [.. SampleLetters.Names.SelectMany(name => SampleLetters.Parse(name).Letters).SelectMany(letter => letter.Signatories)
            .DistinctBy(one => one.Name.ToUpperInvariant())];
        Signatory[] distinct = [.. SignatoryReconciliationOf(signatories).Entries.Where(entry => entry.Occurrences.Length == 1).Select(entry => entry.Occurrences[0].Signatory)];
        var wrong = new List<string>();
        int planted = 0;
        for (int seed = 0; seed < Editions; seed++)
        {
            Signatory[] shuffled = [.. distinct];
            new Random(seed).Shuffle(shuffled);
            Signatory[] list = shuffled[..(shuffled.Length * 3 / 4)];
            var edition = new PlantedList(list, shuffled[list.Length..(list.Length + 6)], seed);
            SignatoryReconciliation result = SignatoryReconciliationOf(list, edition.Changed);
            planted += edition.Truths.Count;
            wrong.AddRange(edition.Truths.Where(truth => !IsRight(truth, result)).Select(truth => $"{seed} {truth.Change}: {truth.Before?.Name} -> {truth.After?.Name}"));
        }
        Assert.That(planted, Is.GreaterThan(1000));
        Assert.That((double)wrong.Count / planted, Is.LessThan(0.02), string.Join("\n", wrong));
    }

    private static bool IsRight(PlantedList.Truth truth, SignatoryReconciliation result)
    {
        string? before = truth.Before?.Name, after = truth.After?.Name;
        ReconciledSignatory entry = result.Entries.First(one => one.Occurrences.Any(row =>
            before is not null ? row.Variant == "A" && row.Signatory.Name == before : row.Variant == "B" && row.Signatory.Name == after));
        string[] names = [.. entry.Occurrences.Where(row => row.Variant == (before is null ? "A" : "B")).Select(row => row.Signatory.Name)];
        SignatoryStatus status = entry.Status;
        return truth.Change switch
        {
            "dropped" or "added" => names.Length == 0 && status == SignatoryStatus.OnlyIn,
            "duplicate" => status == SignatoryStatus.Duplicate && names is [var one, var other] && one == after && other == after,
            "same" or "country spelling" => status == SignatoryStatus.Same && names is [var one] && one == after,
            // Three letters of an acronym alone are asked about.
            "acronym alone" => names is [var one] && one == after,
            _ => status == SignatoryStatus.Renamed && names is [var one] && one == after,
        };
    }

    private static SignatoryReconciliation SignatoryReconciliationOf(params IEnumerable<Signatory>[] lists) => new LetterAnalyzer().Reconcile(lists.Select(list => new Letter
    {
        Id = "1",
        Language = "en",
        Source = SourceText.From("x"),
        Span = new TextSpan(0, 0),
        Sections = [],
        Signatories = [.. list],
    }));
}
