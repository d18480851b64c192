using CsCheck;
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
    private const string Seed = "0000KhL5sn01";
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
        Gen<Mutation> step = Gen.Select(Gen.Int[0, 99], Gen.Int[0, FarthestPlace], Gen.Int[0, FarthestPlace], Gen.Int[1, 300], Gen.Byte)
            .Select(static fields => new Mutation(fields.Item1, fields.Item2, fields.Item3, fields.Item4, fields.Item5));
        Gen.Select(Gen.Int[0, files.Count - 1], step.Array[1, 5]).Sample((file, steps) =>
        {
            byte[] bytes = damage is null ? steps.Aggregate(files[file].Bytes, Damage) : damage(files[file].Bytes, steps);
            Parse(new SourceFile(bytes, files[file].Name));
        }, iter: count, seed: Seed, threads: 1);
    }

    private static void Parse(SourceFile file)
    {
        try
        {
            ParsedSource parsed = Analyzer.Parse(file);
            foreach (Letter letter in parsed.Letters) Assert.That(letter.Span.End, Is.LessThanOrEqualTo(parsed.Source.Length));
        }
        catch (LetterFormatException)
        {
            // A refusal is an answer.
        }
    }
}
