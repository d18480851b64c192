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
