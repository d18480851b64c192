using System.Collections.Immutable;
using LetterAnalysis.Text;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;

namespace LetterAnalysis.Reading;

/// <summary>
/// Reads Markdown: Markdig finds its structure; numbers of lists are taken as printed, and lines of a paragraph that are no wrapped text
/// (an address, names) stay lines.
/// </summary>
internal sealed class MarkdownReader : DocumentReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseGridTables()
        .UseFootnotes()
        .UseGenericAttributes()
        .Build();

    public override bool CanRead(string mediaType) => mediaType == MediaTypes.Markdown;

    public override Document Read(SourceFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        SourceText source = file.Text;
        if (MarkdownCost.IsTooHigh(source.Content)) return AsPlainText(source, cancellationToken);
        MarkdownDocument markdown;
        try
        {
            markdown = Markdown.Parse(source.Content, Pipeline);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or IndexOutOfRangeException)
        {
            // Markdig refuses text nested deeper than its limit.
            return AsPlainText(source, cancellationToken);
        }
        return new Walk(source, cancellationToken).Read(markdown);
    }

    private static Document AsPlainText(SourceText source, CancellationToken cancellationToken)
    {
        var refused = new Diagnostic("MD001", DiagnosticSeverity.Warning, "The Markdown is nested too deeply, or opens too much that it does not close; read as plain text.", default);
        return PlainTextReader.Read(source, source.Diagnostics.Add(refused), cancellationToken);
    }

    /// <summary>One pass over a document's blocks.</summary>
    private sealed class Walk(SourceText source, CancellationToken cancellationToken)
    {
        private const int LongestYear = 4;
        private const int LongestDate = 14;

        private readonly int _width = WrapWidth.Find(source.Content);
        private readonly List<Block> _blocks = [];
        private readonly List<Line> _lines = [];

        public Document Read(MarkdownDocument markdown)
        {
            int start = FrontMatter.FindEnd(source.Content);
            if (start > 0) _blocks.Add(FrontMatter.MakeBlock(source, start));
            foreach (MarkdownBlock block in markdown)
            {
                if (block.Span.End >= start) Visit(block, listDepth: 0);
            }
            FlushLines();
            return new Document(source, [.. BlockCover.Fill(source, _blocks)], source.Diagnostics) { Facts = FrontMatter.ReadFacts(source, start) };
        }

        private void Visit(MarkdownBlock block, int listDepth)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (block)
            {
                case HeadingBlock heading:
                    AddInline(heading, BlockKind.Heading, heading.Level);
                    break;
                case ParagraphBlock paragraph when PicturesOf(paragraph) is { Count: > 0 } pictures:
                    FlushLines();
                    foreach (LiteralInline description in pictures) _blocks.Add(new Block { Kind = BlockKind.Markup, Span = SpanOf(description), Content = MappedText.Verbatim(source, SpanOf(description)) });
                    break;
                case ParagraphBlock paragraph:
                    _lines.AddRange(new InlineLines(source).Read(paragraph));
                    break;
                case ListBlock list when IsDate(source[SpanOf(list)]):
                    _lines.AddRange(PlainTextReader.Lines(source, SpanOf(list)));
                    break;
                case ListBlock list:
                    foreach (MarkdownBlock item in list) VisitItem((ListItemBlock)item, listDepth + 1);
                    break;
                case Table table:
                    AddTable(table);
                    break;
                case YamlFrontMatterBlock or LinkReferenceDefinitionGroup:
                    break;
                case ThematicBreakBlock:
                    AddVerbatim(block, BlockKind.Separator);
                    break;
                case HtmlBlock:
                    AddHtml(block);
                    break;
                case FencedCodeBlock or CodeBlock:
                    _lines.AddRange(PlainTextReader.Lines(source, SpanOf(block)));
                    break;
                case Footnote footnote:
                    AddFootnote(footnote);
                    break;
                case ContainerBlock container:
                    foreach (MarkdownBlock child in container) Visit(child, listDepth);
                    break;
            }
        }

        /// <summary>The descriptions of the pictures in a paragraph that holds nothing else; links may be around them.</summary>
        private static List<LiteralInline> PicturesOf(ParagraphBlock paragraph)
        {
            var pictures = new List<LiteralInline>();
            foreach (Inline inline in paragraph.Inline ?? [])
            {
                Inline? shown = inline is LinkInline { IsImage: false, FirstChild: { } only } && only == ((LinkInline)inline).LastChild ? only : inline;
                if (shown is LinkInline { IsImage: true } picture) pictures.AddRange(picture.FirstChild is LiteralInline description ? [description] : []);
                else if (shown is not LineBreakInline && !(shown is LiteralInline text && text.Content.IsEmptyOrWhitespace())) return [];
            }
            return pictures;
        }

        /// <summary><c>2023. 10. 18.</c> alone is a date of a Korean letter, which Markdown takes for lists within a list.</summary>
        private static bool IsDate(ReadOnlySpan<char> text)
        {
            text = text.Trim();
            return text.Length is >= LongestYear and <= LongestDate && text.IndexOf('.') == LongestYear && !text.ContainsAnyExcept("0123456789. ");
        }

        private void VisitItem(ListItemBlock item, int depth)
        {
            FlushLines();
            int first = _blocks.Count;
            var lines = new List<Line>();
            foreach (MarkdownBlock child in item)
            {
                if (child is ParagraphBlock paragraph)
                {
                    // Paragraphs in a row are read together: typed numbers among them are told by one another.
                    lines.AddRange(new InlineLines(source).Read(paragraph));
                    continue;
                }
                AddParagraphs(lines, depth);
                Visit(child, depth);
                FlushLines();
            }
            AddParagraphs(lines, depth);
            if (item.Count > 0 && item[0] is ParagraphBlock && _blocks.Count > first) _blocks[first] = AsItem(_blocks[first], item, depth);
        }

        /// <summary>Gives the first paragraph of an item its marker as the source prints it.</summary>
        private Block AsItem(Block paragraph, ListItemBlock item, int depth)
        {
            int start = Math.Min(item.Span.Start, paragraph.Span.Start);
            string marker = FirstWord(source.Content.AsSpan(start, paragraph.Span.Start - start).TrimStart());
            return TypedMarker.Prefer(paragraph with
            {
                Kind = BlockKind.ListItem,
                Level = depth,
                Marker = paragraph.Marker ?? marker,
                Span = TextSpan.FromBounds(start, paragraph.Span.End),
                ContinuesGroup = false,
            });
        }

        private static string FirstWord(ReadOnlySpan<char> text)
        {
            int end = text.IndexOfAny(' ', '\t', '\u00A0');
            return (end < 0 ? text : text[..end]).ToString();
        }

        /// <summary>Paragraphs inside a list item: only the first line can be the item itself.</summary>
        private void AddParagraphs(List<Line> lines, int listDepth)
        {
            foreach (Block block in new BlockAssembler(_width).Assemble(lines, cancellationToken)) _blocks.Add(block with { Indent = Math.Max(block.Indent, listDepth) });
            lines.Clear();
        }

        private void AddInline(LeafBlock block, BlockKind kind, int level)
        {
            FlushLines();
            List<Line> lines = new InlineLines(source).Read(block);
            if (lines.Count == 0) return;
            var text = new MappedText.Builder();
            var marks = ImmutableArray.CreateBuilder<InlineMark>();
            foreach (Line line in lines)
            {
                if (text.Length > 0) text.Append(" ", new TextSpan(line.Span.Start, 0));
                foreach (InlineMark mark in line.Marks) marks.Add(mark with { Span = new TextSpan(mark.Span.Start + text.Length, mark.Span.Length) });
                text.Append(line.Content);
            }
            _blocks.Add(new Block { Kind = kind, Level = level, Span = SpanOf(block), Content = text.Build(block.Span.Start), Marks = marks.ToImmutable() });
        }

        private void AddTable(Table table)
        {
            FlushLines();
            if (source.Content[SpanOf(table).Start] == '+')
            {
                _blocks.AddRange(GridTable.Read(source, SpanOf(table).Start));
                return;
            }
            int number = 0;
            foreach (MarkdownBlock child in table)
            {
                if (child is not TableRow row) continue;
                number++;
                TextSpan span = SpanOf(row);
                var text = new MappedText.Builder();
                int place = span.Start;
                foreach (MarkdownBlock cell in row)
                {
                    // An empty cell may have no place of its own.
                    place = Math.Max(place, cell.Span.Start);
                    if (cell != row[0]) text.Append("\t", new TextSpan(place, 0));
                    place = Math.Max(place, cell.Span.End + 1);
                    int cellStart = text.Length;
                    foreach (LeafBlock leaf in cell.Descendants<LeafBlock>())
                    {
                        foreach (Line line in new InlineLines(source).Read(leaf))
                        {
                            if (text.Length > cellStart) text.Append(" ", new TextSpan(line.Span.Start, 0));
                            text.Append(line.Content);
                        }
                    }
                }
                _blocks.Add(new Block
                {
                    Kind = row.IsHeader ? BlockKind.Heading : BlockKind.TableRow,
                    Span = span,
                    Content = text.Build(span.Start),
                    Origin = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"table row {number}"),
                });
            }
        }

        private void AddFootnote(Footnote footnote)
        {
            FlushLines();
            foreach (ParagraphBlock paragraph in footnote.Descendants<ParagraphBlock>())
            {
                foreach (Block block in new BlockAssembler(_width).Assemble(new InlineLines(source).Read(paragraph), cancellationToken))
                {
                    _blocks.Add(block with { Origin = "note " + footnote.Label?.TrimStart('^') });
                }
            }
        }

        private void AddVerbatim(MarkdownBlock block, BlockKind kind)
        {
            FlushLines();
            TextSpan span = SpanOf(block);
            _blocks.Add(new Block { Kind = kind, Span = span, Content = MappedText.Verbatim(source, span) });
        }

        /// <summary>Raw HTML: its text without the tags; what holds no text is markup.</summary>
        private void AddHtml(MarkdownBlock block)
        {
            TextSpan span = SpanOf(block);
            List<Line> lines = HtmlText.Lines(source, span);
            if (lines.Count == 0) AddVerbatim(block, BlockKind.Markup); else _lines.AddRange(lines);
        }

        private void FlushLines()
        {
            if (_lines.Count == 0) return;
            _blocks.AddRange(new BlockAssembler(_width).Assemble(_lines, cancellationToken));
            _lines.Clear();
        }

        private TextSpan SpanOf(MarkdownObject block)
        {
            int start = Math.Clamp(block.Span.Start, 0, source.Length);
            return TextSpan.FromBounds(start, Math.Clamp(block.Span.End + 1, start, source.Length));
        }
    }
}
