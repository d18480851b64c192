namespace LetterAnalysis.Documents.Word;

/// <summary>What a style sets, itself or through the styles it is based on; null where none of them does.</summary>
internal sealed record WordStyle
{
    public static WordStyle None { get; } = new();

    public string? Id { get; init; }

    /// <summary>The level of headings in this style (1 to 6).</summary>
    public int? HeadingLevel { get; init; }

    public int? NumberingId { get; init; }

    /// <summary>The list level, from 0.</summary>
    public int? NumberingLevel { get; init; }

    /// <summary>True when a line is drawn above or under paragraphs in this style.</summary>
    public bool? HasRule { get; init; }

    public ParagraphSpace Space { get; init; }

    public TextLook Look { get; init; }

    /// <summary>This style with what it leaves open taken from another.</summary>
    public WordStyle Over(WordStyle basis) => new()
    {
        Id = Id,
        HeadingLevel = HeadingLevel ?? basis.HeadingLevel,
        NumberingId = NumberingId ?? basis.NumberingId,
        NumberingLevel = NumberingLevel ?? basis.NumberingLevel,
        HasRule = HasRule ?? basis.HasRule,
        Space = Space.Over(basis.Space),
        Look = Look.Over(basis.Look),
    };
}
