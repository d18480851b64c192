using System.Collections.Immutable;

namespace LetterAnalysis.Archive.Adding;

/// <summary>A file as it was read for the archive.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Sha256">The hash of its bytes; null when it could not be read.</param>
/// <param name="MediaType">Its form; null when it could not be read.</param>
/// <param name="Parsed">What it holds; null when it is unchanged or could not be read.</param>
/// <param name="Problem">Why it could not be read; null when it could.</param>
internal sealed record ReadFile(string Path, long Length, string? Sha256, string? MediaType, ParsedSource? Parsed, string? Problem)
{
    /// <summary>The sketch of each letter, by which families are found.</summary>
    public ImmutableArray<byte[]> Sketches { get; } = Parsed is null ? [] : [.. Parsed.Letters.Select(letter => LetterSketch.Of(letter).ToBytes())];

    public bool IsUnchanged => Parsed is null && Problem is null;
}
