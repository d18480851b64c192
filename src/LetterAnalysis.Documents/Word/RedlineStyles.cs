using DocumentFormat.OpenXml.Wordprocessing;

namespace LetterAnalysis.Documents.Word;

/// <summary>The look of a document with tracked changes: that of a plain letter.</summary>
internal static class RedlineStyles
{
    private const string Paragraphs = "Normal";
    private const string Lines = "LetterLines";
    private const string Items = "LetterItem";
    private const string Subject = "LetterSubject";

    /// <summary>The id of the style for a part of the letter.</summary>
    public static string Of(SectionKind kind) => kind switch
    {
        SectionKind.Subject => Subject,
        SectionKind.Recommendations => Items,
        SectionKind.Letterhead or SectionKind.Dateline or SectionKind.Addressee or SectionKind.CopyList or SectionKind.Signatories or SectionKind.Furniture => Lines,
        _ => Paragraphs,
    };

    /// <param name="language">The language to check the spelling in.</param>
    public static Styles Make(string language) => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = "Georgia", HighAnsi = "Georgia" }, new FontSize { Val = "22" }, new Languages { Val = language }))),
        Make(Paragraphs, "Normal", new StyleParagraphProperties(new SpacingBetweenLines { Before = "0", After = "160", Line = "276", LineRule = LineSpacingRuleValues.Auto })),
        Make(Lines, "Letter Lines", new StyleParagraphProperties(new ContextualSpacing())),
        Make(Items, "Letter Item", new StyleParagraphProperties(new Indentation { Left = "425" })),
        Make(Subject, "Letter Subject", new StyleRunProperties(new Bold())));

    private static Style Make(string id, string name, DocumentFormat.OpenXml.OpenXmlElement properties)
    {
        bool isDefault = id == Paragraphs;
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault) style.Default = true;
        else style.Append(new BasedOn { Val = Paragraphs });
        style.Append(properties);
        return style;
    }
}
