using LetterAnalysis.Accuracy.Truth;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Accuracy;

public class TruthReaderTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("letters-truth-").FullName;

    [TearDown]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void ReadCorpus_EntriesOfOneFile_GoTogether()
    {
        File.WriteAllText(Path.Combine(_folder, "truth.json"), """
            {"letters": [
              {"file": "a.md", "language": "it+en", "date": "2020-01-02", "recommendations": null, "signatories": null},
              {"file": "b.txt", "language": "en", "recommendations": {"count": 2, "starts": ["Halt", "Stop"]}},
              {"file": "b.txt", "language": "en"},
              {"file": "c.txt", "letters": [{"language": "fr", "addressee": ["x", "y"]}, {"language": "de"}, {"language": "de"}]}
            ]}
            """);
        var sources = TruthReader.ReadCorpus(_folder);
        Assert.That(sources.Select(source => source.LetterCount), Is.EqualTo(new[] { 2, 2, 3 }));
        Assert.That(sources[0].Letters[0].Date, Is.EqualTo("2020-01-02"));
        Assert.That(sources[1].Letters[0].RecommendationStarts, Is.EqualTo(new[] { "Halt", "Stop" }));
        Assert.That(sources[2].Letters[0].Addressee, Is.EqualTo(new[] { "x", "y" }));
    }

    [Test]
    public void ReadNamePairs_QuotedFields_KeepTheirCommas()
    {
        string path = Path.Combine(_folder, "pairs.csv");
        File.WriteAllText(path, "name1,country1,name2,country2,expected,source\n\"Quay, \"\"The\"\" Ltd\",,Quay Ltd,Malta,match,own\n");
        Assert.That(NamePairReader.Read(path), Is.EqualTo(new[] { new NamePair("Quay, \"The\" Ltd", null, "Quay Ltd", "Malta", "match") }));
    }
}
