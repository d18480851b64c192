using LetterAnalysis.Reading;
using NUnit.Framework;
using static LetterAnalysis.Tests.Documents.Pdf.PdfSketch;

namespace LetterAnalysis.Tests.Documents.Pdf;

/// <summary>Lines become paragraphs, and what is special about words becomes marks.</summary>
public class PdfTextTests
{
    private const string Full = "The reeds along the lower river were cut in the spring before last, and nobody knew"; // As wide as the text runs.

    private static string Marked(Block block, InlineMarkKind kind) =>
        string.Join('|', block.Marks.Where(mark => mark.Kind == kind).Select(mark => $"{block.Text.Substring(mark.Span.Start, mark.Span.Length)} [{mark.Detail}]"));

    [Test]
    public void Read_WrappedLines_AreOneParagraph() =>
        Assert.That(new PdfSketch().Lines(Left, Full, "that they had stood there since the mill was built.").Skip().Lines(Left, Full, "otherwise.").Texts(),
            Is.EqualTo((string[])[Full + " that they had stood there since the mill was built.", Full + " otherwise."]));

    [Test]
    public void Read_ShortLines_StayLinesOfAGroup()
    {
        Document document = new PdfSketch().Lines(Left, "Mayor Ines Varga", "Mill Lane 4", "Reedham").Skip().Lines(Left, "Dear Mayor,").Skip().Lines(Left, Full, "otherwise.").Read();
        Assert.That(document.Blocks.Select(block => (block.Text, block.ContinuesGroup)).Take(4),
            Is.EqualTo(((string, bool)[])[("Mayor Ines Varga", false), ("Mill Lane 4", true), ("Reedham", true), ("Dear Mayor,", false)]));
    }

    [Test]
    public void Read_ParagraphOverAPageBreak_IsOne() =>
        Assert.That(new PdfSketch().Lines(Left, Full, Full).Page().Lines(Left, "that they had stood there.").Texts(), Is.EqualTo((string[])[$"{Full} {Full} that they had stood there."]));

    [Test]
    public void Read_LineStretchedAlthoughItBreaks_IsOneLineThatEnds() =>
        Assert.That(new PdfSketch().Lines(Left, Full, Full).Skip(9).Raw("BT /F1 11 Tf 170 Tw 1 0 0 1 72 680 Tm (Dear Mayor Varga,) Tj ET\n").BackTo(666).Lines(Left, "otherwise they stood.").Texts()[^2..],
            Is.EqualTo((string[])["Dear Mayor Varga,", "otherwise they stood."]));

    [Test]
    public void Read_LineAgainstTheRightMargin_DoesNotGoOn() =>
        Assert.That(new PdfSketch().Lines(430, "Reedham, 4 May 2021").Lines(Left, "Subject: the reeds").Skip().Lines(Left, Full, "otherwise.").Texts()[..2],
            Is.EqualTo((string[])["Reedham, 4 May 2021", "Subject: the reeds"]));

    [Test]
    public void Read_NoteInTheSizeOfTheText_IsANote()
    {
        Document document = new PdfSketch().Lines(Left, Full, "otherwise.").Skip().At(Left, 684, "1", 6).At(Left + 6, 680, "Reed Watch, Count of swans, 2020.").Read();
        Assert.That(document.Blocks.Select(block => (block.Text, document.Source.GetOrigin(block.Span.Start))), Has.Some.EqualTo(("Reed Watch, Count of swans, 2020.", "note 1")));
    }

    [Test]
    public void Read_Indents_OpenParagraphs() =>
        Assert.That(new PdfSketch().Lines(Left + 20, Full).Lines(Left, "otherwise until then.").Lines(Left + 20, Full).Lines(Left, "the town knows it.").Texts(), Has.Length.EqualTo(2));

    [TestCase("and nobody knew more of the protec-", "tion of reeds.", "protection of reeds.")]
    [TestCase("and nobody knew more of well-", "known reeds, and well-known they were.", "well-known reeds, and well-known they were.")]
    public void Read_WordBrokenAtALineEnd_IsWhole(string end, string next, string expected) =>
        Assert.That(new PdfSketch().Lines(Left, "The reeds along the lower river were cut in spring, " + end, next).Texts().Single(), Does.EndWith(expected));

    [Test]
    public void Read_Ligatures_AreTakenApart() => Assert.That(new PdfSketch().Lines(Left, "Our ofﬁce asks for a ﬂoodplain.").Texts(), Is.EqualTo((string[])["Our office asks for a floodplain."]));

    [Test]
    public void Read_LettersSpacedOut_AreAWord() =>
        Assert.That(new PdfSketch().Lines(Left, "O P E N L E T T E R").Lines(Left, "Dear Mayor,").Texts()[0], Does.Not.Contain("O P E N"));

    [Test]
    public void Read_RaisedNumber_IsANoteMark()
    {
        Block block = new PdfSketch().At(Left, 700, "Swans nest here").At(Left + 83, 704, "1", 6.5).At(Left + 90, 700, "every year, as our counts have shown.").Read().Blocks[0];
        Assert.That(block.Text, Is.EqualTo("Swans nest here every year, as our counts have shown."));
        Assert.That(block.Marks.Single(mark => mark.Kind == InlineMarkKind.NoteReference).Detail, Is.EqualTo("1"));
    }

    [Test]
    public void Read_SmallPrintWithItsMark_IsANote()
    {
        Document document = new PdfSketch().Lines(Left, Full, Full).At(Left + 2, 150, "1", 5.5).At(Left + 8, 146, "Reed Watch, Count of swans, 2020.", 8).Lines(Left, "otherwise.").Read();
        Assert.That(document.Blocks.Select(block => (block.Text, document.Source.GetOrigin(block.Span.Start))), Has.Some.EqualTo(("Reed Watch, Count of swans, 2020.", "note 1")));
    }

    [Test]
    public void Read_BoldAndOblique_AreEmphasis()
    {
        Block block = new PdfSketch().At(Left, 700, "We ask you to ").At(Left + 76, 700, "stop now", font: 2).At(Left + 128, 700, "and to read", font: 1).At(Left + 188, 700, "Swans", font: 3).Read().Blocks[0];
        Assert.That(Marked(block, InlineMarkKind.Emphasis), Is.EqualTo("stop now []|Swans []"));
    }

    [Test]
    public void Read_Link_IsMarked()
    {
        Block block = new PdfSketch().At(Left, 700, "See our counts.").Link(Left, 696, Left + 200, 712, "https://reeds.example/").Read().Blocks[0];
        Assert.That(Marked(block, InlineMarkKind.Link), Is.EqualTo("See our counts. [https://reeds.example/]"));
    }

    [Test]
    public void Read_LargeLine_IsAHeading()
    {
        Document document = new PdfSketch().At(Left, 740, "Save the reeds", 18, 2).Lines(Left, Full, "otherwise.").Read();
        Assert.That(document.Blocks.Select(block => block.Kind), Is.EqualTo((BlockKind[])[BlockKind.Heading, BlockKind.Paragraph]));
    }

    [Test]
    public void Read_Information_IsFacts()
    {
        Document document = new PdfSketch().Lines(Left, "Dear Mayor,").Information("/Title(Reeds)/Author(Ines Varga)/Creator(Pen 2)/CreationDate(D:20210304233000+09'00')").Read();
        Assert.That(document.Facts.Select(fact => (fact.Kind, fact.Value)), Is.SupersetOf(((DocumentFactKind, string)[])
            [(DocumentFactKind.Title, "Reeds"), (DocumentFactKind.Author, "Ines Varga"), (DocumentFactKind.Program, "Pen 2"), (DocumentFactKind.Created, "2021-03-04T23:30:00")]));
    }
}
