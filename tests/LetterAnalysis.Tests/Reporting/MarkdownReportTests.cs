using CsCheck;
using LetterAnalysis.Reporting;
using LetterAnalysis.Reporting.Markdown;
using LetterAnalysis.Tests.Comparison;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Reporting;

public class MarkdownReportTests
{
    private const string Hostile = "1. # Title | cell <script>alert(1)</script> [link](http://x.example) ![i](y) **b** _u_ ~~s~~ `code` www.x.example a@b.example &lt; \\ $m$ ==h==";

    private static readonly MarkdownPipeline Flavour =
        new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Default).UseAutoLinks().UseTaskLists().Build();

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String, Gen.String[Gen.Char["#*_`[]()<>|~!&\\-+=.:/0123456789 abw@$^{}\n\t\"'"], 0, 40]);

    [Test]
    public void Write_TwoVariants_IsTheDocumentOnRecord() => GoldenFile.Verify("compare.golden.md", Written(ExampleResults.Comparison));

    [Test]
    public void Write_ThreeVariants_IsTheDocumentOnRecord()
    {
        Letter[] letters = [.. SampleLetters.Parse("river-dams-page.txt").Letters, SampleLetters.Parse("river-dams-page.txt").Letters[1]];
        GoldenFile.Verify("compare-three.golden.md", Written(Comparing.Compare(letters)));
    }

    [TestCase("They held refugees, migrants and others (in camps).", "They held refugees; migrants and others (in camps).", "They held refugees<del>,</del><ins>;</ins> migrants and others (in camps).")]
    [TestCase("We ask the old Council.", "We ask the Council.", "We ask the <del>old</del> Council.")]
    [TestCase("We ask the Council.", "We ask the Council to act.", "We ask the Council <ins>to act</ins>.")]
    public void Write_OneChange_StandsAmongItsWordsAsPrinted(string first, string second, string expected) =>
        Assert.That(Written(Comparing.Bodies(first, second)), Does.Contain($"| {expected} |"));

    [Test]
    public void Write_LettersFullOfMarkup_KeepsTheStructureOfTheReport()
    {
        MarkdownDocument plain = Parse(Written(Comparing.Compare(Letter("some words"), Letter("some words more"))));
        MarkdownDocument hostile = Parse(Written(Comparing.Compare(Letter(Hostile), Letter(Hostile + " more"))));
        Assert.That(Structure(hostile), Is.EqualTo(Structure(plain)));
        Assert.That(hostile.Descendants<LinkInline>().Count() + hostile.Descendants<AutolinkInline>().Count() + hostile.Descendants<CodeInline>().Count(), Is.Zero);
        Assert.That(hostile.Descendants<HtmlInline>().Select(html => html.Tag).Distinct(), Is.SubsetOf(new[] { "<del>", "</del>", "<ins>", "</ins>" }));
    }

    [Test]
    public void Escape_AnyText_ReadsBackAsItself()
    {
        Texts.Sample(text =>
        {
            string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (line.Any(c => char.IsControl(c) || char.IsSurrogate(c) || c >= '\uFFFE')) return;
            MarkdownDocument document = Parse(MarkdownText.Escape(text));
            Assert.That(document.Descendants<Inline>().Where(inline => inline is not (LiteralInline or ContainerInline)), Is.Empty, text);
            Assert.That(string.Concat(document.Descendants<LiteralInline>().Select(literal => literal.Content.ToString())), Is.EqualTo(line), text);
        }, iter: 5000);
    }

    private static Letter Letter(string text) => new Comparison.LetterSketch().Add(SectionKind.Subject, text).Add(SectionKind.Body, $"{text} is what we ask.")
        .Recommend("1.", $"{text}: do it.").Build();

    private static MarkdownDocument Parse(string text) => Markdig.Markdown.Parse(text, Flavour);

    private static string Structure(MarkdownDocument document) => string.Join(' ', document.Descendants().Where(part => part is Block)
        .Select(part => part is TableRow row ? $"row{row.Count}" : part.GetType().Name));

    private static string Written(LetterComparison comparison)
    {
        using var writer = new StringWriter();
        MarkdownReport.Write(writer, comparison);
        return writer.ToString();
    }
}
