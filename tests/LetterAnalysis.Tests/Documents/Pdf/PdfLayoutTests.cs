using LetterAnalysis.Reading;
using NUnit.Framework;
using static LetterAnalysis.Tests.Documents.Pdf.PdfSketch;

namespace LetterAnalysis.Tests.Documents.Pdf;

/// <summary>What stands beside one another, in lists and at the edges of pages.</summary>
public class PdfLayoutTests
{
    private const double Right = 320;
    private const string Full = "The reeds along the lower river were cut in the spring before last, and nobody knew"; // As wide as the text runs.

    [Test]
    public void Read_TwoColumns_AreReadOneAfterTheOther()
    {
        string[] first = [.. Enumerable.Range(1, 12).Select(i => $"In the first column this is line {i:D2}")], second = [.. first.Select(line => line.Replace("first", "other", StringComparison.Ordinal))];
        string text = string.Join(' ', new PdfSketch().Lines(Left, first).BackTo(720).Lines(Right, second).Texts());
        Assert.That(text, Is.EqualTo(string.Join(' ', first.Concat(second))));
    }

    [Test]
    public void Read_LetterheadInTwoColumns_KeepsEachTogether() =>
        Assert.That(new PdfSketch().Lines(Left, "Reed Watch", "Mill Lane 4", "Reedham").BackTo(720).Lines(400, "Telephone 555 0100", "post@reeds.example", "www.reeds.example")
            .Skip().Lines(Left, "Dear Mayor,").Skip().Lines(Left, Full, "otherwise.").Texts(),
            Is.EqualTo((string[])["Reed Watch", "Mill Lane 4", "Reedham", "Telephone 555 0100", "post@reeds.example", "www.reeds.example", "Dear Mayor,", Full + " otherwise."]));

    [Test]
    public void Read_SignersInColumns_AreRowsOfCells()
    {
        var sketch = new PdfSketch().Lines(Left, Full, "otherwise.").Skip();
        string[][] rows = [["Ines Varga", "Reed Watch", "Hungary"], ["Olu Adeyemi", "Swan Fund", "Nigeria"], ["Bo Lind", "Quiet Rivers", "Sweden"], ["Ana Sousa", "Delta Friends", "Portugal"]];
        string[] head = ["Name", "Organization", "Country"];
        double y = sketch.Y;
        for (int column = 0; column < 3; column++) sketch.At(Left + 150 * column, y, head[column], font: 2).BackTo(y - 14).Lines(Left + 150 * column, [.. rows.Select(row => row[column])]);
        Assert.That(sketch.Read().Blocks.Where(block => block.Kind == BlockKind.TableRow).Select(block => block.Text), Is.EqualTo(rows.Select(row => string.Join('\t', row))));
    }

    [Test]
    public void Read_ListWithHangingNumbers_JoinsTheLinesOfItems()
    {
        var sketch = new PdfSketch().Lines(Left, "We ask you to:").Skip(6);
        foreach (string number in (string[])["1.", "2.", "3."])
        {
            sketch.At(Left, sketch.Y, number);
            sketch.Lines(Left + 20, "Keep the reeds along the lower river for the swans that nest in them, each year, and", $"tell the town of it by way {number}").Skip(4);
        }
        Block[] items = [.. sketch.Read().Blocks.Where(block => block.Kind == BlockKind.ListItem)];
        Assert.That(items.Select(item => item.Marker), Is.EqualTo((string[])["1.", "2.", "3."]));
        Assert.That(items[1].Text, Does.StartWith("Keep").And.EndsWith("and tell the town of it by way 2."));
    }

    [TestCase("60 723 4 4 re f", true)]
    [TestCase("60 725 m 62 727 l 64 725 l 62 723 l h f", true)]
    [TestCase("40 715 30 30 re f", false)]
    [TestCase("10 723 4 4 re f", false)]
    public void Read_DrawnBullet_IsTheMarkerOfAnItem(string drawing, bool isItem)
    {
        Block block = new PdfSketch().Raw(drawing + "\n").Lines(Left, "Keep the reeds.").Skip().Lines(Left, Full, "otherwise.").Read().Blocks[0];
        Assert.That((block.Marker, block.Text), Is.EqualTo((isItem ? "•" : null, "Keep the reeds.")));
    }

    [Test]
    public void Read_TableWithDrawnColumns_PartsCellsThatTouch()
    {
        string[][] rows = [["1", "Reed Watch of the Lower River", "Hungary"], ["2", "Swan Fund of the Old Mill Lane", "Nigeria"], ["3", "Quiet Rivers and Green Islands", "Sweden"]];
        var sketch = new PdfSketch().Lines(Left, Full, "otherwise.").Skip();
        double top = sketch.Y + 11;
        foreach (string[] row in rows) sketch.At(Left + 40, sketch.Y, row[1]).At(280, sketch.Y, row[2]).Lines(Left, row[0]);
        sketch.Raw(FormattableString.Invariant($"100 {sketch.Y} m 100 {top} l S 276 {sketch.Y} m 276 {top} l S\n"));
        Assert.That(sketch.Read().Blocks.Where(block => block.Kind == BlockKind.TableRow).Select(block => block.Text), Is.EqualTo(rows.Select(row => string.Join('\t', row))));
    }

    [Test]
    public void Read_HeadOfATableOnTheNextPage_IsFurniture()
    {
        var sketch = new PdfSketch().Lines(Left, Full, "otherwise.").Skip();
        for (int page = 0; page < 2; page++)
        {
            if (page > 0) sketch.Page();
            sketch.At(Left, sketch.Y, "Name", font: 2).At(Left + 200, sketch.Y, "Country", font: 2).Skip();
            for (int row = 0; row < 4; row++) sketch.At(Left, sketch.Y, $"Reed Watch {(char)('A' + 4 * page + row)}").At(Left + 200, sketch.Y, row % 2 == 0 ? "Norway" : "Chad").Skip();
        }
        Block[] blocks = [.. sketch.Read().Blocks];
        Assert.That(blocks.Where(block => block.Text == "Name\tCountry").Select(block => block.IsFurniture), Is.EqualTo((bool[])[false, true]));
        Assert.That(blocks.Count(block => block.Kind == BlockKind.TableRow && !block.IsFurniture), Is.EqualTo(8));
    }

    [Test]
    public void Read_SignersInTwoColumnsUnderBoldNames_AreReadDownEachColumn()
    {
        string[] names = ["Ines Varga", "Olu Adeyemi", "Bo Lind", "Ana Sousa"];
        var sketch = new PdfSketch().Lines(Left, Full, "otherwise.").Skip();
        for (int i = 0; i < names.Length; i += 2)
        {
            sketch.At(Left, sketch.Y, names[i], font: 2).At(Right, sketch.Y, names[i + 1], font: 2).Skip();
            foreach (string line in (string[])["Director", "Reed Watch"]) sketch.At(Left, sketch.Y, line).At(Right, sketch.Y, line).Skip();
        }
        Assert.That(sketch.Texts()[1..], Is.EqualTo(new[] { 0, 2, 1, 3 }.SelectMany(i => (string[])[names[i], "Director", "Reed Watch"])));
    }

    [Test]
    public void Read_RepeatedEdgesOfPages_AreFurniture()
    {
        var sketch = new PdfSketch();
        for (int page = 1; page <= 3; page++)
        {
            if (page > 1) sketch.Page();
            sketch.At(Left, 810, "Reed Watch: open letter", 8).At(300, 30, $"Page {page} of 3", 8).Lines(Left, Full, $"otherwise, as page {page} tells.");
        }
        Document document = sketch.Read();
        Assert.That(document.Blocks.Where(block => block.IsFurniture).Select(block => block.Text),
            Is.EquivalentTo((string[])["Reed Watch: open letter", "Reed Watch: open letter", "Reed Watch: open letter", "Page 1 of 3", "Page 2 of 3", "Page 3 of 3"]));
        Assert.That(document.Blocks.Count(block => !block.IsFurniture), Is.EqualTo(3));
    }

    [Test]
    public void Read_TurnedText_IsFurniture()
    {
        Document document = new PdfSketch().Lines(Left, Full, "otherwise.").Raw("BT /F1 60 Tf 0.7 0.7 -0.7 0.7 150 200 Tm (DRAFT) Tj ET\n").Read();
        Assert.That(document.Blocks.Where(block => block.IsFurniture).Select(block => block.Text), Is.EqualTo((string[])["DRAFT"]));
    }

    [Test]
    public void Read_Origins_TellPageAndLine()
    {
        Document document = new PdfSketch().Lines(Left, "Dear Mayor,").Page().Lines(Left, "Yours truly,").Skip().Lines(Left, "Ines Varga").Read();
        Assert.That(document.Blocks.Select(block => document.Source.GetOrigin(block.Span.Start)), Is.EqualTo((string[])["page 1, line 1", "page 2, line 1", "page 2, line 2"]));
    }
}
