using NUnit.Framework;

namespace LetterAnalysis.Tests.Comparison;

/// <summary>Changes planted into sample letters are found again where they are, as what they are, and nothing else is.</summary>
public class PlantedChangesTests
{
    private const int Letters = 400;
    private static readonly UnitStatus[] Changed = [UnitStatus.Same, UnitStatus.Changed];

    private static readonly Lazy<Tally> All = new(() =>
    {
        var tally = new Tally();
        for (int seed = 0; seed < Letters; seed++) tally.Read(new PlantedLetter(seed));
        return tally;
    });

    [Test]
    public void Compare_PlantedChanges_AreFound() => Assert.That(All.Value.Found, Is.GreaterThanOrEqualTo(0.99 * All.Value.Planted), All.Value.Misses);

    [Test]
    public void Compare_PlantedChanges_NothingElseIsReported() =>
        Assert.That(All.Value.Others, Is.LessThanOrEqualTo(0.01 * All.Value.Reported), All.Value.Misses);

    [Test]
    public void Compare_PlantedMoves_AreFound() => Assert.That(All.Value.MovesFound, Is.GreaterThanOrEqualTo(0.98 * All.Value.Moves), All.Value.Misses);

    private sealed class Tally
    {
        private readonly List<string> _misses = [];

        public int Planted { get; private set; }

        public int Found { get; private set; }

        public int Moves { get; private set; }

        public int MovesFound { get; private set; }

        public int Reported { get; private set; }

        public int Others { get; private set; }

        public string Misses => $"{Found} of {Planted} found, {MovesFound} of {Moves} moves, {Others} of {Reported} not planted\n" + string.Join('\n', _misses.Take(40));

        public void Read(PlantedLetter letter)
        {
            LetterComparison comparison = Comparing.Compare(letter.First, letter.Second);
            List<string> found =
            [
                .. comparison.Units.Where(unit => unit.Status is not (UnitStatus.Inserted or UnitStatus.Deleted))
                    .SelectMany(unit => unit.Changes).Where(change => change.Class is not (ChangeClass.Whitespace or ChangeClass.Typography))
                    .Select(change => $"{change.Before.Text} -> {change.After.Text}"),
                .. comparison.Units.Where(unit => !Changed.Contains(unit.Status)).Select(unit => $"{unit.Status} {PlantedLetter.Start(TextOf(unit))}"),
            ];
            Reported += found.Count;
            foreach (string planted in letter.Changes.Concat(letter.Statuses))
            {
                bool isMove = planted.StartsWith("Moved", StringComparison.Ordinal), hit = found.Remove(planted);
                Planted++;
                Found += hit ? 1 : 0;
                Moves += isMove ? 1 : 0;
                MovesFound += isMove && hit ? 1 : 0;
                if (!hit) _misses.Add($"missed: {planted}");
            }
            Others += found.Count;
            _misses.AddRange(found.Select(other => $"not planted: {other}"));
        }

        /// <summary>A unit's text in the variant, where it has it; a merged one starts as in the letter.</summary>
        private static string TextOf(ComparedUnit unit) => (unit.Status is UnitStatus.Split or UnitStatus.Merged ? unit.TextIn("A") : unit.TextIn("B")) ?? unit.TextIn("A")!;
    }
}
