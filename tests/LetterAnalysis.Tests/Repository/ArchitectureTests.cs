using System.Text.RegularExpressions;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Repository;

public class ArchitectureTests
{
    /// <summary>The folders in the order that data goes through them: a folder may use those of a lower rank.</summary>
    private static readonly Dictionary<string, int> Ranks = new(StringComparer.Ordinal)
    {
        ["Text"] = 0,
        ["Lexicons"] = 1,
        ["Reading"] = 2,
        ["Parsing"] = 3,
        ["Comparison"] = 4,
        ["Reconciliation"] = 4,
        ["Auditing"] = 5,
        ["Reporting"] = 6,
        ["Archives"] = 7,
    };

    [Test]
    public void EveryFolder_OfTheLibrary_HasARank() => Assert.That(SourceFile.Under("src/LetterAnalysis").Select(FolderOf).Where(folder => folder is not null).Distinct(),
        Is.SubsetOf(Ranks.Keys));

    [Test]
    public void NoFolder_OfTheLibrary_RefersUpward()
    {
        IEnumerable<string> wrong =
            from file in SourceFile.Under("src/LetterAnalysis")
            let folder = FolderOf(file)
            where folder is not null
            from used in Ranks.Keys
            where used != folder && Ranks[used] >= Ranks[folder]
            let reference = new Regex($@"\bLetterAnalysis\.{used}\b|(?<![\w.]){used}\.[A-Z]\w+\.?[(\w]")
            from line in file.Lines
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && reference.IsMatch(line)
            select $"{file.Path} refers to {used}: {line.Trim()}";
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void TheLibrary_DependsOn_NothingButItsThreePackages()
    {
        IEnumerable<string?> references = typeof(LetterAnalyzer).Assembly.GetReferencedAssemblies().Select(name => name.Name)
            .Where(name => !name!.StartsWith("System.", StringComparison.Ordinal));
        Assert.That(references, Is.SubsetOf(new[] { "DiffPlex", "Markdig", "Newtonsoft.Json" }));
    }

    /// <summary>The folder that a file of the library stands in; null for the model and the facade at its root.</summary>
    private static string? FolderOf(SourceFile file) => file.Path.Split('/') is [_, _, string folder, _, ..] ? folder : null;
}
