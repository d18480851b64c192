using LetterAnalysis.Reading;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Reading;

public class DocumentBuilderTests
{
    private static readonly SourceFile Page = new([1, 2, 3], "page.bin", "text/html");

    private static BlockDraft Paragraph(string text, bool continues = false) => new() { Kind = BlockKind.Paragraph, Text = text, ContinuesGroup = continues };

    private static Document Build(params BlockDraft[] drafts)
    {
        var builder = new DocumentBuilder(Page);
        foreach (BlockDraft draft in drafts) builder.Add(draft);
        return builder.Build();
    }

    [Test]
    public void Build_BlocksOfAllForms_StandInTheTextAsAPersonReadsThem()
    {
        Document document = Build(
            new BlockDraft { Kind = BlockKind.Heading, Text = "  Water\nfor all ", Level = 1 },
            Paragraph("The Minister"), Paragraph("Quay Street 2", continues: true),
            new BlockDraft { Kind = BlockKind.ListItem, Marker = "3.", Text = "Open the sluice.", Level = 1 },
            new BlockDraft { Kind = BlockKind.ListItem, Marker = "a)", Text = "by May", Level = 2 },
            new BlockDraft { Kind = BlockKind.TableRow, Text = "\tRiver Watch\tNorway" },
            new BlockDraft { Kind = BlockKind.TableRow, Text = "2\tFen Trust\t" });
        Assert.That(document.Source.Content, Is.EqualTo(
            "Water for all\n\nThe Minister\nQuay Street 2\n\n3. Open the sluice.\n  a) by May\n\n\tRiver Watch\tNorway\n2\tFen Trust\t"));
        foreach (Block block in document.Blocks)
        {
            Assert.That(document.Source[block.Content.ToSource(new TextSpan(0, block.Content.Length))], Is.EqualTo(block.Text));
            Assert.That(document.Source[block.Span], Does.EndWith(block.Text));
        }
        Assert.That(document.Blocks.Select(block => block.Marker), Is.EqualTo(new[] { null, null, null, "3.", "a)", null, null }));
    }

    [Test]
    public void Build_NumbersTypedInParagraphs_AreListItems()
    {
        Document document = Build(Paragraph("We ask you to:"), Paragraph("1. open the sluice;"), Paragraph("2. pay the owners."));
        Assert.That(document.Blocks.Select(block => block.Marker), Is.EqualTo(new[] { null, "1.", "2." }));
        Assert.That(document.Blocks[2].Text, Is.EqualTo("pay the owners."));
    }

    [Test]
    public void Build_LinesThatMayBeWrapped_AreJoinedOnlyWhereTheyAreFull()
    {
        string[] lines =
        [
            "The harbour has been closed to the small boats since the spring, and", "the families that live of them have had no word from the port's office,",
            "although they asked for one in March and again in the first week of May.",
        ];
        Document document = Build([.. lines.Select(line => Paragraph(line) with { MayBeWrapped = true })]);
        Assert.That(document.Blocks.Select(block => block.Text), Is.EqualTo(new[] { string.Join(' ', lines) }));
    }

    [Test]
    public void Build_MarksOfCleanedText_KeepTheirPlaces()
    {
        Document document = Build(new BlockDraft
        {
            Kind = BlockKind.Paragraph,
            Text = "  Act now ",
            Marks = [new InlineMark(InlineMarkKind.Insertion, new TextSpan(6, 4), "Ana"), new InlineMark(InlineMarkKind.Emphasis, new TextSpan(0, 5))],
        });
        Assert.That(document.Blocks[0].Marks.Select(mark => document.Blocks[0].Text.Substring(mark.Span.Start, mark.Span.Length)), Is.EqualTo(new[] { "now", "Act" }));
    }

    [Test]
    public void Build_TextBeyondTheLimit_IsLeftOutAndReported()
    {
        var builder = new DocumentBuilder(Page, maxLength: 20);
        builder.Add(Paragraph("Short enough."));
        builder.Add(Paragraph("This one is too long."));
        Document document = builder.Build();
        Assert.That(builder.IsFull);
        Assert.That(document.Source.Content, Is.EqualTo("Short enough."));
        Assert.That(document.Diagnostics.Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { "DOC001" }));
    }

    [Test]
    public void AddHeaderLine_Lines_AreFactsWithPlacesOutsideTheLetter()
    {
        var builder = new DocumentBuilder(Page);
        builder.AddHeaderLine(DocumentFactKind.Date, "Date", "Wed, 3 March 2021", "message header");
        builder.AddHeaderLine(DocumentFactKind.To, "To", "office@example.org\r\nBcc: x", "message header");
        builder.AddFact(DocumentFactKind.Program, " Mailer 1 ");
        Document document = builder.Build();
        Assert.That(document.Facts.Select(fact => fact.Value), Is.EqualTo(new[] { "Wed, 3 March 2021", "office@example.org  Bcc: x", "Mailer 1" }));
        Assert.That(document.Source[document.Facts[0].Span!.Value], Is.EqualTo("Wed, 3 March 2021"));
        Assert.That(document.Blocks.Select(block => block.Kind), Is.All.EqualTo(BlockKind.Markup));
    }

    [Test]
    public void Add_InnerDocument_IsTracedToTheWholeText()
    {
        Document inner = DocumentReader.BuiltIn[1].Read(new SourceFile(SourceText.From("Dear all,\n\n1. Stay.\n2. Go.", "a.txt")), default);
        var builder = new DocumentBuilder(Page);
        builder.Add(Paragraph("See the letter below."));
        builder.Add(inner, "attachment a.txt");
        builder.Add(Paragraph("The end."));
        Document document = builder.Build();
        foreach (Block block in document.Blocks) Assert.That(document.Source[block.Content.ToSource(new TextSpan(0, block.Content.Length))], Is.EqualTo(block.Text));
        Assert.That(document.Source.GetOrigin(document.Source.Content.IndexOf("Stay", StringComparison.Ordinal)), Is.EqualTo("attachment a.txt"));
        Assert.That(document.Source.GetOrigin(document.Source.Length), Is.Null);
    }

    [Test]
    public void Add_ItemWithoutMarker_Throws() =>
        Assert.That(() => Build(new BlockDraft { Kind = BlockKind.ListItem, Text = "x" }), Throws.ArgumentException);
}
