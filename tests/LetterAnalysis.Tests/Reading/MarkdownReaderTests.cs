using LetterAnalysis.Reading;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Reading;

public class MarkdownReaderTests
{
    private static Document Read(string text) => new MarkdownReader().Read(new SourceFile(SourceText.From(text, "letter.md")), default);

    [Test]
    public void Read_TableRowWithAnEmptyCell_IsTracedToItsPlace()
    {
        Document document = Read("We write.\n\nYours respectf|\n|:---|:---|\n| Reed Watch | Norway |\n");
        Block head = document.Blocks[1];
        Assert.That(head.Text, Is.EqualTo("Yours respectf\t"));
        Assert.That(document.Source[head.Content.ToSource(new TextSpan(0, head.Text.Length))], Does.StartWith("Yours respectf"));
    }

    [Test]
    public void Read_EscapesAndEmphasis_AreGoneFromTheTextAndTracedToTheSource()
    {
        const string text = "The council\\'s **own plan** is [here](http://example.org).";
        Block block = Read(text).Blocks[0];
        Assert.That(block.Text, Is.EqualTo("The council's own plan is here."));
        TextSpan span = new(block.Text.IndexOf("own plan", StringComparison.Ordinal), 8);
        Assert.That(text.Substring(block.Content.ToSource(span).Start, 8), Is.EqualTo("own plan"));
        Assert.That(block.Marks.Select(mark => mark.Kind), Is.EqualTo(new[] { InlineMarkKind.Emphasis, InlineMarkKind.Link }));
    }

    [Test]
    public void Read_Lists_KeepPrintedNumbersAndDepth()
    {
        Document document = Read("1. one\n   - deep\n1. again\n3. three");
        Assert.That(document.Blocks.Select(block => (block.Marker, block.Level)), Is.EqualTo(new[] { ("1.", 1), ("-", 2), ("1.", 1), ("3.", 1) }));
    }

    [Test]
    public void Read_TypedNumbersInBullets_AreTheMarkers() =>
        Assert.That(Read("- **Q1:** Why?\n- **Q2:** When?").Blocks.Select(block => block.Marker), Is.EqualTo(new[] { "Q1:", "Q2:" }));

    [Test]
    public void Read_HardBreaks_StayLines() =>
        Assert.That(Read("The Minister  \nHigh Street 1\\\nWesthaven").Blocks.Select(block => block.Text), Is.EqualTo(new[] { "The Minister", "High Street 1", "Westhaven" }));

    [Test]
    public void Read_PipeTable_GivesRowsWithCells()
    {
        Document document = Read("| Name | Country |\n|---|---|\n| Quay Watch | Norway |");
        Assert.That(document.Blocks.Where(block => block.Kind == BlockKind.TableRow).Select(block => block.Text), Is.EqualTo(new[] { "Quay Watch\tNorway" }));
    }

    [Test]
    public void Read_NoteMarks_AreMarks()
    {
        Document document = Read("The plan[^1] is old.<sup>2</sup>\n\n[^1]: Read it.");
        Assert.That(document.Blocks[0].Marks.Count(mark => mark.Kind == InlineMarkKind.NoteReference), Is.EqualTo(2));
        Assert.That(document.Blocks[^1].Origin, Does.StartWith("note"));
    }

    [Test]
    public void Read_NestedTooDeep_FallsBackToPlainTextAndSaysSo()
    {
        Document document = Read(string.Concat(Enumerable.Repeat("> ", 4000)) + "deep");
        Assert.That(document.Diagnostics.Select(diagnostic => diagnostic.Id), Does.Contain("MD001"));
        Assert.That(document.Blocks, Is.Not.Empty);
    }

    [TestCase("[a](", 100_000)]
    [TestCase("![](a", 100_000)]
    [TestCase("{.a", 200_000)]
    [TestCase("[a]: b\n\n", 60_000)]
    [TestCase("a\n=\n", 200_000)]
    [TestCase("- ", 20_000)]
    [TestCase("*a ", 30_000)]
    [TestCase("a*b", 30_000)]
    [TestCase("a\n2. *a ", 20_000)]
    [TestCase("<?xml", 100_000)]
    [TestCase("<? >", 100_000)]
    [TestCase("<!--", 100_000)]
    [TestCase("<![CDATA[ >", 50_000)]
    public void Read_MuchThatIsOpened_TakesTimeInProportion(string piece, int count)
    {
        // Markdig's time grows with the square of these: it would take minutes.
        Document document = Read(string.Concat(Enumerable.Repeat(piece, count)) + "deep");
        Assert.That(document.Diagnostics.Select(diagnostic => diagnostic.Id), Does.Contain("MD001"));
        Assert.That(document.Blocks, Is.Not.Empty);
    }

    [TestCase("[Fen Trust](https://fen.example/about?x=1)\\\n", 3000)]
    [TestCase("A {.name} of [Bog (B)](https://bog.example \"Bog\")\n\n", 3000)]
    [TestCase("- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -\n", 100)]
    [TestCase("....................................... Date\n\n", 100)]
    [TestCase("**Fen Trust**, *Norway* [1]\\\n", 1500)]
    [TestCase("- **Fen Trust**, Norway\n", 8000)]
    [TestCase("1. *Fen Trust*, Norway\n", 8000)]
    [TestCase("<a href=\"https://fen.example\">Fen</a> <!-- note --> <?mark?> <br/> 1 < 2 > 0\n", 3000)]
    [TestCase("> > > A\n> > > 1. B\n\n", 1000)]
    public void Read_MuchThatIsWellFormed_IsReadAsMarkdown(string piece, int count) =>
        Assert.That(Read(string.Concat(Enumerable.Repeat(piece, count))).Diagnostics, Is.Empty);

    [Test]
    public void Read_BracketsThatNeverClose_FitTheSmallestStack()
    {
        Document? document = null;
        var thread = new Thread(() => document = Read(string.Concat(Enumerable.Repeat("[", 5000)) + "deep *text*"), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.That(document!.Blocks.Single().Text, Does.EndWith("deep text"));
    }
}
