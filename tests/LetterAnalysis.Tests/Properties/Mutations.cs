using LetterAnalysis.Documents;
using LetterAnalysis.Reading;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Properties;

/// <summary>
/// Damages files and holds that they are read or refused, never more. <c>MUTATIONS=2000 dotnet test</c> makes that many of each kind, where
/// the suite makes a few.
/// </summary>
internal static class Mutations
{
    private const int InTheSuite = 150;
    private const int MostSteps = 5;
    private const int LongestPiece = 300;
    private const int FarthestPlace = 1 << 22;

    private static readonly LetterAnalyzer Analyzer = new(new LetterAnalyzerOptions { Readers = DocumentReaders.All });

    /// <summary>Cuts, doubles, moves and overwrites pieces of some bytes, and cuts off their end.</summary>
    public static byte[] Damage(byte[] bytes, Mutation step)
    {
        if (bytes.Length == 0) return bytes;
        int at = step.At % bytes.Length, other = step.Other % bytes.Length, length = Math.Min(step.Length, bytes.Length - at);
        return (step.Kind % 5) switch
        {
            0 => [.. bytes[..at], .. bytes[(at + length)..]],
            1 => [.. bytes[..at], .. bytes[at..(at + length)], .. bytes[at..]],
            2 => [.. bytes[..other], .. bytes[at..(at + length)], .. bytes[other..]],
            3 => [.. bytes[..at], step.Value, .. bytes[(at + 1)..]],
            _ => bytes[..Math.Max(1, at)],
        };
    }

    /// <summary>Parses damaged files.</summary>
    /// <param name="files">The files before, with their names.</param>
    /// <param name="damage">Damages one, by one to five steps; <see cref="Damage"/> when left out.</param>
    public static void Check(IReadOnlyList<(string Name, byte[] Bytes)> files, Func<byte[], IReadOnlyList<Mutation>, byte[]>? damage = null)
    {
        int count = int.TryParse(Environment.GetEnvironmentVariable("MUTATIONS"), out int asked) ? asked : InTheSuite;
        for (int seed = 0; seed < count; seed++)
        {
            var random = new Random(seed);
            (string name, byte[] bytes) = files[random.Next(files.Count)];
            Mutation[] steps = [.. Enumerable.Range(0, random.Next(1, MostSteps + 1)).Select(_ => Step(random))];
            Parse(new SourceFile(damage is null ? steps.Aggregate(bytes, Damage) : damage(bytes, steps), name), seed);
        }
    }

    private static Mutation Step(Random random) =>
        new(random.Next(100), random.Next(FarthestPlace), random.Next(FarthestPlace), random.Next(1, LongestPiece), (byte)random.Next(256));

    private static void Parse(SourceFile file, int seed)
    {
        try
        {
            Invariants.Check(Analyzer.Parse(file));
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
