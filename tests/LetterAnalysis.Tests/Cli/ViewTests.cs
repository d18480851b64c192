using System.Collections.Immutable;
using LetterAnalysis.Cli.Display;
using LetterAnalysis.Cli.Views;
using LetterAnalysis.Reading;
using LetterAnalysis.Tests.Reporting;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Cli;

public class ViewTests
{
    [TestCase(80)]
    [TestCase(34)]
    public void Parse_OfThePage_IsTheTextOnRecord(int width) => GoldenFile.Verify($"parse-{width}.golden.txt", Shown(width, page => Source(page).Write(explain: false)));

    [Test]
    public void Parse_Explained_IsTheTextOnRecord() => GoldenFile.Verify("parse-explain.golden.txt", Shown(80, page => Source(page).Write(explain: true)));

    [TestCase(80)]
    [TestCase(34)]
    public void Compare_OfThePage_IsTheTextOnRecord(int width) =>
        GoldenFile.Verify($"compare-{width}.golden.txt", Shown(width, page => new ComparisonView(page, ExampleResults.Comparison).Write()));

    [Test]
    public void Compare_InColor_IsTheTextOnRecord() =>
        GoldenFile.Verify("compare-color.golden.txt", Shown(80, page => new ComparisonView(page, ExampleResults.Comparison).Write(), color: true).Replace('\u001B', '␛'));

    [Test]
    public void Signatories_OfThePage_IsTheTextOnRecord() =>
        GoldenFile.Verify("signatories-80.golden.txt", Shown(80, page => new ReconciliationView(page, ExampleResults.Reconciliation).Write()));

    [Test]
    public void AnyView_WithoutColor_HasNoEscapeAndNoBlankAtALineEnd()
    {
        string text = Shown(50, page =>
        {
            Source(page).Write(explain: true);
            new ComparisonView(page, ExampleResults.Comparison).Write();
            new ReconciliationView(page, ExampleResults.Reconciliation).Write();
        });
        Assert.That(text, Does.Not.Contain("\u001B"));
        Assert.That(text.Split('\n').Where(line => line.EndsWith(' ')), Is.Empty);
        Assert.That(text.Split('\n').Select(DisplayWidth.Of), Is.All.LessThanOrEqualTo(50));
    }

    [Test]
    public void Parse_LetterWithMarkupAndEscapes_ShowsThemAsText()
    {
        SourceText source = SourceText.From("[red]Dear[/] \u001B]0;title\a \u009B2J \u202Eyou,", "[bold]odd[/]\u001B[31m.txt");
        var span = new TextSpan(0, source.Length);
        var letter = new Letter { Id = "1", Language = "en", Source = source, Span = span, Salutation = new LetterPart(source.Content, span), Sections = [] };
        ImmutableArray<Variant> variants = LetterAnalyzer.NameVariants([letter]);
        string plain = Shown(80, page => new SourceView(page, new ParsedSource(new Document(source, [], []), [letter], [], []), variants).Write(explain: true));
        Assert.That(plain, Does.Contain("[red]Dear[/] ␛]0;title␇ 2J you,").And.Contain("[bold]odd[/]␛[31m.txt"));
        Assert.That(plain.Where(c => char.IsControl(c) && c != '\n'), Is.Empty);
        string colored = Shown(80, page => new SourceView(page, new ParsedSource(new Document(source, [], []), [letter], [], []), variants).Write(explain: true), color: true);
        Assert.That(colored, Does.Contain("[red]Dear[/] ␛]0;title␇ 2J you,"));
    }

    private static SourceView Source(TextPage page) => new(page, ExamplePage.Parsed, ExamplePage.Variants);

    private static string Shown(int width, Action<TextPage> write, bool color = false)
    {
        using var writer = new StringWriter();
        write(new TextPage(writer, width, color));
        return writer.ToString();
    }
}
