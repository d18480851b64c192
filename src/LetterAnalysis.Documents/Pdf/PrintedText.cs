using LetterAnalysis.Reading;

namespace LetterAnalysis.Documents.Pdf;

/// <summary>Hands on the text of all pages as blocks: the letter's text by paragraphs, the notes, and what belongs to the pages as furniture.</summary>
internal sealed class PrintedText
{
    private readonly IReadOnlyList<PrintedPage> _pages;
    private readonly DocumentBuilder _builder;
    private readonly double _bodySize;

    public PrintedText(IReadOnlyList<PrintedPage> pages, DocumentBuilder builder)
    {
        _pages = pages;
        _builder = builder;
        _bodySize = TextMeasure.BodySize(pages);
        FurnitureFinder.Move(pages, _bodySize);
        bool noteGoesOn = false;
        foreach (PrintedPage page in pages)
        {
            NoteFinder.Move(page, _bodySize, noteGoesOn);
            noteGoesOn = page.Notes.Count > 0;
        }
    }

    public void Write(CancellationToken cancellationToken)
    {
        PrintedColumn whole = TextMeasure.Margins(_pages);
        var lines = new List<PrintedLine>();
        foreach (PrintedPage page in _pages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            lines.AddRange(PageLayout.Read(page, whole, lines));
        }
        var measure = new TextMeasure(lines);
        var hyphens = new Hyphenation(lines);
        var writer = new LineWriter(hyphens);
        foreach (PrintedParagraph paragraph in new ParagraphFinder(measure, _bodySize).Find(lines))
        {
            if (_builder.IsFull) return;
            _builder.Add(writer.Write(paragraph));
        }
        foreach (BlockDraft note in new NoteWriter(writer).Write(_pages, whole)) _builder.Add(note);
        // What belongs to the pages comes last, so that it does not part the letter.
        foreach (PrintedPage page in _pages) AddFurniture(page);
    }

    private void AddFurniture(PrintedPage page)
    {
        string origin = FormattableString.Invariant($"page {page.Number}, ");
        foreach (PrintedRow row in page.Header) Add(row.Text, origin + "header");
        foreach (PrintedRow row in page.Footer) Add(row.Text, origin + "footer");
        foreach (string text in page.Turned) Add(text, origin + "turned text");
    }

    private void Add(string text, string origin) => _builder.Add(new BlockDraft { Kind = BlockKind.Paragraph, Text = text, IsFurniture = true, Origin = origin });
}
