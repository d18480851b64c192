using System.IO.Compression;
using System.Xml.Linq;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Repository;

public class PackagingTests
{
    private string _folder = "";

    [OneTimeSetUp]
    public async Task PackAsync()
    {
        _folder = Directory.CreateTempSubdirectory("letters-packages-").FullName;
        foreach (string project in (string[])["src/LetterAnalysis", "src/LetterAnalysis.Cli"])
        {
            // The portable tool alone: what is compiled ahead for each machine is packed by CI.
            (int code, string output, string errors) = await DotnetProcess.RunAsync("pack", project, "--no-build", "-c", DotnetProcess.Configuration,
                "-o", _folder, "--nologo", "-p:RuntimeIdentifiers=");
            Assert.That(code, Is.Zero, output + errors);
        }
    }

    [OneTimeTearDown]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Library_Packed_HoldsItsDocumentationReadmeAndIcon() => Assert.That(FilesOf("LetterAnalysis.0"),
        Is.SupersetOf(new[] { "lib/net10.0/LetterAnalysis.dll", "lib/net10.0/LetterAnalysis.xml", "README.md", "icon.png" }));

    [Test]
    public void Library_Packed_NamesItsLicenceAndThreeDependencies()
    {
        XElement metadata = MetadataOf("LetterAnalysis.0");
        XNamespace ns = metadata.Name.Namespace;
        Assert.That((string?)metadata.Element(ns + "license"), Is.EqualTo("MIT"));
        Assert.That(metadata.Descendants(ns + "dependency").Select(one => (string?)one.Attribute("id")),
            Is.EquivalentTo(new[] { "DiffPlex", "Markdig", "Newtonsoft.Json" }));
    }

    [Test]
    public void Library_Packed_HasASymbolPackage() => Assert.That(Directory.GetFiles(_folder, "LetterAnalysis.0*.snupkg"), Has.Length.EqualTo(1));

    [Test]
    public void Tool_Packed_IsNamedLetters()
    {
        using ZipArchive package = Open("LetterAnalysis.Cli.");
        using Stream settings = package.Entries.Single(entry => entry.Name == "DotnetToolSettings.xml").Open();
        Assert.That(XDocument.Load(settings).Descendants("Command").Select(command => (string?)command.Attribute("Name")), Is.EqualTo(new[] { "letters" }));
    }

    private IEnumerable<string> FilesOf(string package)
    {
        using ZipArchive archive = Open(package);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    private XElement MetadataOf(string package)
    {
        using ZipArchive archive = Open(package);
        using Stream manifest = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(manifest).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    private ZipArchive Open(string package) => ZipFile.OpenRead(Directory.GetFiles(_folder, package + "*.nupkg").Single());
}
