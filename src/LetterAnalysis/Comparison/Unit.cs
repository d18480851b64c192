using LetterAnalysis.Text;

namespace LetterAnalysis.Comparison;

/// <summary>A paragraph, list item, heading or signatory's entry of one variant: what a comparison pairs as a whole.</summary>
internal sealed class Unit
{
    public required SectionKind Kind { get; init; }

    /// <summary>Its place in the source, list marker and markup included.</summary>
    public required TextSpan Span { get; set; }

    /// <summary>Its first token; list markers are no tokens of it.</summary>
    public required int From { get; init; }

    /// <summary>The token after its last.</summary>
    public required int To { get; set; }

    /// <summary>Number or bullet as printed; null when there is none.</summary>
    public string? Marker { get; init; }

    /// <summary>The entry of <see cref="Letter.Signatories"/> that it is; null for all else.</summary>
    public Signatory? Entry { get; init; }

    /// <summary>The index of the top recommendation that it belongs to; -1 when it belongs to none.</summary>
    public int Recommendation { get; set; } = -1;

    /// <summary>What names it: a signatory's name, the topic of the recommendation that it opens; null when nothing does.</summary>
    public string? Label { get; set; }

    /// <summary>The hash of its keys; equal for units with the same words, however these are glued, cased or quoted.</summary>
    public ulong Hash { get; set; }

    /// <summary>The number of its tokens that are no punctuation.</summary>
    public int Words { get; set; }

    public int TokenCount => To - From;

    /// <summary>Where the list marker stands in the source; the start of the unit when it has none.</summary>
    public int MarkerStart(SourceText source)
    {
        int at = Marker is null ? -1 : source.Content.IndexOf(Marker, Span.Start, Span.Length, StringComparison.Ordinal);
        return at < 0 ? Span.Start : at;
    }
}
