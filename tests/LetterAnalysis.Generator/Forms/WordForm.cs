using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LetterAnalysis.Reading;
using LetterDocument = LetterAnalysis.Reading.Document;

namespace LetterAnalysis.Generator.Forms;

/// <summary>A letter as a Word document: list numbers counted by Word or typed, lines as line breaks or as paragraphs without space between.</summary>
internal sealed class WordForm
{
    private const string Gap = "160";
    private const int FirstNote = 1;

    /// <summary>The date of the parts within the file: the same letter makes the same file.</summary>
    private static readonly DateTimeOffset Written = new(2024, 1, 2, 3, 4, 6, TimeSpan.Zero);

    private readonly bool _countNumbers;
    private readonly bool _linesAsParagraphs;
    private readonly Body _body = new();
    private readonly Footnotes _notes = new();
    private readonly WordFormNumbering _numbering = new();
    private readonly List<string> _labels;

    private WordForm(IReadOnlyList<FormPart> parts, bool countNumbers, bool linesAsParagraphs)
    {
        _countNumbers = countNumbers;
        _linesAsParagraphs = linesAsParagraphs;
        _labels = [.. parts.Where(part => part.Kind == FormPartKind.Notes).SelectMany(part => part.Blocks).Select(note => FormPart.NoteLabel(note)!)];
        foreach (FormPart part in parts) Add(part);
    }

    public static byte[] Make(LetterDocument document, bool countNumbers, bool linesAsParagraphs) =>
        new WordForm(FormPart.Of(document), countNumbers, linesAsParagraphs).ToBytes();

    private byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = word.AddMainDocumentPart();
            word.ChangeIdOfPart(main, "rId1");
            main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = MakeStyles();
            main.AddNewPart<NumberingDefinitionsPart>("rId2").Numbering = _numbering.Make();
            if (_notes.HasChildren) main.AddNewPart<FootnotesPart>("rId3").Footnotes = _notes;
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(_body);
        }
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in zip.Entries) entry.LastWriteTime = Written;
        }
        return stream.ToArray();
    }

    private void Add(FormPart part)
    {
        switch (part.Kind)
        {
            case FormPartKind.Heading:
                string style = string.Create(CultureInfo.InvariantCulture, $"Heading{part.Blocks[0].Level}");
                _body.Append(new Paragraph([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. Runs(part.Blocks[0])]));
                break;
            case FormPartKind.Lines when _linesAsParagraphs:
                foreach (Block line in part.Blocks) _body.Append(new Paragraph([Spacing(line == part.Blocks[^1]), .. Runs(line)]));
                break;
            case FormPartKind.Lines:
                _body.Append(new Paragraph(Lines(part.Blocks)));
                break;
            case FormPartKind.Items:
                foreach ((Block item, IReadOnlyList<Block> lines) in part.Items()) _body.Append(Item(item, lines));
                break;
            case FormPartKind.Table:
                _body.Append(MakeTable(part.Blocks));
                break;
            case FormPartKind.Rule:
                _body.Append(new Paragraph(TextRun("* * *", bold: false)));
                break;
            case FormPartKind.Notes:
                foreach (Block note in part.Blocks) AddNote(note);
                break;
        }
    }

    private Paragraph Item(Block item, IReadOnlyList<Block> lines)
    {
        IEnumerable<OpenXmlElement> runs = Lines(lines.Prepend(item));
        if (!_countNumbers || PrintedNumber.Of(item.Marker!) is not { } number)
        {
            return new Paragraph([Spacing(true), TextRun(item.Marker!, bold: false), new Run(new TabChar()), .. runs]);
        }
        int level = item.Level - 1;
        var numbering = new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = _numbering.NumberOf(number, level) });
        return new Paragraph([new ParagraphProperties(numbering, new SpacingBetweenLines { Before = "0", After = Gap }), .. runs]);
    }

    private static Table MakeTable(IReadOnlyList<Block> rows)
    {
        var grid = new TableGrid(Enumerable.Range(0, rows.Max(row => FormPart.Cells(row).Length)).Select(static _ => new GridColumn { Width = "4500" }));
        IEnumerable<OpenXmlElement> made = rows.Select(row => new TableRow(
            FormPart.Cells(row).Select(cell => new TableCell(new Paragraph(TextRun(cell, row.Kind == BlockKind.Heading))))));
        return new Table([new TableProperties(new TableWidth { Type = TableWidthUnitValues.Auto, Width = "0" }), grid, .. made]);
    }

    private void AddNote(Block note)
    {
        int id = _labels.IndexOf(FormPart.NoteLabel(note)!) + FirstNote;
        _notes.Append(new Footnote(new Paragraph([new Run(new FootnoteReferenceMark()), TextRun(" ", bold: false), .. Runs(note)])) { Id = id });
    }

    private static ParagraphProperties Spacing(bool isLast) => new(new SpacingBetweenLines { Before = "0", After = isLast ? Gap : "0" });

    private IEnumerable<OpenXmlElement> Lines(IEnumerable<Block> lines) =>
        lines.SelectMany((line, index) => index == 0 ? Runs(line) : Runs(line).Prepend(new Run(new Break())));

    private IEnumerable<OpenXmlElement> Runs(Block block) => InlinePiece.Of(block).Select(piece =>
        piece.Note is { } note && _labels.IndexOf(note) is >= 0 and var index
            ? new Run(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new FootnoteReference { Id = index + FirstNote })
            : TextRun(piece.Text, piece.IsBold));

    private static Run TextRun(string text, bool bold)
    {
        var run = new Run();
        if (bold) run.Append(new RunProperties(new Bold()));
        foreach ((int index, string cell) in text.Split('\t').Index())
        {
            if (index > 0) run.Append(new TabChar());
            run.Append(new DocumentFormat.OpenXml.Wordprocessing.Text(cell) { Space = SpaceProcessingModeValues.Preserve });
        }
        return run;
    }

    private static Styles MakeStyles()
    {
        var styles = new Styles(new Style(new StyleName { Val = "Normal" }, new StyleParagraphProperties(new SpacingBetweenLines { Before = "0", After = Gap }))
        {
            Type = StyleValues.Paragraph,
            StyleId = "Normal",
            Default = true,
        });
        for (int level = 1; level <= 6; level++)
        {
            styles.Append(new Style(
                new StyleName { Val = string.Create(CultureInfo.InvariantCulture, $"heading {level}") },
                new BasedOn { Val = "Normal" },
                new StyleParagraphProperties(new OutlineLevel { Val = level - 1 }))
            {
                Type = StyleValues.Paragraph,
                StyleId = string.Create(CultureInfo.InvariantCulture, $"Heading{level}"),
            });
        }
        return styles;
    }
}
