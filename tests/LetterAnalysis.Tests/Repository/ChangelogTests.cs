using System.Reflection;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Repository;

public class ChangelogTests
{
    [Test]
    public void Changelog_OfTheRepository_HasTheCurrentVersion()
    {
        string informational = typeof(LetterAnalyzer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        string version = informational.Split('+')[0];
        Assert.That(File.ReadLines(RepositoryFolder.At("CHANGELOG.md")), Has.Some.StartsWith($"## {version}"));
    }
}
