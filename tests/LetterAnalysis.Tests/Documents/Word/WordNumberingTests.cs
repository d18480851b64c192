using LetterAnalysis.Reading;
using NUnit.Framework;
using static LetterAnalysis.Tests.Documents.Word.WordSketch;

namespace LetterAnalysis.Tests.Documents.Word;

/// <summary>Lists are numbered as Word prints them.</summary>
public class WordNumberingTests
{
    private static string Level(int index, string format, string text, string more = "") =>
        $"<w:lvl w:ilvl=\"{index}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    private static string Definition(int id, string levels) => $"<w:abstractNum w:abstractNumId=\"{id}\">{levels}</w:abstractNum>";

    private static string List(int id, int definition, string overrides = "") => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/>{overrides}</w:num>";

    private static string[] Markers(string body, string numbering, string styles = "") =>
        [.. new WordSketch(body).With("numbering", numbering).With("styles", styles).Read().Blocks.Select(block => block.Marker ?? $"({block.Text})")];

    [TestCase("decimal", "%1.", "1. 2. 3.")]
    [TestCase("lowerLetter", "(%1)", "(a) (b) (c)")]
    [TestCase("upperRoman", "%1.", "I. II. III.")]
    [TestCase("lowerRoman", "%1)", "i) ii) iii)")]
    [TestCase("decimalZero", "%1", "01 02 03")]
    [TestCase("ordinal", "%1", "1st 2nd 3rd")]
    [TestCase("cardinalText", "%1:", "One: Two: Three:")]
    [TestCase("ordinalText", "%1", "First Second Third")]
    [TestCase("decimal", "Demand #%1:", "Demand #1: Demand #2: Demand #3:")]
    [TestCase("koreanDigital", "%1.", "일. 이. 삼.")]
    [TestCase("ganada", "%1.", "가. 나. 다.")]
    [TestCase("japaneseCounting", "%1、", "一、 二、 三、")]
    [TestCase("decimalEnclosedCircle", "%1", "① ② ③")]
    [TestCase("none", "*", "* * *")]
    [TestCase("noSuchFormat", "%1.", "1. 2. 3.")]
    public void Read_Format_IsPrinted(string format, string text, string expected)
    {
        string[] markers = Markers(Item("Open the dykes", 1) + Item("Close the gates", 1) + Item("Count the birds", 1), Definition(0, Level(0, format, text)) + List(1, 0));
        Assert.That(string.Join(' ', markers), Is.EqualTo(expected));
    }

    [Test]
    public void Read_Levels_RestartUnderEachNumberAbove()
    {
        string numbering = Definition(0, Level(0, "decimal", "%1.") + Level(1, "decimal", "%1.%2") + Level(2, "lowerLetter", "%1.%2.%3)")) + List(1, 0);
        string body = Item("A", 1) + Item("B", 1, 1) + Item("C", 1, 1) + Item("D", 1, 2) + Item("E", 1) + Item("F", 1, 1) + Item("G", 1, 2);
        Assert.That(Markers(body, numbering), Is.EqualTo((string[])["1.", "1.1", "1.2", "1.2.a)", "2.", "2.1", "2.1.a)"]));
    }

    [Test]
    public void Read_LevelThatNeverRestarts_GoesOnCounting()
    {
        string numbering = Definition(0, Level(0, "upperRoman", "%1.") + Level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>")) + List(1, 0);
        Assert.That(Markers(Item("A", 1) + Item("B", 1, 1) + Item("C", 1) + Item("D", 1, 1), numbering), Is.EqualTo((string[])["I.", "1.", "II.", "2."]));
    }

    [Test]
    public void Read_LegalLevel_PrintsAllNumbersAsDecimals()
    {
        string numbering = Definition(0, Level(0, "upperRoman", "%1.") + Level(1, "lowerLetter", "%1.%2", "<w:isLgl/>")) + List(1, 0);
        Assert.That(Markers(Item("A", 1) + Item("B", 1, 1), numbering), Is.EqualTo((string[])["I.", "1.1"]));
    }

    [Test]
    public void Read_ListsOfOneDefinition_GoOnUnlessTheyStartAnew()
    {
        const string restart = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
        string numbering = Definition(0, Level(0, "decimal", "%1.")) + List(1, 0) + List(2, 0) + List(3, 0, restart);
        Assert.That(Markers(Item("A", 1) + Item("B", 2) + Item("C", 3) + Item("D", 3), numbering), Is.EqualTo((string[])["1.", "2.", "5.", "6."]));
    }

    [Test]
    public void Read_OverriddenLevel_IsPrintedByTheList()
    {
        string change = $"<w:lvlOverride w:ilvl=\"0\">{Level(0, "upperLetter", "%1.")}</w:lvlOverride>";
        Assert.That(Markers(Item("Sand", 1), Definition(0, Level(0, "decimal", "%1.")) + List(1, 0, change)), Is.EqualTo((string[])["A."]));
    }

    [Test]
    public void Read_NumberingThroughStyles_FindsListAndLevel()
    {
        const string styles = """
            <w:style w:type="paragraph" w:styleId="Point"><w:name w:val="Point"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="SubPoint"><w:name w:val="Sub point"/><w:basedOn w:val="Point"/></w:style>
            <w:style w:type="paragraph" w:styleId="Plain"><w:basedOn w:val="Point"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>
            """;
        string numbering = Definition(0, Level(0, "decimal", "%1.") + Level(1, "lowerLetter", "%2)", "<w:pStyle w:val=\"SubPoint\"/>")) + List(1, 0);
        string body = string.Concat(((string[])["Point", "SubPoint", "SubPoint", "Plain", "Point"]).Select(static style =>
            $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>Reeds</w:t></w:r></w:p>"));
        Assert.That(Markers(body, numbering, styles), Is.EqualTo((string[])["1.", "a)", "b)", "(Reeds)", "2."]));
    }

    [Test]
    public void Read_DefinitionOfAListStyle_IsFollowed()
    {
        const string styles = "<w:style w:type=\"numbering\" w:styleId=\"Points\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>";
        string numbering = Definition(0, "<w:numStyleLink w:val=\"Points\"/>") + Definition(1, "<w:styleLink w:val=\"Points\"/>" + Level(0, "upperLetter", "%1)")) + List(1, 0) + List(2, 1);
        Assert.That(Markers(Item("A", 1) + Item("B", 1), numbering, styles), Is.EqualTo((string[])["A)", "B)"]));
    }

    [TestCase("Symbol", "\uF0B7", "•")]
    [TestCase("Wingdings", "\uF0A7", "▪")]
    [TestCase("Wingdings", "\uF0FC", "✓")]
    [TestCase("Wingdings", "\uF0D8", "➢")]
    [TestCase("Courier New", "o", "◦")]
    [TestCase("Arial", "–", "–")]
    public void Read_Bullet_IsTheCharacterThatIsSeen(string font, string text, string expected)
    {
        string level = $"<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"{text}\"/><w:rPr><w:rFonts w:ascii=\"{font}\"/></w:rPr></w:lvl>";
        Assert.That(Markers(Item("Reeds", 1), Definition(0, level) + List(1, 0)), Is.EqualTo((string[])[expected]));
    }

    [Test]
    public void Read_LabelTypedInABullet_IsTheMarker()
    {
        string level = Level(0, "bullet", "•");
        Assert.That(Markers(Item("Q1: Who cut the reeds?", 1), Definition(0, level) + List(1, 0)), Is.EqualTo((string[])["Q1:"]));
    }

    [Test]
    public void Read_LevelThatPrintsNothing_IsAParagraphWithinTheItem()
    {
        string numbering = Definition(0, Level(0, "decimal", "%1.")) + Definition(1, Level(0, "bullet", " ")) + List(1, 0) + List(2, 1);
        Document document = new WordSketch(Item("Reeds", 1) + Item("Cut them late.", 2) + Item("Swans", 1)).With("numbering", numbering).Read();
        Assert.That(document.Blocks.Select(block => (block.Marker, block.Indent)), Is.EqualTo(((string?, int)[])[("1.", 1), (null, 2), ("2.", 1)]));
    }

    [Test]
    public void Read_EmptyNumberedParagraph_CountsAllTheSame()
    {
        Assert.That(Markers(Item("A", 1) + Item("", 1) + Item("C", 1), Definition(0, Level(0, "decimal", "%1.")) + List(1, 0)), Is.EqualTo((string[])["1.", "3."]));
    }

    [Test]
    public void Read_NumbersTypedByHand_StayAsTyped()
    {
        string[] lines = new WordSketch(Paragraphs("We ask you to:", "(1)\tclose the sluice;", "(2)\tfeed the swans.")).Lines();
        Assert.That(lines, Is.EqualTo((string[])["We ask you to:", "ListItem: (1) close the sluice;", "ListItem: (2) feed the swans."]));
    }

    [Test]
    public void Read_NumberedHeading_KeepsItsNumberInTheText()
    {
        const string styles = "<w:style w:type=\"paragraph\" w:styleId=\"berschrift2\"><w:name w:val=\"heading 2\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        const string body = "<w:p><w:pPr><w:pStyle w:val=\"berschrift2\"/></w:pPr><w:r><w:t>Right to reeds</w:t></w:r></w:p>";
        string[] lines = new WordSketch(body).With("styles", styles).With("numbering", Definition(0, Level(0, "decimal", "%1.")) + List(1, 0)).Lines();
        Assert.That(lines, Is.EqualTo((string[])["Heading: 1. Right to reeds"]));
    }
}
