using NUnit.Framework;

namespace LetterAnalysis.Tests.Comparison;

/// <summary>Names of the first recipient that were left in the letter to the second are found, all of them and no other.</summary>
[Category("Long")]
public class PlantedSlotsTests
{
    private const int Letters = 300;

    [TestCase(true)]
    [TestCase(false)]
    public void Compare_NamesLeftInTheVariant_AreMissedAndNoOther(bool declared)
    {
        List<string> wrong = [];
        int planted = 0;
        for (int seed = 0; seed < Letters; seed++)
        {
            var letter = new PlantedSlots(seed, leavesAdjectives: declared);
            var options = new LetterAnalyzerOptions { Comparison = new ComparisonOptions { Slots = declared ? letter.Declared : [] } };
            LetterComparison comparison = new LetterAnalyzer(options).Compare(letter.First, letter.Second);
            string[] expected = [.. letter.Left.Select(name => $"B {name}").Order(StringComparer.Ordinal)];
            string[] found = [.. comparison.Slots.SelectMany(slot => slot.Missed).Select(missed => $"{missed.Variant} {Name(missed.Text)}").Order(StringComparer.Ordinal)];
            planted += expected.Length;
            if (!expected.SequenceEqual(found, StringComparer.Ordinal)) wrong.Add($"{seed}: planted {string.Join(", ", expected)}; found {string.Join(", ", found)}");
            Assert.That(comparison.Diagnostics, Is.Empty);
        }
        Assert.That(wrong, Is.Empty, $"{planted} were planted into {Letters} letters");
    }

    private static string Name(string text) => text.EndsWith("’s", StringComparison.Ordinal) ? text[..^2] : text;
}
