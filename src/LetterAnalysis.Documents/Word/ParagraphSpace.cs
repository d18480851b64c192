using DocumentFormat.OpenXml.Wordprocessing;

namespace LetterAnalysis.Documents.Word;

/// <summary>The space around a paragraph, in twentieths of a point; null where it is left open.</summary>
/// <param name="Before">Above it.</param>
/// <param name="After">Under it.</param>
/// <param name="Left">At its left.</param>
/// <param name="IsContextual">True when paragraphs of one style stand without space between them.</param>
internal readonly record struct ParagraphSpace(int? Before, int? After, int? Left, bool? IsContextual)
{
    /// <summary>What HTML-like automatic spacing comes to.</summary>
    private const int Automatic = 280;

    /// <summary>Lines closer than three points belong together.</summary>
    private const int LeastGap = 60;

    public static ParagraphSpace Of(SpacingBetweenLines? spacing, Indentation? indentation, ContextualSpacing? contextual) => new(
        spacing?.BeforeAutoSpacing is { HasValue: true, Value: true } ? Automatic : spacing?.Before.Twips() ?? spacing?.BeforeLines.OrNull(),
        spacing?.AfterAutoSpacing is { HasValue: true, Value: true } ? Automatic : spacing?.After.Twips() ?? spacing?.AfterLines.OrNull(),
        (indentation?.Left ?? indentation?.Start).Twips(),
        contextual.OrNull());

    public ParagraphSpace Over(in ParagraphSpace basis) =>
        new(Before ?? basis.Before, After ?? basis.After, Left ?? basis.Left, IsContextual ?? basis.IsContextual);

    /// <summary>True when a paragraph stands directly under another.</summary>
    public static bool IsTight(in ParagraphSpace above, in ParagraphSpace under, bool sameStyle)
    {
        int after = sameStyle && above.IsContextual == true ? 0 : above.After ?? 0;
        int before = sameStyle && under.IsContextual == true ? 0 : under.Before ?? 0;
        return Math.Max(after, before) < LeastGap;
    }
}
