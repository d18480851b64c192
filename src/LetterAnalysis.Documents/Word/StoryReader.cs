using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Documents.Word;

/// <summary>Reads the blocks of a piece of the document (its body, a header, a note, a table's cell) one after another.</summary>
internal sealed class StoryReader(WordParts parts, DocumentBuilder builder, StoryPlace place)
{
    /// <summary>What a drawn line is in text.</summary>
    private static readonly TextLine Rule = new("* * *", [], StartsPage: false);

    private readonly RunReader _runs = new(parts, place);
    private readonly ParagraphLayout _layout = new(parts);
    private ParagraphText? _joined;
    private int _paragraphs;
    private bool _isFirst = true;

    /// <summary>Reads a block; what is none is passed over.</summary>
    public void Read(OpenXmlElement block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                ReadParagraph(paragraph);
                break;
            case Table table:
                End();
                new TableReader(parts, builder, place).Read(table);
                _layout.Interrupt();
                break;
            case AltChunk:
                builder.AddDiagnostic("WRD003", DiagnosticSeverity.Warning, "The document takes in another file at one place; that file was not read.");
                break;
            case SectionProperties or SdtProperties or TableProperties or TableCellProperties:
                break;
            case AlternateContent alternatives:
                if (RunReader.Chosen(alternatives) is { } chosen) ReadAll(chosen);
                break;
            default:
                ReadAll(block);
                break;
        }
    }

    /// <summary>Ends the piece: a last paragraph whose end was taken out has no other to join.</summary>
    public void End()
    {
        if (_joined is { } text) Add(text, _layout.Of(null));
        _joined = null;
    }

    private void ReadAll(OpenXmlElement blocks)
    {
        foreach (OpenXmlElement block in blocks) Read(block);
    }

    private void ReadParagraph(Paragraph paragraph)
    {
        ParagraphText text = _joined ?? new ParagraphText();
        _joined = null;
        ParagraphProperties? properties = paragraph.ParagraphProperties;
        _runs.Read(paragraph, text, _layout.LookOf(properties));
        if (IsEndGone(properties?.ParagraphMarkRunProperties)) _joined = text;
        else Add(text, _layout.Of(properties));
    }

    /// <summary>True when the end of the paragraph is not part of the text that is read, so that the next paragraph goes on with it.</summary>
    private bool IsEndGone(ParagraphMarkRunProperties? mark) => mark is not null && parts.Revisions switch
    {
        RevisionView.Final => mark.GetFirstChild<Deleted>() is not null || mark.GetFirstChild<MoveFrom>() is not null,
        RevisionView.Original => mark.GetFirstChild<Inserted>() is not null || mark.GetFirstChild<MoveTo>() is not null,
        _ => false,
    };

    private void Add(ParagraphText text, ParagraphShape shape)
    {
        foreach (OpenXmlElement box in text.Boxes) ReadBox(box);
        if (text.Boxes.Count > 0) shape = shape with { IsTight = false };
        if (text.IsBlank)
        {
            _layout.Interrupt();
            if (shape.HasRule || text.HasRule) builder.Add(Draft(Rule, text) with { Kind = BlockKind.Separator });
            if (text.Hidden() is { } hidden) builder.Add(Draft(hidden, text) with { Kind = BlockKind.Markup });
            return;
        }
        _paragraphs++;
        bool isFirstLine = true;
        foreach (TextLine line in text.Lines())
        {
            if (string.IsNullOrWhiteSpace(line.Text)) continue;
            builder.Add(isFirstLine ? FirstLine(line, text, shape) : Draft(line, text) with
            {
                ContinuesGroup = !line.StartsPage,
                // Should the first line be an item, this one is within it.
                Level = shape.Depth + 1,
            });
            isFirstLine = false;
        }
    }

    private BlockDraft FirstLine(TextLine line, ParagraphText text, ParagraphShape shape)
    {
        BlockDraft draft = Draft(line, text) with { ContinuesGroup = shape.IsTight, Level = shape.Depth };
        if (_isFirst && place.NoteLabel is { } label)
        {
            _isFirst = false;
            return draft with { Marker = $"[{label}]", Marks = draft.Marks.Insert(0, new InlineMark(InlineMarkKind.NoteReference, new TextSpan(0, 0), label)) };
        }
        if (shape.HeadingLevel is { } level and > 0)
        {
            string number = shape.Marker is { Length: > 0 } printed ? printed + " " : "";
            return Prefixed(draft, number) with { Kind = BlockKind.Heading, Level = level, ContinuesGroup = false };
        }
        return shape.Marker is { } marker ? draft with { Kind = BlockKind.ListItem, Marker = marker } : draft;
    }

    private static BlockDraft Prefixed(BlockDraft draft, string prefix) => prefix.Length == 0 ? draft : draft with
    {
        Text = prefix + draft.Text,
        Marks = [.. draft.Marks.Select(mark => mark with { Span = mark.Span.Shift(prefix.Length) })],
    };

    private BlockDraft Draft(TextLine line, ParagraphText text) => new()
    {
        Kind = BlockKind.Paragraph,
        Text = line.Text,
        Marks = line.Marks,
        IsFurniture = place.IsFurniture,
        Origin = place.Name ?? string.Create(CultureInfo.InvariantCulture, $"paragraph {Math.Max(1, _paragraphs)}"),
        Language = text.Language,
    };

    private void ReadBox(OpenXmlElement box)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"text box {++parts.TextBoxes}");
        var story = new StoryReader(parts, builder, place with { Name = place.Name is null ? name : $"{place.Name}, {name}" });
        foreach (OpenXmlElement block in box) story.Read(block);
        story.End();
    }
}
