using LetterAnalysis.Accuracy.Scoring;
using LetterAnalysis.Accuracy.Truth;
using LetterAnalysis.Generator;
using LetterAnalysis.Reading;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Archives;

public class GeneratedArchiveTests
{
    [Test]
    public void Find_AGeneratedArchive_GroupsAsItWasMade()
    {
        var analyzer = new LetterAnalyzer();
        var letters = new List<(Letter Letter, GeneratedTruth Truth)>();
        foreach (GeneratedLetter made in new LetterGenerator(new GeneratorOptions { Letters = 600, Families = 60, Seed = 5 }).Letters())
        {
            Letter letter = GeneratedReader.LongestOf(analyzer.Parse(new SourceFile(made.Bytes.ToArray(), made.Path)))!;
            letters.Add((letter, GeneratedTruth.Parse(made.Truth)));
        }
        (PairScore families, PairScore ledger, PairScore signatories) = GeneratedScorer.Score(letters);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(families.Precision, Is.GreaterThanOrEqualTo(0.99), $"families: {families}");
            Assert.That(families.Recall, Is.GreaterThanOrEqualTo(0.97), $"families: {families}");
            // Few letters are translated here, and only those tell which recommendations of two languages are one.
            Assert.That(ledger.Precision, Is.GreaterThanOrEqualTo(0.97), $"ledger: {ledger}");
            Assert.That(ledger.Recall, Is.GreaterThanOrEqualTo(0.75), $"ledger: {ledger}");
            Assert.That(signatories.Precision, Is.GreaterThanOrEqualTo(0.99), $"signatories: {signatories}");
            Assert.That(signatories.Recall, Is.GreaterThanOrEqualTo(0.95), $"signatories: {signatories}");
        }
    }
}
