using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LetterAnalysis.Documents.Word;

/// <summary>How a run of text looks, as far as it matters to a reader of letters; null where it is left open.</summary>
/// <param name="IsBold">Set in bold.</param>
/// <param name="IsItalic">Set in italics.</param>
/// <param name="IsCapitals">Shown in capitals.</param>
/// <param name="IsHidden">Set not to show.</param>
/// <param name="IsHighlighted">With a colour behind it.</param>
/// <param name="IsRaised">Set as superscript.</param>
/// <param name="Font">The font of its symbols.</param>
/// <param name="Language">The language it is checked in.</param>
internal readonly record struct TextLook(
    bool? IsBold, bool? IsItalic, bool? IsCapitals, bool? IsHidden, bool? IsHighlighted, bool? IsRaised, string? Font, string? Language)
{
    /// <summary>Reads the properties of a run, a style or a numbering level.</summary>
    public static TextLook Of(OpenXmlElement? properties) => properties is null ? default : new TextLook(
        properties.GetFirstChild<Bold>().OrNull(),
        properties.GetFirstChild<Italic>().OrNull(),
        properties.GetFirstChild<Caps>().OrNull(),
        properties.GetFirstChild<Vanish>().OrNull() ?? properties.GetFirstChild<WebHidden>().OrNull(),
        IsMarked(properties),
        properties.GetFirstChild<VerticalTextAlignment>() is { } alignment ? alignment.Val?.InnerText == "superscript" : null,
        properties.GetFirstChild<RunFonts>() is { } fonts ? fonts.Ascii?.Value ?? fonts.HighAnsi?.Value : null,
        properties.GetFirstChild<Languages>() is { } languages ? languages.Val?.Value ?? languages.EastAsia?.Value : null);

    /// <summary>Some programs draw the colour as shading.</summary>
    private static bool? IsMarked(OpenXmlElement properties)
    {
        if (properties.GetFirstChild<Highlight>() is { } highlight) return highlight.Val?.InnerText != "none";
        return properties.GetFirstChild<Shading>() is { } shading ? shading.Fill?.Value is not (null or "auto" or "FFFFFF" or "ffffff") : null;
    }

    public TextLook Over(in TextLook basis) => new(
        IsBold ?? basis.IsBold,
        IsItalic ?? basis.IsItalic,
        IsCapitals ?? basis.IsCapitals,
        IsHidden ?? basis.IsHidden,
        IsHighlighted ?? basis.IsHighlighted,
        IsRaised ?? basis.IsRaised,
        Font ?? basis.Font,
        Language ?? basis.Language);
}
