using System.Collections.Immutable;
using CsCheck;
using LetterAnalysis.Tests.Properties;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Comparison;

/// <summary>Letters as the parser finds them in damaged texts, beside the undamaged ones.</summary>
[Category("Long")]
public class MutatedComparisonTests
{
    private static readonly LetterAnalyzer Analyzer = new();

    [TestCaseSource(typeof(SampleLetters), nameof(SampleLetters.Names))]
    public void Compare_MutatedLetter_CoversAllOnce(string name)
    {
        SourceText source = SampleLetters.Source(name);
        ImmutableArray<Letter> letters = Analyzer.Parse(source).Letters;
        TextMutations.Of(source.Content).Sample(text =>
        {
            Letter[] all = [.. letters, .. Analyzer.Parse(SourceText.From(text, name)).Letters];
            if (all.Length > 1) Comparing.Compare(all).AssertCovered();
        }, iter: 30, seed: "0000KhL5sn02", threads: 1);
    }

    [Test]
    public void Compare_SignatoriesInNoOrder_CoversAllOnce()
    {
        Letter letter = new LetterSketch().Add(SectionKind.Body, "We ask for water.").Sign("Fen Trust").Sign("Bog Society").Sign("Reed Watch").Build();
        Comparing.Compare(letter, letter with { Signatories = [.. letter.Signatories.Reverse()] }).AssertCovered();
    }
}
