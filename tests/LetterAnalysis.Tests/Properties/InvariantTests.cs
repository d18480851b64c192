using CsCheck;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Properties;

/// <summary>What must hold of every result, over the sample letters and over thousands of mutated ones.</summary>
public class InvariantTests
{
    private static readonly LetterAnalyzer Analyzer = new();

    [TestCaseSource(typeof(SampleLetters), nameof(SampleLetters.Names))]
    public void Parse_SampleLetter_KeepsTheInvariants(string name) => CheckAll(SampleLetters.Source(name));

    [TestCaseSource(typeof(SampleLetters), nameof(SampleLetters.Names))]
    public void Parse_MutatedLetter_KeepsTheInvariants(string name)
    {
        SourceText source = SampleLetters.Source(name);
        Mutations(source.Content).Sample(text => CheckAll(SourceText.From(text, name)), iter: 60, seed: "0000KhL5sn01", threads: 1);
    }

    [Test]
    public void Parse_ArbitraryText_KeepsTheInvariants() =>
        Gen.OneOf(Gen.String, Gen.String[" \n\r\t*#>-_=|[](){}<>&;:.,1aA\u00A0\u200B\uFEFF\u0301é한人\uD83D"]).Sample(
            text => { CheckAll(SourceText.From(text, "x.md")); CheckAll(SourceText.From(text, "x.txt")); }, iter: 1500, seed: "0000KhL5sn01", threads: 1);

    /// <summary>Cuts, doubles, swaps and damages pieces of a text.</summary>
    private static Gen<string> Mutations(string text) =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, Math.Max(0, text.Length - 1)], Gen.Int[0, 300], Gen.Int[0, Math.Max(0, text.Length - 1)], Gen.Char).Array[1, 6]
            .Select(steps => steps.Aggregate(text, (current, step) => Mutate(current, step.Item1, step.Item2, step.Item3, step.Item4, step.Item5)));

    private static string Mutate(string text, int kind, int at, int length, int other, char c)
    {
        if (text.Length == 0) return text;
        at %= text.Length;
        other %= text.Length;
        length = Math.Min(length, text.Length - at);
        string piece = text.Substring(at, length);
        return kind switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, piece),
            2 => text.Remove(at, length).Insert(Math.Min(other, text.Length - length), piece),
            3 => text.Remove(at, 1).Insert(at, c.ToString()),
            4 => text.Insert(at, "\n\n"),
            _ => text.Replace("\n\n", "\n", StringComparison.Ordinal),
        };
    }

    private static void CheckAll(SourceText source) => Invariants.Check(Analyzer.Parse(source));
}
