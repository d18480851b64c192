using System.Reflection;
using LetterAnalysis.Archive;
using LetterAnalysis.Documents;
using NUnit.Framework;
using PublicApiGenerator;

namespace LetterAnalysis.Tests.Repository;

public class PublicApiTests
{
    [Test]
    public void PublicApi_OfTheLibrary_IsTheOneOnRecord() => Verify("PublicApi.golden.txt", typeof(LetterAnalyzer).Assembly);

    [Test]
    public void PublicApi_OfTheReaders_IsTheOneOnRecord() => Verify("PublicApi.Documents.golden.txt", typeof(DocumentReaders).Assembly);

    [Test]
    public void PublicApi_OfTheArchive_IsTheOneOnRecord() => Verify("PublicApi.Archive.golden.txt", typeof(LetterArchive).Assembly);

    private static void Verify(string golden, Assembly assembly) =>
        GoldenFile.Verify(golden, assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }) + "\n");
}
