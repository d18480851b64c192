using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Dom;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Documents.Web;

/// <summary>Walks the tree of a page once, without recursion, and hands on its lines as blocks.</summary>
internal sealed class PageWalk(IElement body, DocumentBuilder builder, PageFurniture furniture, int maxDepth, CancellationToken cancellationToken)
{
    /// <summary>Lines that elements without space between them set under one another, such as an address, are no longer than this.</summary>
    private const int LongestLineOfGroup = 80;

    private static readonly FrozenSet<string> Paragraphs = new[]
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
        "thead", "tr", "ul",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly TreeCursor _cursor = new(body);
    private readonly LineBuffer _line = new();
    private readonly PagePlaces _places = new();
    private readonly List<ListCounter> _lists = [];
    private readonly List<string?> _languages = [];
    private Break _break = Break.Paragraph;
    private readonly Dictionary<string, string> _noteTargets = new(StringComparer.Ordinal);
    private string? _marker, _note, _place;
    private INode? _furniture, _grid, _noteRoot;
    private bool _isHidden;
    private int _heading, _pre, _lastLength, _row, _cell;

    private enum Break
    {
        /// <summary>A line break: the next line of the same group.</summary>
        Line,

        /// <summary>The end of an element without space around it.</summary>
        Element,

        /// <summary>Space between paragraphs.</summary>
        Paragraph,
    }

    public void Read()
    {
        _languages.Add(body.ParentElement?.GetAttribute("lang"));
        int steps = 0;
        while (!builder.IsFull)
        {
            if ((++steps & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            if (Enter(_cursor.Node))
            {
                if (_cursor.TryEnter()) continue;
                Leave(_cursor.Node);
            }
            while (!_cursor.TryNext())
            {
                if (!_cursor.TryLeave())
                {
                    Flush(Break.Paragraph);
                    return;
                }
                Leave(_cursor.Node);
            }
        }
    }

    /// <summary>Begins a node; false when nothing in it is to be read.</summary>
    private bool Enter(INode node)
    {
        if (node is IText text)
        {
            AddText(text.Data);
            return false;
        }
        if (node is not IElement element) return false;
        string tag = element.LocalName;
        if (TextWeights.IsUnseen(element) || tag is "input" or "option") return false;
        if (tag == "sup" && (NoteLabel.OfReference(element) ?? NoteMark.LabelOf(element.TextContent, _line.Tail)) is { } note)
        {
            _line.AddNoteReference(note);
            if (NoteLabel.TargetOf(element) is { } target) _noteTargets.TryAdd(target, note);
            return false;
        }
        if (tag == "a" && _line.IsEmpty && _grid is null && NoteLabel.OfNote(element) is { } own)
        {
            _line.AddNoteReference(own);
            if (_noteRoot is null) (_noteRoot, _note) = (BlockOf(element), own);
            return false;
        }
        if (tag == "br")
        {
            if (_grid is not null) _line.AppendBlank(); else Flush(Break.Line);
            return false;
        }
        if (tag == "img") return AddImage(element);
        // Past the limit the text is still read, without its structure.
        if (_cursor.Depth > maxDepth) return true;
        EnterBlock(element, tag);
        if (InlineTags.MarkOf(element, out string? detail) is { } mark) _line.Open(mark, detail);
        return true;
    }

    private static IElement? BlockOf(IElement element)
    {
        IElement? above = element.ParentElement;
        while (above is not null && !Paragraphs.Contains(above.LocalName) && above.LocalName != "div") above = above.ParentElement;
        return above;
    }

    private void EnterBlock(IElement element, string tag)
    {
        _languages.Add(element.GetAttribute("lang") is { Length: > 0 } language ? language : _languages.LastOrDefault());
        bool isBlock = Paragraphs.Contains(tag);
        if (isBlock || tag is "div" or "hr") EndBlock(isBlock ? Break.Paragraph : Break.Element);
        if (_furniture is null && furniture.Holds(element))
        {
            Flush(Break.Paragraph);
            _furniture = element;
            _isHidden = PageFurniture.IsHidden(element);
        }
        if (!isBlock && tag is not ("div" or "hr")) return;
        if (_noteRoot is null && (NoteLabel.Of(element.Id) ?? _noteTargets.GetValueOrDefault(element.Id ?? "")) is { } note) (_noteRoot, _note) = (element, note);
        switch (tag)
        {
            case "ul" or "ol" or "menu" or "dir":
                _lists.Add(new ListCounter(element));
                break;
            case "li":
                _marker = _lists.Count > 0 ? _lists[^1].Next(element) : null;
                _place = _places.Next(tag);
                break;
            case ['h', >= '1' and <= '6']:
                _heading = tag[1] - '0';
                _place = _places.Next(tag);
                break;
            case "hr":
                Add(new BlockDraft { Kind = BlockKind.Separator, Text = "* * *" });
                break;
            case "pre":
                _pre++;
                _place = _places.Next(tag);
                break;
            case "table":
                _place = _places.Next(tag);
                if (_grid is null && PageTable.IsGrid(element)) (_grid, _row) = (element, 0);
                break;
            case "tr" when _grid is not null:
                _cell = 0;
                break;
            case "td" or "th" when _grid is not null:
                if (_cell++ > 0) _line.AppendCellEnd();
                break;
            case "p" or "div" or "dt" or "dd" or "blockquote" or "td":
                _place = _places.Next(tag);
                break;
        }
    }

    /// <summary>Ends a node that was begun.</summary>
    private void Leave(INode node)
    {
        if (_cursor.Depth > maxDepth || node is not IElement element) return;
        string tag = element.LocalName;
        if (InlineTags.MarkOf(element, out _) is { } mark) _line.Close(mark);
        if (tag == "tr" && _grid is not null) AddRow(element);
        bool isBlock = Paragraphs.Contains(tag);
        if (isBlock || tag == "div") EndBlock(isBlock ? Break.Paragraph : Break.Element);
        switch (tag)
        {
            case "ul" or "ol" or "menu" or "dir":
                _lists.RemoveAt(_lists.Count - 1);
                break;
            case "li":
                _marker = null;
                break;
            case ['h', >= '1' and <= '6']:
                _heading = 0;
                break;
            case "pre":
                _pre--;
                break;
        }
        if (_grid == element) _grid = null;
        if (_noteRoot == element) _noteRoot = null;
        if (_noteRoot is null) _note = null;
        if (_furniture == element)
        {
            Flush(Break.Element);
            (_furniture, _isHidden) = (null, false);
        }
        _languages.RemoveAt(_languages.Count - 1);
    }

    private void AddText(string text)
    {
        if (_pre == 0 || _grid is not null)
        {
            _line.Append(text);
            return;
        }
        bool isFirst = true;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (!isFirst) Flush(Break.Line);
            isFirst = false;
            _line.AppendVerbatim(line);
        }
    }

    private bool AddImage(IElement image)
    {
        if (_line.IsEmpty && _grid is null && image.GetAttribute("alt") is { } alt && !string.IsNullOrWhiteSpace(alt)) Add(new BlockDraft { Kind = BlockKind.Markup, Text = alt });
        return false;
    }

    /// <summary>A block begins or ends: within a cell of a table that parts words, elsewhere lines.</summary>
    private void EndBlock(Break next)
    {
        if (_grid is not null) _line.AppendBlank(); else Flush(next);
    }

    /// <summary>Hands on the line; of several breaks in a row the widest counts, and two line breaks leave a blank line.</summary>
    private void Flush(Break next)
    {
        (string text, ImmutableArray<InlineMark> marks) = _line.Take();
        if (string.IsNullOrWhiteSpace(text))
        {
            _break = next == Break.Line && _break == Break.Line ? Break.Paragraph : next > _break ? next : _break;
            return;
        }
        bool inGroup = _break == Break.Line || (_break == Break.Element && text.Length <= LongestLineOfGroup && _lastLength is > 0 and <= LongestLineOfGroup);
        bool isItem = _marker is not null && _heading == 0 && _note is null;
        if (isItem) (text, marks) = WithoutMarker(text, marks, _marker!);
        Add(new BlockDraft
        {
            Kind = _heading > 0 ? BlockKind.Heading : isItem ? BlockKind.ListItem : BlockKind.Paragraph,
            Text = text,
            Marks = marks,
            Marker = isItem ? _marker : null,
            Level = _heading > 0 ? _heading : _note is null ? _lists.Count : 0,
            ContinuesGroup = inGroup && !isItem,
            MayBeWrapped = _pre > 0 && inGroup,
        });
        _marker = null;
        _lastLength = text.Length;
        _break = next;
    }

    /// <summary>Programs that write pages for old readers put the number into the text of the item as well.</summary>
    private static (string Text, ImmutableArray<InlineMark> Marks) WithoutMarker(string text, ImmutableArray<InlineMark> marks, string marker)
    {
        if (!text.StartsWith(marker, StringComparison.Ordinal) || text.Length == marker.Length || char.IsAsciiDigit(text[marker.Length])) return (text, marks);
        int start = marker.Length;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        return (text[start..], [.. marks.Where(mark => mark.Span.End > start).Select(mark =>
            mark with { Span = TextSpan.FromBounds(Math.Max(0, mark.Span.Start - start), mark.Span.End - start) })]);
    }

    private void AddRow(IElement row)
    {
        string place = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_place}, row {++_row}");
        (string text, ImmutableArray<InlineMark> marks) = _line.Take();
        if (string.IsNullOrWhiteSpace(text)) return;
        bool isSingle = text.AsSpan().Trim().IndexOf('\t') < 0 && text[0] != '\t';
        Add(new BlockDraft { Kind = PageTable.IsHead(row) ? BlockKind.Heading : BlockKind.TableRow, Text = isSingle ? text.TrimEnd() : text, Marks = marks, Origin = place });
        _break = Break.Paragraph;
        _lastLength = 0;
    }

    private void Add(BlockDraft draft) => builder.Add(draft with
    {
        IsFurniture = _furniture is not null,
        Origin = _note is null ? draft.Origin ?? _place : $"note {_note}",
        Language = _languages.LastOrDefault(),
        Marks = _isHidden ? draft.Marks.Add(new InlineMark(InlineMarkKind.Hidden, new TextSpan(0, draft.Text.Length))) : draft.Marks,
    });
}
