namespace LetterAnalysis.Archive.Storage;

/// <summary>A text, a number, bytes, or nothing, on its way into a table.</summary>
internal readonly record struct SqlValue(string? Text, long? Number, byte[]? Bytes = null)
{
    public double? Real { get; init; }

    public static implicit operator SqlValue(string? text) => new(text, null);

    public static implicit operator SqlValue(byte[] bytes) => new(null, null, bytes);

    public static implicit operator SqlValue(double number) => new(null, null) { Real = number };

    public static implicit operator SqlValue(long? number) => new(null, number);

    public static implicit operator SqlValue(long number) => new(null, number);

    public static implicit operator SqlValue(int number) => new(null, number);

    public static implicit operator SqlValue(int? number) => new(null, number);
}
