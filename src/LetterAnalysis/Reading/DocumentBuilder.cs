using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>
/// Puts the text of an input that is no text itself (a page, a Word file, a PDF, an e-mail) together, block by block in reading order, and
/// makes the <see cref="Document"/> with every block's place in that text. List markers that are typed in paragraphs are recognized, and
/// lines that may be wrapped are joined, as in plain text.
/// </summary>
/// <param name="file">The input.</param>
/// <param name="maxLength">The longest text, in UTF-16 code units, default 16 Mi; what goes beyond is left out and reported.</param>
public sealed class DocumentBuilder(SourceFile file, int maxLength = DocumentBuilder.DefaultMaxLength)
{
    private const int DefaultMaxLength = 16 * 1024 * 1024;
    private const int IndentPerLevel = 2;

    private readonly StringBuilder _content = new();
    private readonly List<PlacedDraft> _drafts = [];
    private readonly List<Block> _blocks = [];
    private readonly List<(int Start, string? Origin)> _origins = [];
    private readonly List<DocumentFact> _facts = [];
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>The length of the text so far, in UTF-16 code units.</summary>
    public int Length => _content.Length;

    /// <summary>True when the text has reached its longest length, so that more need not be read.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Adds a block under the last one. One without text is left out.</summary>
    /// <exception cref="ArgumentException">A list item has no marker.</exception>
    public void Add(BlockDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (draft.Kind == BlockKind.ListItem && draft.Marker is null) throw new ArgumentException("A list item needs a marker.", nameof(draft));
        BlockDraft clean = DraftCleaner.Clean(draft);
        if (clean.Text.Length == 0 || !HasRoom(clean.Text.Length)) return;
        bool tight = clean.ContinuesGroup || clean.Kind is BlockKind.ListItem or BlockKind.TableRow && _drafts is [.., var last] && last.Draft.Kind == clean.Kind;
        Part(tight ? "\n" : "\n\n");
        _origins.Add((_content.Length, clean.Origin));
        if (clean.Level > 1 && clean.Kind != BlockKind.Heading) _content.Append(' ', (clean.Level - 1) * IndentPerLevel);
        int start = _content.Length;
        if (clean.Marker is { } marker) _content.Append(marker).Append(' ');
        _drafts.Add(new PlacedDraft(clean, start, _content.Length));
        _content.Append(clean.Text);
    }

    /// <summary>
    /// Adds a fact that stands as a line of <c>Name: value</c> in the text, such as one of an e-mail's header. The line belongs to no
    /// letter. One without a value is left out.
    /// </summary>
    /// <param name="kind">What it is.</param>
    /// <param name="name">The name to print.</param>
    /// <param name="value">Its value.</param>
    /// <param name="origin">What to call the place: <c>message header</c>. Lines of one place that follow one another stand together.</param>
    public void AddHeaderLine(DocumentFactKind kind, string name, string value, string origin)
    {
        ArgumentNullException.ThrowIfNull(value);
        string line = DraftCleaner.OneLine(value).Trim();
        if (line.Length == 0) return;
        int before = _drafts.Count;
        Add(new BlockDraft
        {
            Kind = BlockKind.Markup,
            Text = $"{name}: {line}",
            ContinuesGroup = before > 0 && _drafts[^1].Draft is { Kind: BlockKind.Markup } above && above.Origin == origin,
            Origin = origin,
        });
        if (_drafts.Count > before) _facts.Add(new DocumentFact(kind, line, new TextSpan(_content.Length - line.Length, line.Length)));
    }

    /// <summary>Adds a fact that stands in no part of the text. One without a value is left out.</summary>
    public void AddFact(DocumentFactKind kind, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) _facts.Add(new DocumentFact(kind, value.Trim()));
    }

    /// <summary>Adds what was noticed about the input as a whole.</summary>
    public void AddDiagnostic(string id, DiagnosticSeverity severity, string message) => _diagnostics.Add(new Diagnostic(id, severity, message, default));

    /// <summary>Adds all of another document under the last block, such as a file attached to an e-mail.</summary>
    /// <param name="inner">The document.</param>
    /// <param name="origin">What to call it; the origins of its blocks follow after a comma.</param>
    /// <param name="isFurniture">True when none of it is part of a letter; default: as its blocks say.</param>
    public void Add(Document inner, string origin, bool isFurniture = false)
    {
        ArgumentNullException.ThrowIfNull(inner);
        if (inner.Blocks.IsEmpty || !HasRoom(inner.Source.Length)) return;
        FinishDrafts();
        Part("\n\n");
        int offset = _content.Length;
        _content.Append(inner.Source.Content);
        foreach (Block block in inner.Blocks)
        {
            string place = block.Origin is null ? origin : $"{origin}, {block.Origin}";
            _origins.Add((block.Span.Start + offset, place));
            _blocks.Add(block with
            {
                Span = block.Span.Shift(offset),
                Content = block.Content.Shift(offset),
                ContinuesGroup = block.ContinuesGroup && block.Span.Start != inner.Blocks[0].Span.Start,
                Origin = place,
                IsFurniture = block.IsFurniture || isFurniture,
            });
        }
        foreach (DocumentFact fact in inner.Facts) _facts.Add(fact with { Span = fact.Span?.Shift(offset) });
        foreach (Diagnostic diagnostic in inner.Diagnostics) _diagnostics.Add(diagnostic with { Span = diagnostic.Span.Shift(offset) });
    }

    /// <summary>Makes the document.</summary>
    /// <param name="cancellationToken">Ends the work early.</param>
    public Document Build(CancellationToken cancellationToken = default)
    {
        FinishDrafts(cancellationToken);
        if (IsFull)
        {
            AddDiagnostic("DOC001", DiagnosticSeverity.Warning, string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"The text is longer than {maxLength} characters; the rest was left out."));
        }
        SourceText source = Source();
        return new Document(source, [.. BlockCover.Fill(source, _blocks)], [.. _diagnostics]) { Facts = [.. _facts] };
    }

    private bool HasRoom(int length)
    {
        IsFull |= _content.Length + (long)length > maxLength;
        return !IsFull;
    }

    private void Part(string lines)
    {
        if (_content.Length > 0) _content.Append(lines);
    }

    private SourceText Source() => SourceText.Extracted(_content.ToString(), file.Name, file.MediaType, () => file.Sha256, _origins);

    private void FinishDrafts(CancellationToken cancellationToken = default)
    {
        if (_drafts.Count == 0) return;
        _blocks.AddRange(new DraftPlacer(Source(), _drafts).Place(cancellationToken));
        _drafts.Clear();
    }
}
