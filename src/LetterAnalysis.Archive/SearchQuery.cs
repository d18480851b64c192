namespace LetterAnalysis.Archive;

/// <summary>What to search an archive for. A letter is found when it fits all that is given.</summary>
public sealed record SearchQuery
{
    /// <summary>
    /// The words to find, whatever their case and accents: all of them, a <c>"phrase in quotes"</c> as it stands, <c>either OR other</c>, <c>begin*</c>,
    /// and <c>-not</c> this one. Empty (the default) finds every letter that fits the rest.
    /// </summary>
    public string Words { get; init; } = "";

    /// <summary>The recipient's name, a part of it, or its acronym, in addressee, salutation, subject or copies; null (the default) for any.</summary>
    public string? Addressee { get; init; }

    /// <summary>The name, part of a name, or acronym of one that signed; null (the default) for any.</summary>
    public string? Signatory { get; init; }

    /// <summary>The earliest date, as <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>; null (the default) for any. Letters without a date do not fit.</summary>
    public string? Since { get; init; }

    /// <summary>The latest date, in the same forms: <c>2020</c> is until its end; null (the default) for any.</summary>
    public string? Until { get; init; }

    /// <summary>The letter has an ask of this strength; null (the default) for any.</summary>
    public AskStrength? Strength { get; init; }

    /// <summary>The code of the letter's language; null (the default) for any.</summary>
    public string? Language { get; init; }

    /// <summary>How many letters to return at most; default 50.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int Most
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 50;
}
