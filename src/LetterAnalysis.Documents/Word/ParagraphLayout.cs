using DocumentFormat.OpenXml.Wordprocessing;

namespace LetterAnalysis.Documents.Word;

/// <summary>Tells what each paragraph of a piece of text is, given those before it.</summary>
internal sealed class ParagraphLayout(WordParts parts)
{
    private ParagraphSpace? _above;
    private string? _styleAbove;
    private int _itemDepth;
    private int? _itemLeft;

    /// <summary>What stands between the last paragraph and the next parts them.</summary>
    public void Interrupt() => _above = null;

    /// <summary>How the text of a paragraph looks where its runs do not say.</summary>
    public TextLook LookOf(ParagraphProperties? properties) => StyleOf(properties).Look;

    /// <summary>Counts the paragraph if it is a list item, and places it under the one before.</summary>
    public ParagraphShape Of(ParagraphProperties? properties)
    {
        WordStyle style = StyleOf(properties);
        ParagraphSpace own = ParagraphSpace.Of(properties?.SpacingBetweenLines, properties?.Indentation, properties?.ContextualSpacing);
        (string? marker, int depth, NumberingLevel? level) = Number(properties, style);
        ParagraphSpace space = own.Over(level is null ? style.Space : level.Space.Over(style.Space));
        if (marker is not null)
        {
            _itemDepth = depth;
            _itemLeft = space.Left;
        }
        else if (depth == 0 && _itemDepth > 0 && space.Left is > 0 and var left && left >= _itemLeft)
        {
            depth = _itemDepth + 1;
        }
        else if (depth == 0)
        {
            _itemDepth = 0;
        }
        bool isTight = _above is { } above && ParagraphSpace.IsTight(above, space, _styleAbove == style.Id);
        _above = space;
        _styleAbove = style.Id;
        return new ParagraphShape(marker, depth, WordStyles.HeadingLevelOf(properties?.OutlineLevel) ?? style.HeadingLevel, isTight,
            WordStyles.HasRuleOf(properties?.ParagraphBorders) ?? style.HasRule ?? false);
    }

    private WordStyle StyleOf(ParagraphProperties? properties) => parts.Styles.OfParagraph(properties?.ParagraphStyleId?.Val?.Value);

    private (string? Marker, int Depth, NumberingLevel? Level) Number(ParagraphProperties? properties, WordStyle style)
    {
        NumberingProperties? own = properties?.NumberingProperties;
        int? id = own?.NumberingId?.Val.OrNull() ?? style.NumberingId;
        if (id is not > 0 || parts.Numbering.Find(id.Value) is not { } list) return default;
        int level = own?.NumberingLevelReference?.Val.OrNull() ?? list.LevelOfStyle(style.Id) ?? style.NumberingLevel ?? 0;
        if (level is < 0 or >= NumberingList.LevelCount) return default;
        string marker = parts.Numbering.Next(id.Value, list, level);
        // A level that prints nothing sets the further paragraphs of an item.
        return marker.Length == 0 ? (null, _itemDepth > level ? level + 2 : 0, list.Levels[level]) : (marker, level + 1, list.Levels[level]);
    }
}
