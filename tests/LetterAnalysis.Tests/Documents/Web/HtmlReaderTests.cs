using System.Text;
using LetterAnalysis.Documents;
using LetterAnalysis.Documents.Web;
using LetterAnalysis.Reading;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Documents.Web;

public class HtmlReaderTests
{
    private static Document Read(string html) => Read(Encoding.UTF8.GetBytes(html));

    private static Document Read(byte[] html) => new HtmlReader(DocumentReaderOptions.Default).Read(new SourceFile(html, "page.html", "text/html"), default);

    private static string[] Shown(string html) =>
        [.. Read(html).Blocks.Where(block => block.Kind != BlockKind.Markup).Select(block => $"{(block.IsFurniture ? "~" : "")}{(block.Marker is null ? "" : block.Marker + " ")}{block.Text}")];

    [TestCase("<ol start=3><li>a<li>b</ol>", "3. a|4. b")]
    [TestCase("<ol reversed><li>a<li>b<li>c</ol>", "3. a|2. b|1. c")]
    [TestCase("<ol type=a><li>x<li value=5>y<li>z</ol>", "a. x|e. y|f. z")]
    [TestCase("<ol type=I><li>x<li>y</ol>", "I. x|II. y")]
    [TestCase("<ol style='list-style-type: lower-roman'><li>x<li>y</ol>", "i. x|ii. y")]
    [TestCase("<ul><li>a<ol><li>b</ol><li>c</ul>", "• a|1. b|• c")]
    public void Read_List_HasTheNumbersThatAreShown(string html, string expected) => Assert.That(string.Join('|', Shown(html)), Is.EqualTo(expected));

    [TestCase("<p>one<p>two", "one|two")]
    [TestCase("<div>one</div><div>two</div>", "one|two")]
    [TestCase("one<br>two", "one|two")]
    [TestCase("<b>on</b>e &amp; tw&shy;o&nbsp;three", "one & two\u00A0three")]
    [TestCase("<script>x</script><style>y</style><template>z</template><p>one<!-- two -->", "one")]
    public void Read_Text_IsWhatAReaderOfThePageSees(string html, string expected) => Assert.That(string.Join('|', Shown(html)), Is.EqualTo(expected));

    [Test]
    public void Read_LinesOfAnAddress_AreAGroupAndParagraphsAreNot()
    {
        bool[] groups = [.. Read("<p>The Minister<br>Quay Street 2</p><p>Dear Minister,</p><div>Fen Trust</div><div>Norway</div>").Blocks.Select(block => block.ContinuesGroup)];
        Assert.That(groups, Is.EqualTo(new[] { false, true, false, false, true }));
    }

    [Test]
    public void Read_TwoLineBreaks_PartParagraphs() =>
        Assert.That(Read("<div>one<br><br>two<br>three</div>").Blocks.Select(block => block.ContinuesGroup), Is.EqualTo(new[] { false, false, true }));

    [Test]
    public void Read_TableOfEntries_IsRowsOfCells()
    {
        Document page = Read("<table><tr><td>1<td>River\n Watch<td>Norway<tr><td>2<td>Fen <b>Trust</b><td></table>");
        Assert.That(page.Blocks.Select(block => (block.Kind, block.Text)), Is.EqualTo(new[] { (BlockKind.TableRow, "1\tRiver Watch\tNorway"), (BlockKind.TableRow, "2\tFen Trust\t") }));
        Assert.That(page.Blocks[1].Origin, Is.EqualTo("table 1, row 2"));
    }

    [Test]
    public void Read_TableThatSetsTextSideBySide_IsReadAsText() =>
        Assert.That(Shown("<table><tr><td><p>Fen Trust</p><p>Quay 2</p></td><td><h2>Open letter</h2><p>Dear all,</p></td></tr></table>"),
            Is.EqualTo(new[] { "Fen Trust", "Quay 2", "Open letter", "Dear all," }));

    [Test]
    public void Read_RaisedLinkToANote_IsItsMark()
    {
        Block block = Read("<p>As was agreed<sup><a href='#fn1'>[1]</a></sup> in May.</p><ol><li id=fn1>Minutes of May.</ol>").Blocks[0];
        Assert.That(block.Text, Is.EqualTo("As was agreed in May."));
        Assert.That(block.Marks.Select(mark => (mark.Kind, mark.Span.Start, mark.Detail)), Is.EqualTo(new[] { (InlineMarkKind.NoteReference, 13, "1") }));
    }

    [TestCase("As was agreed.<sup>1</sup>", "As was agreed.", "1")]
    [TestCase("In 2023<sup>[2]</sup> it rose", "In 2023 it rose", "2")]
    [TestCase("many<sup>1, 2</sup> say", "many say", "1, 2")]
    [TestCase("the state*<sup>†</sup>", "the state*", "†")]
    [TestCase("the 5<sup>th</sup> of May", "the 5th of May", null)]
    [TestCase("300 km<sup>2</sup> and 10<sup>3</sup>", "300 km2 and 103", null)]
    public void Read_RaisedText_IsAMarkWhereItRefersToANote(string html, string text, string? label)
    {
        Block block = Read($"<p>{html}</p>").Blocks[0];
        Assert.That((block.Text, block.Marks.SingleOrDefault()?.Detail), Is.EqualTo((text, label)));
    }

    [Test]
    public void Read_NumberTypedWithinAnItem_IsNotReadTwice() =>
        Assert.That(Shown("<ol><li><span>1.</span>Open the weir.<li><span>2.</span> <b>Pay</b> for it.<li>3.5 metres are too much.</ol>"),
            Is.EqualTo(new[] { "1. Open the weir.", "2. Pay for it.", "3. 3.5 metres are too much." }));

    [Test]
    public void Read_Note_SaysSoInItsOrigin() => Assert.That(Read("<p>x</p><ol><li id=fn1>Minutes of May.</ol>").Blocks[^1].Origin, Is.EqualTo("note 1"));

    [Test]
    public void Read_Marks_StandWhereTheirTextStands()
    {
        Block block = Read("<p>See <a href='http://example.org'>the <em>report</em></a>.</p>").Blocks[0];
        Assert.That(block.Marks.Select(mark => (mark.Kind, block.Text.Substring(mark.Span.Start, mark.Span.Length))),
            Is.EquivalentTo(new[] { (InlineMarkKind.Link, "the report"), (InlineMarkKind.Emphasis, "report") }));
    }

    [Test]
    public void Read_Page_TellsFurnitureFromText()
    {
        string text = string.Concat(Enumerable.Repeat("The river has been closed to the boats since spring. ", 12));
        string[] shown = Shown($"""
            <header><a href=/>Home</a> <a href=/news>News</a></header><nav>Letters About</nav>
            <article><header><p>3 May 2020</p></header><p>{text}</p>
            <div class="share-buttons">Share this</div><aside><table><tr><td>Fen Trust<td>Norway<tr><td>Bog Trust<td>Norway
            <tr><td>Mire Trust<td>Norway<tr><td>Sea Trust<td>Norway<tr><td>Bay Trust<td>Norway<tr><td>Dune Trust<td>Norway</table></aside></article>
            <div class=cookie-notice>We use cookies.</div><footer>Imprint</footer>
            """);
        Assert.That(shown.Where(line => line.StartsWith('~')), Is.EqualTo(new[] { "~Home News", "~Letters About", "~Share this", "~We use cookies.", "~Imprint" }));
    }

    [TestCase("<div class='jp-relatedposts'><h3>Related</h3><p>What ports can do, 2 May 2020</p></div>", true)]
    [TestCase("<ol class=commentlist><li>Well said.</ol>", true)]
    [TestCase("<div class='widget widget_text'>Sign up</div>", true)]
    [TestCase("<p>Is this of use? <button>Yes</button><button>No</button></p>", true)]
    [TestCase("<div>© 2020 Fen Trust</div>", true)]
    [TestCase("<div class='elementor-element elementor-widget elementor-widget-text-editor'><div class=elementor-widget-container>Fen Trust</div></div>", false)]
    public void Read_WhatStandsUnderALetter_IsToldFromItsSigners(string html, bool isFurniture)
    {
        string text = string.Concat(Enumerable.Repeat("The river has been closed to the boats since spring. ", 12));
        Assert.That(Read($"<p>{text}</p>{html}").Blocks[^1].IsFurniture, Is.EqualTo(isFurniture));
    }

    [Test]
    public void Read_LetterInAForm_IsNoFurniture() =>
        Assert.That(Shown($"<body><form><p>{string.Concat(Enumerable.Repeat("We ask you to open the weir. ", 30))}</p><input value=x></form><p>Menu</p>")[0], Does.StartWith("We ask"));

    [TestCase("windows-1252", "Größe", "<meta charset=iso-8859-1>")]
    [TestCase("shift_jis", "要請する", "<meta charset=Shift_JIS>")]
    [TestCase("ks_c_5601-1987", "촉구한다", "<meta http-equiv=Content-Type content='text/html; charset=euc-kr'>")]
    [TestCase("gb18030", "水", "<meta charset=gbk>")]
    [TestCase("utf-8", "Größe", "")]
    public void Read_StatedEncoding_IsUsed(string encoding, string text, string statement)
    {
        Encoding known = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        Assert.That(Read(known.GetBytes($"<html><head>{statement}</head><p>{text}</p>")).Blocks[^1].Text, Is.EqualTo(text));
    }

    [Test]
    public void Read_Head_IsFacts()
    {
        Document page = Read("<html lang=fr><head><title>Lettre</title><meta name=author content='Fen Trust'><meta property='article:published_time' content='2020-05-03'></head><p>x");
        Assert.That(page.Facts.Select(fact => (fact.Kind, fact.Value)), Is.EqualTo(new[]
        {
            (DocumentFactKind.Title, "Lettre"), (DocumentFactKind.Author, "Fen Trust"), (DocumentFactKind.Date, "2020-05-03"), (DocumentFactKind.Language, "fr"),
        }));
        Assert.That(page.Blocks[^1].Language, Is.EqualTo("fr"));
    }

    [Test]
    public void Read_HiddenText_IsMarked()
    {
        Block hidden = Read("<p>one</p><p style='display:none'>two</p>").Blocks[^1];
        Assert.That((hidden.IsFurniture, hidden.Marks[^1].Kind), Is.EqualTo((true, InlineMarkKind.Hidden)));
    }

    [Test]
    public void Read_DeepNesting_EndsWithTheText()
    {
        string deep = string.Concat(Enumerable.Repeat("<div>", 20_000)) + "Dear all," + string.Concat(Enumerable.Repeat("<b>", 5_000));
        Assert.That(Read(deep).Blocks.Select(block => block.Text), Is.EqualTo(new[] { "Dear all," }));
    }

    [TestCase("<div>")]
    [TestCase("<ul><li>")]
    [TestCase("<b><p>")]
    [TestCase("<table><tr><td>")]
    [TestCase("<p>x</p>")]
    public void Read_ManyElements_TakesTimeInProportion(string element)
    {
        // With work that grows with the square of the page this would take minutes.
        string page = string.Concat(Enumerable.Repeat(element, 60_000)) + "Dear all,";
        Assert.That(Read(page).Blocks[^1].Text, Does.EndWith("Dear all,"));
    }

    [Test]
    public void Read_MoreElementsThanAllowed_IsRefused()
    {
        var reader = new HtmlReader(new DocumentReaderOptions { MaxElements = 10 });
        Assert.That(() => reader.Read(new SourceFile(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<p>x", 20))), "page.html"), default),
            Throws.TypeOf<LetterFormatException>().With.Message.Contains("more elements"));
    }

    [Test]
    public void Read_PageOfXml_GoesOnAfterElementsThatCloseThemselves() =>
        Assert.That(Shown("<?xml version='1.0'?><html><head><title/><script src='a.js' /></head><body><p>Dear all,</p></body></html>"), Is.EqualTo(new[] { "Dear all," }));

    [Test]
    public void Read_LetterPartsBesideMain_AreNoFurniture()
    {
        string text = string.Concat(Enumerable.Repeat("The river has been closed to the boats since spring. ", 8));
        string[] shown = Shown($"""
            <header><p>3 May 2020</p><p>To: The Minister</p></header><main><p>{text}</p></main>
            <aside><table><tr><td>Fen Trust<td>Norway<tr><td>Bog Trust<td>Sweden</table></aside><aside><p>Read more</p></aside>
            """);
        Assert.That(shown.Where(line => line.StartsWith('~')), Is.EqualTo(new[] { "~Read more" }));
    }

    [TestCase("")]
    [TestCase("<")]
    [TestCase("<html><body><table><tr>")]
    [TestCase("</p></li></td><ul></ol><li></table>")]
    [TestCase("<meta charset=utf-7><p>A")]
    public void Read_BrokenPage_IsRead(string html) => Assert.That(() => Read(html), Throws.Nothing);
}
