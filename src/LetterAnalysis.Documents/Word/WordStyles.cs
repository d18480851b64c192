using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LetterAnalysis.Documents.Word;

/// <summary>The styles of a document, each with what it takes from those it is based on.</summary>
internal sealed class WordStyles
{
    private const int DeepestHeading = 6;

    /// <summary>An outline level that means body text.</summary>
    private const int BodyText = 9;

    private readonly Dictionary<string, Style> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordStyle> _resolved = new(StringComparer.Ordinal);
    private readonly WordStyle _defaults;
    private readonly string? _defaultParagraphStyle;

    public WordStyles(Styles? styles)
    {
        RunPropertiesBaseStyle? runDefaults = styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle;
        ParagraphPropertiesBaseStyle? defaults = styles?.DocDefaults?.ParagraphPropertiesDefault?.ParagraphPropertiesBaseStyle;
        _defaults = new WordStyle
        {
            Space = ParagraphSpace.Of(defaults?.SpacingBetweenLines, defaults?.Indentation, defaults?.ContextualSpacing),
            Look = TextLook.Of(runDefaults) with { Language = null },
        };
        foreach (Style style in styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is not { } id) continue;
            _byId.TryAdd(id, style);
            if (style.Type?.InnerText == "paragraph" && style.Default is { HasValue: true, Value: true }) _defaultParagraphStyle ??= id;
        }
    }

    /// <summary>The style of a paragraph; the default one when it names none.</summary>
    public WordStyle OfParagraph(string? id) => Find(id is not null && _byId.ContainsKey(id) ? id : _defaultParagraphStyle).Over(_defaults);

    /// <summary>The style of a run or a list; one that sets nothing when there is none of that id.</summary>
    public WordStyle Find(string? id)
    {
        if (id is null) return WordStyle.None;
        if (_resolved.TryGetValue(id, out WordStyle? known)) return known;
        var chain = new List<string>();
        WordStyle basis = WordStyle.None;
        for (string? next = id; next is not null && _byId.TryGetValue(next, out Style? style); next = style.BasedOn?.Val?.Value)
        {
            if (_resolved.TryGetValue(next, out WordStyle? resolved))
            {
                basis = resolved;
                break;
            }
            // Entered before it is known, so that styles based on each other end.
            _resolved[next] = WordStyle.None;
            chain.Add(next);
        }
        for (int i = chain.Count - 1; i >= 0; i--) _resolved[chain[i]] = basis = Read(_byId[chain[i]]).Over(basis);
        return basis;
    }

    /// <summary>The level that an outline level stands for (1 to 6); 0 for body text; null when it is left open.</summary>
    public static int? HeadingLevelOf(OutlineLevel? level) => level?.Val.OrNull() switch
    {
        null => null,
        >= BodyText or < 0 => 0,
        int outline => Math.Min(outline + 1, DeepestHeading),
    };

    /// <summary>True when one of the borders is a line above or under the paragraph; null when no borders are set.</summary>
    public static bool? HasRuleOf(ParagraphBorders? borders) =>
        borders?.Any(static border => border is TopBorder or BottomBorder && ((BorderType)border).Val?.InnerText is not (null or "none" or "nil"));

    private static WordStyle Read(Style style)
    {
        StyleParagraphProperties? paragraph = style.StyleParagraphProperties;
        NumberingProperties? numbering = paragraph?.NumberingProperties;
        return new WordStyle
        {
            Id = style.StyleId?.Value,
            HeadingLevel = HeadingLevelOf(paragraph?.OutlineLevel) ?? HeadingLevelOfName(style.StyleName?.Val?.Value),
            NumberingId = numbering?.NumberingId?.Val.OrNull(),
            NumberingLevel = numbering?.NumberingLevelReference?.Val.OrNull(),
            HasRule = HasRuleOf(paragraph?.ParagraphBorders),
            Space = ParagraphSpace.Of(paragraph?.SpacingBetweenLines, paragraph?.Indentation, paragraph?.ContextualSpacing),
            // The language of styles is that of the program that made them, not of the letter.
            Look = TextLook.Of(style.StyleRunProperties) with { Language = null },
        };
    }

    /// <summary>Word writes the names of its own styles in English, whatever language it speaks.</summary>
    private static int? HeadingLevelOfName(string? name)
    {
        const string heading = "heading ";
        if (string.Equals(name, "title", StringComparison.OrdinalIgnoreCase)) return 1;
        return name is not null && name.StartsWith(heading, StringComparison.OrdinalIgnoreCase)
            && int.TryParse(name.AsSpan(heading.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int level) && level > 0
            ? Math.Min(level, DeepestHeading) : null;
    }
}
