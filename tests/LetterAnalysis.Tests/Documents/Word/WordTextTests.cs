using LetterAnalysis.Documents;
using LetterAnalysis.Reading;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Documents.Word;

/// <summary>What runs show becomes text, what is special about them becomes marks.</summary>
public class WordTextTests
{
    private static readonly DocumentReaderOptions Original = new() { Revisions = RevisionView.Original };
    private static readonly DocumentReaderOptions Both = new() { Revisions = RevisionView.Both };

    private static string Run(string text, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static Block One(string content, DocumentReaderOptions? options = null) => new WordSketch($"<w:p>{content}</w:p>").Read(options).Blocks.Single();

    private static string Marked(Block block, InlineMarkKind kind) =>
        string.Join('|', block.Marks.Where(mark => mark.Kind == kind).Select(mark => $"{block.Text.Substring(mark.Span.Start, mark.Span.Length)} [{mark.Detail}]"));

    [Test]
    public void Read_SpecialCharacters_AreShown()
    {
        Block block = One("<w:r><w:t>Name</w:t><w:tab/><w:t>A</w:t><w:noBreakHyphen/><w:t>4 pa</w:t><w:softHyphen/><w:t>per </w:t>"
            + "<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Symbol\" w:char=\"F061\"/></w:r>");
        Assert.That(block.Text, Is.EqualTo("Name\tA\u20114 paper✓α"));
    }

    [Test]
    public void Read_LineAndPageBreaks_StartLines()
    {
        Document document = new WordSketch("<w:p><w:r><w:t>Mill Lane 4</w:t><w:br/><w:t>Reedham</w:t><w:br w:type=\"page\"/><w:t>Over</w:t></w:r></w:p>").Read();
        Assert.That(document.Blocks.Select(block => (block.Text, block.ContinuesGroup)), Is.EqualTo(((string, bool)[])[("Mill Lane 4", false), ("Reedham", true), ("Over", false)]));
    }

    [Test]
    public void Read_MarksOverLineBreaks_AreCutAtThem()
    {
        Document document = new WordSketch("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Ines Varga</w:t><w:br/><w:t>Chair</w:t></w:r><w:r><w:br/><w:t>Reed Watch</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>").Read();
        Assert.That(document.Blocks.Select(block => string.Join(' ', block.Marks.Select(mark => $"{mark.Kind} {mark.Span}"))),
            Is.EqualTo((string[])["Emphasis [0..10)", "Emphasis [0..5)", "NoteReference [10..10)"]));
    }

    [Test]
    public void Read_CapitalsAndRuby_AreReadAsSeen()
    {
        Assert.That(One(Run("the signers", "<w:caps/>") + "<w:r><w:ruby><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r>").Text,
            Is.EqualTo("THE SIGNERS漢"));
    }

    [Test]
    public void Read_EmphasisOverSeveralRuns_IsOneMark()
    {
        Block block = One(Run("Right ", "<w:b/>") + Run("to reeds", "<w:b/><w:color w:val=\"FF0000\"/>") + Run(" and ", "<w:b w:val=\"0\"/>") + Run("so on", "<w:i/>"));
        Assert.That(Marked(block, InlineMarkKind.Emphasis), Is.EqualTo("Right to reeds []|so on []"));
    }

    [Test]
    public void Read_HiddenText_StandsAside()
    {
        const string styles = "<w:style w:type=\"character\" w:styleId=\"Ghost\"><w:rPr><w:vanish/></w:rPr></w:style>";
        Block block = new WordSketch($"<w:p>{Run("We ask ")}{Run("(too soft?) ", "<w:rStyle w:val=\"Ghost\"/>")}{Run("you")}</w:p>").With("styles", styles).Read().Blocks.Single();
        Assert.That(block.Text, Is.EqualTo("We ask you"));
        Assert.That(Marked(block, InlineMarkKind.Hidden), Is.EqualTo(" [(too soft?) ]"));
    }

    [Test]
    public void Read_ParagraphThatDoesNotShow_IsMarkup()
    {
        Block block = One(Run("Draft, do not send", "<w:vanish/>"));
        Assert.That((block.Kind, Marked(block, InlineMarkKind.Hidden)), Is.EqualTo((BlockKind.Markup, "Draft, do not send [Draft, do not send]")));
    }

    [Test]
    public void Read_HighlightOrShading_IsMarked()
    {
        Assert.That(Marked(One(Run("DATE", "<w:shd w:val=\"clear\" w:fill=\"FFFF00\"/>") + Run(" x", "<w:shd w:val=\"clear\" w:fill=\"auto\"/>")), InlineMarkKind.Highlight), Is.EqualTo("DATE []"));
        Assert.That(Marked(One(Run("On ") + Run("DATE", "<w:highlight w:val=\"yellow\"/>")), InlineMarkKind.Highlight), Is.EqualTo("DATE []"));
    }

    [Test]
    public void Read_RaisedDigits_ReferToNotesUnlessTheyArePowers()
    {
        const string raised = "<w:vertAlign w:val=\"superscript\"/>";
        Block block = One(Run("The marsh.") + Run("2", raised) + Run(" It has 3 km") + Run("2", raised) + Run(" and 10") + Run("3", raised) + Run(" birds on the 7") + Run("th", raised));
        Assert.That(Marked(block, InlineMarkKind.NoteReference), Is.EqualTo(" [2]"));
        Assert.That(block.Text, Is.EqualTo("The marsh. It has 3 km2 and 103 birds on the 7th"));
    }

    private const string Change = "<w:del w:id=\"1\" w:author=\"Ines\"><w:r><w:delText xml:space=\"preserve\">ten </w:delText></w:r></w:del>"
        + "<w:ins w:id=\"2\" w:author=\"Omar\"><w:r><w:t xml:space=\"preserve\">twelve </w:t></w:r></w:ins>";

    [Test]
    public void Read_TrackedChange_ShowsTheFinalText()
    {
        Block block = One(Run("We ") + Change + Run("groups"));
        Assert.That(block.Text, Is.EqualTo("We twelve groups"));
        Assert.That(Marked(block, InlineMarkKind.Insertion), Is.EqualTo("twelve  [Omar]"));
        Assert.That(Marked(block, InlineMarkKind.Deletion), Is.EqualTo(" [ten ]"));
    }

    [Test]
    public void Read_TrackedChange_IsToldWithTheStateThatWasRead()
    {
        var sketch = new WordSketch($"<w:p>{Change}</w:p>");
        Assert.That(sketch.Read().Diagnostics.Single().Message, Does.EndWith("accepted."));
        Assert.That(sketch.Read(Original).Diagnostics.Single().Message, Does.EndWith("rejected."));
    }

    [Test]
    public void Read_TrackedChange_ShowsTheOriginalOrBothWhenAsked()
    {
        Assert.That(One(Run("We ") + Change + Run("groups"), Original).Text, Is.EqualTo("We ten groups"));
        Assert.That(One(Run("We ") + Change + Run("groups"), Both).Text, Is.EqualTo("We ten twelve groups"));
    }

    [Test]
    public void Read_DeletedParagraphEnd_JoinsTheParagraphs()
    {
        string body = "<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"Ines\"/></w:rPr></w:pPr>" + Run("The reeds ") + "</w:p>" + $"<w:p>{Run("and the swans")}</w:p>";
        Assert.That(new WordSketch(body).Lines(), Is.EqualTo((string[])["The reeds and the swans"]));
        Assert.That(new WordSketch(body).Lines(Original), Is.EqualTo((string[])["The reeds", "and the swans"]));
    }

    [Test]
    public void Read_MovedText_StandsInItsNewPlace()
    {
        string body = $"<w:p><w:moveFrom w:id=\"1\" w:author=\"Ines\">{Run("Swans first. ")}</w:moveFrom>{Run("Reeds. ")}<w:moveTo w:id=\"2\" w:author=\"Ines\">{Run("Swans first.")}</w:moveTo></w:p>";
        Assert.That(new WordSketch(body).Lines(), Is.EqualTo((string[])["Reeds. Swans first."]));
        Assert.That(new WordSketch(body).Lines(Original), Is.EqualTo((string[])["Swans first. Reeds."]));
    }

    [Test]
    public void Read_Comment_MarksItsTextOverParagraphs()
    {
        string body = $"<w:p>{Run("We ")}<w:commentRangeStart w:id=\"0\"/>{Run("demand")}</w:p><w:p>{Run("a lot")}<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>{Run(" of reeds")}</w:p>";
        Document document = new WordSketch(body).With("comments", "<w:comment w:id=\"0\" w:author=\"Ines\"><w:p><w:r><w:t>too strong</w:t></w:r></w:p></w:comment>").Read();
        Assert.That(document.Blocks.Select(block => Marked(block, InlineMarkKind.Comment)), Is.EqualTo((string[])["demand [Ines: too strong]", "a lot [Ines: too strong]"]));
    }

    [Test]
    public void Read_Fields_ShowTheirLastResult()
    {
        const string field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DATE \\@ \"d MMMM\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + "<w:r><w:t>3 May</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\" AUTHOR \"><w:r><w:t xml:space=\"preserve\"> Ines</w:t></w:r></w:fldSimple>";
        Assert.That(One(field).Text, Is.EqualTo("3 May Ines"));
    }

    [Test]
    public void Read_LinksOfEitherKind_AreMarkedWithTheirTarget()
    {
        const string body = "<w:p><w:hyperlink r:id=\"site\" w:anchor=\"top\"><w:r><w:t>Our page</w:t></w:r></w:hyperlink><w:r><w:t xml:space=\"preserve\"> or </w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"mailto:desk@reeds.example\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + "<w:r><w:t>write</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        Block block = new WordSketch(body).Related("site", "hyperlink", "https://reeds.example/", isExternal: true).Read().Blocks.Single();
        Assert.That(Marked(block, InlineMarkKind.Link), Is.EqualTo("Our page [https://reeds.example/#top]|write [mailto:desk@reeds.example]"));
    }

    [Test]
    public void Read_UnclosedFieldCode_DoesNotSwallowTheRest()
    {
        string body = $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>IF</w:instrText></w:r></w:p><w:p>{Run("The reeds")}</w:p>";
        Assert.That(new WordSketch(body).Lines(), Is.EqualTo((string[])["The reeds"]));
    }

    [Test]
    public void Read_ControlsAndSmartTags_AreReadThrough()
    {
        string body = $"<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:p><w:smartTag w:element=\"place\">{Run("Reedham")}</w:smartTag>"
            + $"<w:sdt><w:sdtContent>{Run(", Norfolk")}</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>";
        Assert.That(new WordSketch(body).Lines(), Is.EqualTo((string[])["Reedham, Norfolk"]));
    }

    [Test]
    public void Read_TextBoxInTwoVersions_IsReadOnce()
    {
        const string box = "<w:txbxContent><w:p><w:r><w:t>The Mayor of Reedham</w:t></w:r></w:p></w:txbxContent>";
        const string body = $"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Dear Mayor,</w:t></w:r></w:p>";
        Document document = new WordSketch(body).Read();
        Assert.That(document.Blocks.Select(block => (block.Text, block.Origin)), Is.EqualTo(((string, string?)[])[("The Mayor of Reedham", "text box 1"), ("Dear Mayor,", "paragraph 1")]));
    }

    [Test]
    public void Read_StatedLanguage_IsThatOfMostOfTheText()
    {
        Assert.That(One(Run("Sehr geehrte Frau", "<w:lang w:val=\"de-DE\"/>") + Run(" Smith", "<w:lang w:val=\"en-GB\"/>")).Language, Is.EqualTo("de-DE"));
    }
}
