using System.Xml.Linq;
using CsCheck;
using LetterAnalysis.Reporting;
using LetterAnalysis.Tests.Comparison;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Reporting;

public class TeiReportTests
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";
    private static readonly XNamespace Xml = XNamespace.Xml;

    [Test]
    public void Write_AnyLetters_EachWitnessCanBeReadBack()
    {
        ComparisonInvariantTests.Letters.List[2, 5].Sample(letters => AssertReadsBack(Comparing.Compare([.. letters])), iter: 300);
    }

    [TestCase("river-dams-page.txt", "river-dams-page.txt")]
    [TestCase("harbour-2019.txt", "harbour-2021.txt")]
    [TestCase("loi-asile-fr.md", "carta-agua-es.md")]
    public void Write_Samples_EachWitnessCanBeReadBack(string first, string second)
    {
        Letter[] letters = [.. new[] { first, second }.Distinct(StringComparer.Ordinal).SelectMany(name => SampleLetters.Parse(name).Letters)];
        AssertReadsBack(Comparing.Compare(letters));
    }

    [Test]
    public void Write_AnyLetters_KeepsTheRulesOfTheSchema()
    {
        ComparisonInvariantTests.Letters.List[2, 4].Sample(letters =>
        {
            XDocument document = Write(Comparing.Compare([.. letters]));
            string[] witnesses = [.. document.Descendants(Tei + "witness").Select(witness => "#" + (string?)witness.Attribute(Xml + "id"))];
            string[] ids = [.. document.Descendants().Select(element => (string?)element.Attribute(Xml + "id")).OfType<string>()];
            Assert.That(ids, Is.Unique);
            foreach (XElement app in document.Descendants(Tei + "app"))
            {
                Assert.That(app.Elements().Skip(1).Select(reading => reading.Name), Is.All.EqualTo(Tei + "rdg"), "a lem comes first");
                Assert.That(app.Elements().SelectMany(reading => ((string)reading.Attribute("wit")!).Split(' ')), Is.EquivalentTo(witnesses), "each witness reads one thing");
                Assert.That(app.Elements().Count(), Is.GreaterThan(1), "what all read alike is no entry");
            }
            Assert.That(document.Descendants(Tei + "ab").Attributes("corresp").Select(target => target.Value[1..]).Distinct(StringComparer.Ordinal), Is.SubsetOf(ids));
        }, iter: 300);
    }

    [Test]
    public void Write_Pair_IsAnApparatus()
    {
        XDocument document = Write(Comparing.Bodies("We urge you to act now.|Only here, in full.", "We urge you to act at once."));
        Assert.That(document.Descendants(Tei + "ab").Select(line => string.Concat(line.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting)))
            .Replace($" xmlns=\"{Tei}\"", "", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "We urge you to act <app><lem wit=\"#A\">now</lem><rdg wit=\"#B\" type=\"wording\">at once</rdg></app>.",
            "<app><lem wit=\"#A\">Only here, in full.</lem><rdg wit=\"#B\" type=\"omitted\" /></app>",
        }));
    }

    [Test]
    public void Write_MarkupAndControls_AreText()
    {
        LetterComparison comparison = Comparing.Bodies("Pay </ab><script>\u0001 \uD800 & go|same words stand here", "same words stand here");
        Assert.That(Write(comparison).Descendants(Tei + "lem").Single().Value, Is.EqualTo("Pay </ab><script>\uFFFD \uFFFD & go"));
    }

    private static void AssertReadsBack(LetterComparison comparison)
    {
        XDocument document = Write(comparison);
        foreach (Variant variant in comparison.Variants)
        {
            IEnumerable<string> read = document.Descendants(Tei + "ab").Select(line => Read(line, "#" + variant.Id)).Where(text => text.Length > 0);
            Assert.That(read, Is.EqualTo(comparison.TextsOf(variant)));
        }
    }

    /// <summary>What a witness reads, as <see cref="TeiReport"/> says to take it.</summary>
    private static string Read(XElement element, string witness) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement app when app.Name == Tei + "app" =>
            Read(app.Elements().Single(reading => ((string)reading.Attribute("wit")!).Split(' ').Contains(witness)), witness),
        XElement milestone when milestone.Name == Tei + "milestone" => "\n",
        _ => throw new InvalidOperationException($"{node} is not expected here."),
    }));

    private static XDocument Write(LetterComparison comparison)
    {
        using var text = new StringWriter();
        TeiReport.Write(text, comparison);
        return XDocument.Parse(text.ToString(), LoadOptions.PreserveWhitespace);
    }
}
