using System.Security.Cryptography;
using System.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests;

/// <summary>
/// Holds whole outputs to digests in <c>Digests/AREA.txt</c>: the same input gives the same output on every machine, and no rule changes what it says unnoticed.
/// <c>DIGESTS=FOLDER dotnet test --filter Digest</c> writes the outputs there, to hold those of two commits against each other;
/// <c>DIGESTS=accept</c> takes what comes out now as what is meant.
/// </summary>
internal static class OutputDigest
{
    private const string Accept = "accept";

    private static readonly string? Asked = Environment.GetEnvironmentVariable("DIGESTS");

    /// <summary>Holds what is written for an input to its digest.</summary>
    /// <param name="area">The file of digests.</param>
    /// <param name="name">The input; without blanks.</param>
    /// <param name="write">Writes all that is said of it.</param>
    public static void Check(string area, string name, Action<TextWriter> write)
    {
        using var output = new StringWriter { NewLine = "\n" };
        write(output);
        string text = output.ToString();
        string digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
        string file = RepositoryFolder.At("tests", "LetterAnalysis.Tests", "Digests", area + ".txt");
        SortedDictionary<string, string> digests = Read(file);
        if (Asked == Accept)
        {
            digests[name] = digest;
            File.WriteAllText(file, string.Concat(digests.Select(line => $"{line.Key} {line.Value}\n")));
        }
        else if (Asked is not null) File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(Asked, area)).FullName, name + ".txt"), text);
        Assert.That(digest, Is.EqualTo(digests.GetValueOrDefault(name)), $"what is said of {name} has changed; OutputDigest tells how to see what and how to accept it");
    }

    private static SortedDictionary<string, string> Read(string file)
    {
        var digests = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(file)) return digests;
        foreach (string line in File.ReadLines(file)) digests.Add(line.Split(' ')[0], line.Split(' ')[1]);
        return digests;
    }
}
