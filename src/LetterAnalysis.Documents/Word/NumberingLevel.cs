using DocumentFormat.OpenXml.Wordprocessing;

namespace LetterAnalysis.Documents.Word;

/// <summary>How one level of a list is numbered.</summary>
internal sealed record NumberingLevel
{
    public int Start { get; init; } = 1;

    /// <summary>The number format, by the name that the file format gives it.</summary>
    public string Format { get; init; } = "decimal";

    /// <summary>What is printed; <c>%1</c> stands for the number of the first level.</summary>
    public string Text { get; init; } = "";

    /// <summary>Restarts after a number of this level (from 1) or one above it; 0: never; null: after any level above.</summary>
    public int? RestartsAfter { get; init; }

    /// <summary>True when the numbers of all levels are printed as decimals.</summary>
    public bool IsLegal { get; init; }

    /// <summary>True when the bullet is a picture.</summary>
    public bool IsPicture { get; init; }

    /// <summary>The font of a bullet.</summary>
    public string? Font { get; init; }

    /// <summary>The style whose paragraphs are numbered with this level.</summary>
    public string? StyleId { get; init; }

    public ParagraphSpace Space { get; init; }

    public bool IsBullet => Format == "bullet";

    public static NumberingLevel Of(Level level) => new()
    {
        Start = level.StartNumberingValue?.Val.OrNull() ?? 1,
        Format = level.NumberingFormat?.Val?.InnerText is { Length: > 0 } format ? format : "decimal",
        Text = level.LevelText?.Val?.Value ?? "",
        RestartsAfter = level.LevelRestart?.Val.OrNull(),
        IsLegal = level.IsLegalNumberingStyle.IsOn(),
        IsPicture = level.LevelPictureBulletId is not null,
        Font = TextLook.Of(level.NumberingSymbolRunProperties).Font,
        StyleId = level.ParagraphStyleIdInLevel?.Val?.Value,
        Space = ParagraphSpace.Of(null, level.PreviousParagraphProperties?.Indentation, null),
    };
}
