using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LetterAnalysis.Reading;
using M = DocumentFormat.OpenXml.Math;
using V = DocumentFormat.OpenXml.Vml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LetterAnalysis.Documents.Word;

/// <summary>Walks the runs of paragraphs: what they show becomes text, what is special about it becomes marks.</summary>
internal sealed class RunReader(WordParts parts, StoryPlace place)
{
    /// <summary>Text under more comments at once is made to harm.</summary>
    private const int MostOpenComments = 100;

    private readonly FieldStack _fields = new();
    private readonly Dictionary<string, int> _comments = new(StringComparer.Ordinal);
    private ParagraphText _text = new();
    private TextLook _basis;
    private TextLook _look;

    /// <summary>Adds what a paragraph shows.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="text">Where to add it.</param>
    /// <param name="basis">How its style looks.</param>
    public void Read(OpenXmlElement paragraph, ParagraphText text, TextLook basis)
    {
        _text = text;
        _basis = _look = basis;
        foreach (string id in _comments.Keys) _comments[id] = text.Length;
        WalkChildren(paragraph);
        foreach ((string id, int start) in _comments) text.Mark(InlineMarkKind.Comment, start, parts.Comments.Find(id));
        _fields.EndParagraph();
    }

    private void WalkChildren(OpenXmlElement element)
    {
        foreach (OpenXmlElement child in element) Walk(child);
    }

    private void Walk(OpenXmlElement element)
    {
        switch (element)
        {
            case W.Text text:
                Show(Trimmed(text.Text, text.Space));
                break;
            case DeletedText text:
                Show(Trimmed(text.Text, text.Space));
                break;
            case M.Text text:
                Show(text.Text);
                break;
            case Run run:
                ReadRun(run);
                break;
            case TabChar or PositionalTab:
                Show("\t");
                break;
            case NoBreakHyphen:
                Show("\u2011");
                break;
            case SymbolChar symbol:
                Show(SymbolOf(symbol));
                break;
            case Break or CarriageReturn:
                if (!_fields.IsInCode) _text.Break(startsPage: element is Break { Type.InnerText: "page" or "column" });
                break;
            case FieldChar field:
                ReadField(field);
                break;
            case FieldCode code:
                _fields.AddCode(code.Text);
                break;
            case Hyperlink link:
                int start = _text.Length;
                WalkChildren(link);
                if (Target(link) is { } target) _text.Mark(InlineMarkKind.Link, start, target);
                break;
            case InsertedRun or MoveToRun:
                Revise(element, InlineMarkKind.Insertion, isShown: parts.Revisions != RevisionView.Original);
                break;
            case DeletedRun or MoveFromRun:
                Revise(element, InlineMarkKind.Deletion, isShown: parts.Revisions != RevisionView.Final);
                break;
            case FootnoteReference note:
                Refer(note.Id.OrNull(), isEndnote: false, note.CustomMarkFollows);
                break;
            case EndnoteReference note:
                Refer(note.Id.OrNull(), isEndnote: true, note.CustomMarkFollows);
                break;
            case CommentRangeStart { Id.Value: { } id } when _comments.Count < MostOpenComments:
                _comments[id] = _text.Length;
                break;
            case CommentRangeEnd { Id.Value: { } id }:
                if (_comments.Remove(id, out int from)) _text.Mark(InlineMarkKind.Comment, from, parts.Comments.Find(id));
                break;
            case TextBoxContent box:
                _text.Boxes.Add(box);
                break;
            case V.Rectangle { Horizontal: { HasValue: true, Value: true } }:
                _text.HasRule = true;
                break;
            case AlternateContent alternatives:
                if (Chosen(alternatives) is { } chosen) WalkChildren(chosen);
                break;
            case RubyContent or RunProperties or ParagraphProperties or SdtProperties or DeletedFieldCode:
                break;
            default:
                WalkChildren(element);
                break;
        }
    }

    private void ReadRun(Run run)
    {
        RunProperties? properties = run.RunProperties;
        TextLook outer = _look;
        _look = properties is null ? _basis
            : TextLook.Of(properties).Over(parts.Styles.Find(properties.RunStyle?.Val?.Value).Look).Over(_basis);
        int start = _text.Length;
        if (_look.IsHidden == true) _text.Aside(InlineMarkKind.Hidden, null, () => WalkChildren(run)); else WalkChildren(run);
        if (_look.IsRaised == true && NoteMark.LabelOf(_text.From(start), _text.Before(start)) is { } label)
        {
            _text.Cut(start);
            _text.Mark(InlineMarkKind.NoteReference, start, label, isAside: true);
        }
        if (_look.IsBold == true || _look.IsItalic == true) _text.Mark(InlineMarkKind.Emphasis, start);
        if (_look.IsHighlighted == true) _text.Mark(InlineMarkKind.Highlight, start);
        _look = outer;
    }

    private void Show(string text)
    {
        if (_fields.IsInCode) return;
        _text.Append(_look.IsCapitals == true ? text.ToUpperInvariant() : text, _look.Language);
    }

    private void Revise(OpenXmlElement change, InlineMarkKind kind, bool isShown)
    {
        string author = (change as RunTrackChangeType)?.Author?.Value ?? "";
        int start = _text.Length;
        parts.HasRevisions = true;
        if (!isShown)
        {
            _text.Aside(kind, kind == InlineMarkKind.Insertion ? author : null, () => WalkChildren(change));
            return;
        }
        WalkChildren(change);
        if (_text.Length > start) _text.Mark(kind, start, kind == InlineMarkKind.Insertion ? author : _text.From(start));
    }

    private void ReadField(FieldChar field)
    {
        switch (field.FieldCharType?.InnerText)
        {
            case "begin":
                _fields.Begin();
                break;
            case "separate":
                _fields.Separate(_text.Length);
                break;
            case "end" when _fields.End() is { } link:
                _text.Mark(InlineMarkKind.Link, link.Start, link.Target);
                break;
        }
    }

    private void Refer(int? id, bool isEndnote, OnOffValue? hasOwnMark)
    {
        // A reference in text that does not show counts no more.
        if (id is not { } number || _fields.IsInCode || _text.IsAside) return;
        string label = parts.Notes.LabelOf(number, isEndnote, hasOwnMark is { HasValue: true, Value: true });
        _text.Mark(InlineMarkKind.NoteReference, _text.Length, label, isAside: true);
    }

    private string? Target(Hyperlink link)
    {
        string? anchor = link.Anchor?.Value is { Length: > 0 } name ? "#" + name : null;
        return parts.Package.TargetOf(place.Part, link.Id?.Value) is { } target ? target + anchor : anchor;
    }

    /// <summary>Of content that stands there in several versions, one is shown: the first that holds text, else the last.</summary>
    public static OpenXmlElement? Chosen(AlternateContent alternatives)
    {
        OpenXmlElement? choice = alternatives.GetFirstChild<AlternateContentChoice>(), fallback = alternatives.GetFirstChild<AlternateContentFallback>();
        return choice is not null && (fallback is null || choice.Descendants<W.Text>().Any()) ? choice : fallback;
    }

    private string SymbolOf(SymbolChar symbol)
    {
        bool isCode = int.TryParse(symbol.Char?.Value, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out int code);
        return isCode && code is > 0 and <= char.MaxValue ? SymbolFont.Show((char)code, symbol.Font?.Value ?? _look.Font).ToString() : "";
    }

    private static string Trimmed(string text, EnumValue<SpaceProcessingModeValues>? space) => space?.InnerText == "preserve" ? text : text.Trim(' ', '\t', '\r', '\n');
}
