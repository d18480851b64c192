using LetterAnalysis.Reading;
using NUnit.Framework;
using static LetterAnalysis.Tests.Documents.Word.WordSketch;

namespace LetterAnalysis.Tests.Documents.Word;

/// <summary>Tables, notes, headers, spacing, properties.</summary>
public class WordStructureTests
{
    private static string Cell(params string[] paragraphs) => $"<w:tc>{Paragraphs(paragraphs)}</w:tc>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(static cell => Cell(cell)))}</w:tr>";

    [Test]
    public void Read_TableOfEntries_GivesRowsOfCells()
    {
        const string head = "<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>Group</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Country</w:t></w:r></w:p></w:tc></w:tr>";
        string wide = $"<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>{Paragraphs("Friends abroad")}</w:tc></w:tr>";
        Document document = new WordSketch($"<w:tbl>{head}{Row("Reed Watch", "Norway")}{wide}{Row("Swan Club", "")}{Row("Otter Trust", "Wales")}</w:tbl>").Read();
        Assert.That(document.Blocks.Select(block => $"{block.Kind} {block.Text} ({block.Origin})"), Is.EqualTo((string[])
        [
            "Heading Group\tCountry (table 1, row 1)", "TableRow Reed Watch\tNorway (table 1, row 2)", "TableRow Friends abroad (table 1, row 3)",
            "TableRow Swan Club\t (table 1, row 4)", "TableRow Otter Trust\tWales (table 1, row 5)",
        ]));
    }

    [Test]
    public void Read_TableThatOnlySetsTextSideBySide_IsReadCellByCell()
    {
        string table = $"<w:tbl><w:tr>{Cell("The Mayor", "Town Hall", "Reedham")}{Cell("Reedham, 3 May 2021")}</w:tr></w:tbl>";
        Assert.That(new WordSketch(table).Lines(), Is.EqualTo((string[])["The Mayor", "Town Hall", "Reedham", "Reedham, 3 May 2021"]));
    }

    [Test]
    public void Read_SignaturesInAGrid_AreReadCellByCell()
    {
        string table = $"<w:tbl><w:tr>{Cell("Ines Varga", "Reed Watch")}{Cell("Omar Bell", "Swan Club")}</w:tr><w:tr>{Cell("Lea Moss", "Otter Trust")}{Cell("Jo Fenn", "Dyke Guild")}</w:tr></w:tbl>";
        Assert.That(new WordSketch(table).Lines(), Is.EqualTo((string[])["Ines Varga", "Reed Watch", "Omar Bell", "Swan Club", "Lea Moss", "Otter Trust", "Jo Fenn", "Dyke Guild"]));
    }

    [Test]
    public void Read_DeletedRow_IsLeftOut()
    {
        string deleted = $"<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"Ines\"/></w:trPr>{Cell("Gone Group")}{Cell("Spain")}</w:tr>";
        Assert.That(new WordSketch($"<w:tbl>{Row("Reed Watch", "Norway")}{deleted}{Row("Swan Club", "Wales")}</w:tbl>").Lines(),
            Is.EqualTo((string[])["TableRow: Reed Watch\tNorway", "TableRow: Swan Club\tWales"]));
    }

    [Test]
    public void Read_Notes_AreLabelledInTheOrderOfTheText()
    {
        const string body = "<w:p><w:r><w:t>Reeds</w:t><w:footnoteReference w:id=\"7\"/><w:t xml:space=\"preserve\"> and swans</w:t><w:footnoteReference w:id=\"3\"/><w:endnoteReference w:id=\"2\"/></w:r></w:p>";
        const string notes = "<w:footnote w:id=\"3\"><w:p><w:r><w:footnoteRef/><w:t xml:space=\"preserve\"> Bird count.</w:t></w:r></w:p></w:footnote>"
            + "<w:footnote w:id=\"7\"><w:p><w:r><w:footnoteRef/><w:t>Survey.</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"9\"><w:p><w:r><w:t>Never referred to.</w:t></w:r></w:p></w:footnote>";
        Document document = new WordSketch(body).With("footnotes", notes).With("endnotes", "<w:endnote w:id=\"2\"><w:p><w:r><w:t>See the map.</w:t></w:r></w:p></w:endnote>").Read();
        Assert.That(document.Blocks.Select(block => $"{block.Text} ({block.Origin})"), Is.EqualTo((string[])
            ["Reeds and swans (paragraph 1)", "Survey. (footnote 1)", "Bird count. (footnote 2)", "See the map. (endnote i)"]));
        Assert.That(document.Blocks[0].Marks.Select(mark => (mark.Kind, mark.Span.Start, mark.Detail)), Is.EqualTo(((InlineMarkKind, int, string?)[])
            [(InlineMarkKind.NoteReference, 5, "1"), (InlineMarkKind.NoteReference, 15, "2"), (InlineMarkKind.NoteReference, 15, "i")]));
        Assert.That(document.Source.Content, Does.Contain("[1] Survey.\n"));
    }

    private const string Edges = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/><w:headerReference w:type=\"first\" r:id=\"h2\"/><w:footerReference w:type=\"default\" r:id=\"f1\"/>";

    private static WordSketch WithEdges(string section) => new WordSketch(Paragraphs("Dear Mayor,") + section)
        .WithEdge("h1", "header", Paragraphs("Letter on reeds, page 2")).WithEdge("h2", "header", Paragraphs("Reed Watch", "Mill Lane 4")).WithEdge("f1", "footer", Paragraphs("Registered charity"));

    [Test]
    public void Read_HeaderOfTheFirstPageAlone_IsTheLetterhead()
    {
        Assert.That(WithEdges(Edges + "<w:titlePg/></w:sectPr>").Lines(), Is.EqualTo((string[])
            ["Reed Watch", "Mill Lane 4", "Dear Mayor,", "furniture: Letter on reeds, page 2", "furniture: Registered charity"]));
    }

    [Test]
    public void Read_HeaderOfEveryPage_IsFurniture()
    {
        Document document = WithEdges("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/></w:sectPr>").Read();
        Assert.That(document.Blocks.Select(block => (block.Text, block.IsFurniture, block.Origin)), Is.EqualTo(((string, bool, string?)[])
            [("Dear Mayor,", false, "paragraph 1"), ("Letter on reeds, page 2", true, "header")]));
    }

    [Test]
    public void Read_SpaceBetweenParagraphs_TellsWhichBelongTogether()
    {
        const string styles = """
            <w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:styleId="Address"><w:name w:val="Address"/><w:pPr><w:spacing w:after="160"/><w:contextualSpacing/></w:pPr></w:style>
            """;
        const string address = "<w:p><w:pPr><w:pStyle w:val=\"Address\"/></w:pPr><w:r><w:t>Mill Lane 4</w:t></w:r></w:p>";
        Document document = new WordSketch(address + address + Paragraphs("Dear Mayor,", "We write.") + "<w:p/>" + Paragraphs("Yours")).With("styles", styles).Read();
        Assert.That(document.Blocks.Select(block => block.ContinuesGroup), Is.EqualTo((bool[])[false, true, false, false, false]));
    }

    [TestCase("<w:p><w:pPr><w:pBdr><w:bottom w:val=\"single\"/></w:pBdr></w:pPr></w:p>")]
    [TestCase("<w:p><w:r><w:pict><v:rect xmlns:o=\"urn:schemas-microsoft-com:office:office\" o:hr=\"t\"/></w:pict></w:r></w:p>")]
    public void Read_LineDrawnAcross_IsASeparator(string rule) =>
        Assert.That(new WordSketch(Paragraphs("One") + rule + Paragraphs("Two")).Lines(), Is.EqualTo((string[])["One", "Separator: * * *", "Two"]));

    [Test]
    public void Read_HeadingStyles_GiveLevels()
    {
        const string styles = "<w:style w:type=\"paragraph\" w:styleId=\"Titre3\"><w:name w:val=\"heading 3\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"x\"><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>";
        string body = string.Concat(((string[])["Titre3", "x", "none"]).Select(static style => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>Reeds</w:t></w:r></w:p>"));
        Assert.That(new WordSketch(body).With("styles", styles).Read().Blocks.Select(block => (block.Kind, block.Level)), Is.EqualTo(((BlockKind, int)[])
            [(BlockKind.Heading, 3), (BlockKind.Heading, 2), (BlockKind.Paragraph, 0)]));
    }

    [Test]
    public void Read_ParagraphUnderAnItem_IsWithinIt()
    {
        const string numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/><w:pPr><w:ind w:left=\"720\"/></w:pPr></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        string body = Item("Reeds", 1) + "<w:p><w:pPr><w:ind w:left=\"720\"/></w:pPr><w:r><w:t>They are cut in May.</w:t></w:r></w:p>" + Paragraphs("We thank you.");
        Assert.That(new WordSketch(body).With("numbering", numbering).Read().Blocks.Select(block => block.Indent), Is.EqualTo((int[])[1, 2, 0]));
    }

    [Test]
    public void Read_Properties_AreFacts()
    {
        const string properties = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
        const string core = "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
            + "xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>Reeds</dc:title><dc:creator>Ines</dc:creator>"
            + "<cp:lastModifiedBy>Omar</cp:lastModifiedBy><dcterms:created xsi:type=\"dcterms:W3CDTF\">2021-05-03T08:00:00Z</dcterms:created><cp:keywords>draft</cp:keywords></cp:coreProperties>";
        WordSketch sketch = new WordSketch(Paragraphs("Dear Mayor,"))
        {
            RootRelations = "<Relationship Id=\"c\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
                + "<Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties\" Target=\"docProps/app.xml\"/>",
        };
        sketch.WithFile("docProps/core.xml", core, "application/vnd.openxmlformats-package.core-properties+xml")
            .WithFile("docProps/app.xml", $"<Properties xmlns=\"{properties}\"><Company>Reed Watch</Company><Template>Campaign.dotm</Template></Properties>",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        sketch.Related("pic", "image", "https://reeds.example/logo.png", isExternal: true);
        Assert.That(sketch.Read().Facts.Select(fact => $"{fact.Kind}: {fact.Value}"), Is.EqualTo((string[])
        [
            "Title: Reeds", "Author: Ines", "LastModifiedBy: Omar", "Created: 2021-05-03T08:00:00Z", "Property: keywords: draft", "Company: Reed Watch", "Template: Campaign.dotm",
            "ExternalLink: image: https://reeds.example/logo.png",
        ]));
    }
}
