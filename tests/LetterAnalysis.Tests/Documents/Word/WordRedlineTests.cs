using System.IO.Compression;
using System.Xml.Linq;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using LetterAnalysis.Documents;
using LetterAnalysis.Reading;
using LetterAnalysis.Tests.Cli;
using LetterAnalysis.Tests.Comparison;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Documents.Word;

public class WordRedlineTests
{
    private static readonly (string First, string Second)[] Bodies =
    [
        ("alpha one two|beta three four|gamma five six", "gamma five six|alpha one two|beta three four"),
        ("We urge you to act now.|Only here, in full.", "We urge you to act at once."),
        ("First long sentence of the text. Second long sentence of the text.", "First long sentence of the text.|Second long sentence of the text."),
        ("Name\tCountry here", "Name\tland here|the end"),
    ];

    [Test]
    public void Write_AnyPair_AcceptAllIsTheSecondAndRejectAllTheFirst()
    {
        Gen.Select(ComparisonInvariantTests.Letters, ComparisonInvariantTests.Letters).Sample(
            (first, second) => AssertBothWays(Comparing.Compare(first, second)), iter: 200);
    }

    [TestCaseSource(nameof(Bodies))]
    public void Write_MovesSplitsAndTabs_AcceptAllIsTheSecondAndRejectAllTheFirst((string First, string Second) bodies) =>
        AssertBothWays(Comparing.Bodies(bodies.First, bodies.Second));

    [TestCase("river-dams-page.txt", "river-dams-page.txt")]
    [TestCase("harbour-2019.txt", "harbour-2021.txt")]
    [TestCase("loi-asile-fr.md", "carta-agua-es.md")]
    public void Write_Samples_AcceptAllIsTheSecondAndRejectAllTheFirst(string first, string second) => AssertBothWays(Samples(first, second));

    [Test]
    public void Write_SamplePair_IsValid()
    {
        using var stream = new MemoryStream(Redline.Write(Samples("river-dams-page.txt", "river-dams-page.txt")));
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.That(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(error => $"{error.Path?.XPath}: {error.Description}"), Is.Empty);
    }

    [Test]
    public void Write_Twice_IsTheSameAndHasNoTime()
    {
        LetterComparison comparison = Comparing.Bodies("alpha beta", "alpha gamma");
        byte[] file = Redline.Write(comparison);
        Assert.That(Redline.Write(comparison), Is.EqualTo(file));
        using var parts = new ZipArchive(new MemoryStream(file));
        Assert.That(parts.Entries.Select(part => part.LastWriteTime.Year), Is.All.EqualTo(1980));
        using var text = new StreamReader(parts.GetEntry("word/document.xml")!.Open());
        Assert.That(text.ReadToEnd(), Does.Contain("w:author=\"LetterAnalysis\"").And.Not.Contain("w:date"));
    }

    [Test]
    public void Write_WhatXmlCannotHold_IsReplaced() => Assert.That(
        Redline.Read(Redline.Write(Comparing.Bodies("Pay </w:t>\u0001 \uD800 & go", "Pay </w:t>\u0001 \uD800 & go")), accept: true),
        Is.EqualTo(new[] { "Pay </w:t>\uFFFD \uFFFD & go" }));

    [Test]
    public void Write_ThreeVariants_Throws()
    {
        Letter letter = Comparison.LetterSketch.Of("alpha");
        Assert.That(() => WordRedline.Write(Stream.Null, Comparing.Compare(letter, letter, letter)), Throws.ArgumentException);
    }

    [TestCase(RevisionView.Original, 0)]
    [TestCase(RevisionView.Final, 1)]
    public void Write_SamplePair_ReaderFindsEitherLetter(RevisionView view, int variant)
    {
        LetterComparison comparison = Samples("harbour-2019.txt", "harbour-2021.txt");
        var readers = DocumentReaders.Create(new DocumentReaderOptions { Revisions = view });
        Letter found = new LetterAnalyzer(new LetterAnalyzerOptions { Readers = readers }).Parse(new SourceFile(Redline.Write(comparison), "redline.docx")).Letters.Single();
        Assert.That(found.Recommendations.Select(item => item.Topic), Is.EqualTo(comparison.Variants[variant].Letter.Recommendations.Select(item => item.Topic)));
    }

    [Test]
    public void Write_SamplePair_LibreOfficeOpensItAndKeepsTheChanges()
    {
        using var folder = new TemporaryFolder();
        LetterComparison there = Samples("river-dams-page.txt", "river-dams-page.txt");
        LetterComparison back = Comparing.Compare(there.Variants[1].Letter, there.Variants[0].Letter);
        File.WriteAllBytes(folder.At("there.docx"), Redline.Write(there));
        File.WriteAllBytes(folder.At("back.docx"), Redline.Write(back));
        Office.Convert(folder.At(""), "fodt", folder.At("there.docx"), folder.At("back.docx"));
        Assert.That(AcceptedByOffice(folder.At("there.fodt")), Is.EqualTo(there.TextsOf(there.Variants[1])));
        Assert.That(AcceptedByOffice(folder.At("back.fodt")), Is.EqualTo(back.TextsOf(back.Variants[1])));
    }

    /// <summary>The text of a document in OpenDocument's form with all changes accepted: without what stands between the marks of a deletion.</summary>
    private static IEnumerable<string> AcceptedByOffice(string path)
    {
        XNamespace text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
        XElement body = XDocument.Load(path, LoadOptions.PreserveWhitespace).Descendants().Single(element => element.Name.LocalName == "text" && element.Parent!.Name.LocalName == "body");
        XElement changes = body.Element(text + "tracked-changes")!;
        HashSet<string> deletions = [.. changes.Elements(text + "changed-region").Where(region => region.Element(text + "deletion") is not null)
            .Select(region => (string?)region.Attribute(text + "id") ?? (string)region.Attribute(XNamespace.Xml + "id")!)];
        Assert.That(deletions, Is.Not.Empty);
        Assert.That(changes.Descendants(text + "insertion"), Is.Not.Empty);
        changes.Remove();
        foreach (XElement blanks in body.Descendants(text + "s").ToArray()) blanks.ReplaceWith(new string(' ', (int?)blanks.Attribute(text + "c") ?? 1));
        var open = new HashSet<string>(StringComparer.Ordinal);
        foreach (XNode node in body.DescendantNodes().ToArray())
        {
            if (node is XElement mark && (string?)mark.Attribute(text + "change-id") is { } id && deletions.Contains(id))
            {
                if (mark.Name == text + "change-start") open.Add(id);
                else if (mark.Name == text + "change-end") open.Remove(id);
            }
            else if (node is XText words && open.Count > 0)
            {
                words.Remove();
            }
        }
        return body.Elements(text + "p").Select(paragraph => paragraph.Value).Where(line => line.Length > 0);
    }

    private static LetterComparison Samples(string first, string second) =>
        Comparing.Compare([.. new[] { first, second }.Distinct(StringComparer.Ordinal).SelectMany(name => SampleLetters.Parse(name).Letters).Take(2)]);

    private static void AssertBothWays(LetterComparison comparison)
    {
        byte[] file = Redline.Write(comparison);
        Assert.That(Redline.Read(file, accept: true), Is.EqualTo(Paragraphs(comparison, 1)));
        Assert.That(Redline.Read(file, accept: false), Is.EqualTo(Paragraphs(comparison, 0)));
    }

    private static string[] Paragraphs(LetterComparison comparison, int variant) => string.Join('\n', comparison.TextsOf(comparison.Variants[variant])).Split('\n');
}
