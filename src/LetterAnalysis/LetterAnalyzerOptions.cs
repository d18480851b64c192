using System.Collections.Immutable;
using LetterAnalysis.Reading;

namespace LetterAnalysis;

/// <summary>What a <see cref="LetterAnalyzer"/> may be told. All defaults suit letters as they come.</summary>
public sealed record LetterAnalyzerOptions
{
    /// <summary>The defaults.</summary>
    public static LetterAnalyzerOptions Default { get; } = new();

    /// <summary>Readers to ask before the library's own (plain text and Markdown), in order; the first that knows a media type reads it.</summary>
    public ImmutableArray<DocumentReader> Readers { get; init; } = [];

    /// <summary>
    /// The longest input that is read, in bytes of a file and in code units of a text; default 64 Mi. A longer one is refused with a
    /// <see cref="LetterFormatException"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public long MaxInputLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 64L * 1024 * 1024;

    /// <summary>What a comparison is told, that of an audit included; default <see cref="ComparisonOptions.Default"/>.</summary>
    public ComparisonOptions Comparison { get; init; } = ComparisonOptions.Default;
}
