using System.Text.RegularExpressions;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Repository;

public partial class SourceLayoutTests
{
    private const int LongestFile = 400;

    [Test]
    public void EveryFile_InTheRepository_IsShort() =>
        Assert.That(SourceFile.All().Where(file => file.Lines.Length > LongestFile).Select(file => $"{file.Path}: {file.Lines.Length} lines"), Is.Empty);

    [Test]
    public void EveryFile_OfTheLibrary_HoldsTheOneTypeItIsNamedAfter()
    {
        IEnumerable<string> wrong =
            from file in SourceFile.Under("src")
            let types = file.Lines.Select(line => TopLevelType().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value).ToArray()
            let name = Path.GetFileNameWithoutExtension(file.Path)
            where name != "Program" && !(types is [string only] && name.Split('.')[0] == only)
            select $"{file.Path}: {string.Join(", ", types)}";
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void EveryNamespace_OfTheSources_IsItsFolder()
    {
        IEnumerable<string> wrong =
            from file in SourceFile.Under("src")
            from line in file.Lines
            where line.StartsWith("namespace ", StringComparison.Ordinal)
            let expected = $"namespace {Path.GetDirectoryName(file.Path)!.Replace('\\', '/')["src/".Length..].Replace('/', '.')};"
            where line != expected
            select $"{file.Path}: {line}";
        Assert.That(wrong, Is.Empty);
    }

    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|static|abstract|readonly|partial|ref) )*(?:class|record struct|record class|record|struct|interface|enum) (\w+)")]
    private static partial Regex TopLevelType();
}
