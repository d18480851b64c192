using NUnit.Framework;
using PublicApiGenerator;

namespace LetterAnalysis.Tests.Repository;

public class PublicApiTests
{
    [Test]
    public void PublicApi_OfTheLibrary_IsTheOneOnRecord()
    {
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false };
        GoldenFile.Verify("PublicApi.golden.txt", typeof(LetterAnalyzer).Assembly.GeneratePublicApi(options) + "\n");
    }
}
