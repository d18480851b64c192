using CsCheck;
using LetterAnalysis.Generator;
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
        TextMutations.Of(source.Content).Sample(text => CheckAll(SourceText.From(text, name)), iter: 60, seed: "0000KhL5sn01", threads: 1);
    }

    [Test]
    public void Parse_ArbitraryText_KeepsTheInvariants() =>
        Gen.OneOf(Gen.String, Gen.String[" \n\r\t*#>-_=|[](){}<>&;:.,1aA\u00A0\u200B\uFEFF\u0301é한人\uD83D"]).Sample(
            text => { CheckAll(SourceText.From(text, "x.md")); CheckAll(SourceText.From(text, "x.txt")); }, iter: 1500, seed: "0000KhL5sn01", threads: 1);

    private static void CheckAll(SourceText source) => Assert.That(Invariants.BrokenBy(Analyzer.Parse(source)), Is.Empty);
}
