namespace LetterAnalysis.Archive.Storage;

/// <summary>A text, a whole number, or nothing, on its way into a table.</summary>
internal readonly record struct SqlValue(string? Text, long? Number)
{
    public static implicit operator SqlValue(string? text) => new(text, null);

    public static implicit operator SqlValue(long? number) => new(null, number);

    public static implicit operator SqlValue(long number) => new(null, number);

    public static implicit operator SqlValue(int number) => new(null, number);

    public static implicit operator SqlValue(int? number) => new(null, number);
}
