using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Repository;

public class SampleLetterTests
{
    private const string OutlineEnding = ".outline.json";
    private static readonly string Folder = RepositoryFolder.At("samples", "letters");

    [Test]
    public void EverySampleLetter_HasAnOutline()
    {
        IEnumerable<string> without = Directory.GetFiles(Folder)
            .Where(file => !file.EndsWith(OutlineEnding, StringComparison.Ordinal) && Path.GetFileName(file) != "README.md")
            .Where(file => !File.Exists(Path.ChangeExtension(file, null) + OutlineEnding))
            .Select(Path.GetFileName)!;
        Assert.That(without, Is.Empty);
    }

    [Test]
    public void EveryOutline_NamesTheLetterBesideIt()
    {
        foreach (string outline in Directory.GetFiles(Folder, "*" + OutlineEnding))
        {
            JObject truth = JObject.Parse(File.ReadAllText(outline));
            string file = (string)truth["file"]!;
            Assert.That(File.Exists(Path.Combine(Folder, file)), Is.True, $"{outline} names {file}");
            Assert.That(truth["letters"]!.Select(letter => (string)letter["file"]!), Is.All.EqualTo(file), outline);
        }
    }
}
