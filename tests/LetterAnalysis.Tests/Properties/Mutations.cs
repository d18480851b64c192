using LetterAnalysis.Documents;
using LetterAnalysis.Generator;
using LetterAnalysis.Generator.Damage;
using LetterAnalysis.Reading;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Properties;

/// <summary>
/// Damages files and holds that they are read or refused, never more. <c>MUTATIONS=2000 dotnet test</c> makes that many of each kind, where
/// the suite makes a few; <c>benchmarks/LetterAnalysis.Hostile</c> makes many more, and worse ones, and does all that can be done with them.
/// </summary>
internal static class Mutations
{
    private const int InTheSuite = 150;
    private const int MostSteps = 5;

    private static readonly LetterAnalyzer Analyzer = new(new LetterAnalyzerOptions { Readers = DocumentReaders.All });

    /// <summary>Parses damaged files.</summary>
    /// <param name="files">The files before, with their names.</param>
    /// <param name="damage">Damages one, by one to five steps; as bytes when left out.</param>
    public static void Check(IReadOnlyList<(string Name, byte[] Bytes)> files, Func<byte[], IReadOnlyList<Mutation>, byte[]>? damage = null)
    {
        int count = int.TryParse(Environment.GetEnvironmentVariable("MUTATIONS"), out int asked) ? asked : InTheSuite;
        for (int seed = 0; seed < count; seed++)
        {
            var random = new Random(seed);
            (string name, byte[] bytes) = files[random.Next(files.Count)];
            Mutation[] steps = Mutation.DrawSome(random, MostSteps);
            Parse(new SourceFile(damage is null ? steps.Aggregate(bytes, ByteDamage.Apply) : damage(bytes, steps), name), seed);
        }
    }

    private static void Parse(SourceFile file, int seed)
    {
        try
        {
            Assert.That(Invariants.BrokenBy(Analyzer.Parse(file)), Is.Empty);
        }
        catch (LetterFormatException)
        {
            // A refusal is an answer.
        }
        catch (Exception error) when (error is not AssertionException)
        {
            Assert.Fail($"{file.Name}, seed {seed}: {error}");
        }
    }
}
