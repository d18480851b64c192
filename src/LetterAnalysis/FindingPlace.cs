using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>Another place that a <see cref="Finding"/> is about.</summary>
/// <param name="Variant">The variant's id; null when the place belongs to no letter.</param>
/// <param name="Source">The text that holds it.</param>
/// <param name="Span">The place in that text.</param>
public sealed record FindingPlace(string? Variant, SourceText Source, TextSpan Span)
{
    /// <summary>A place in a variant.</summary>
    /// <param name="variant">The variant.</param>
    /// <param name="span">The place in its source.</param>
    public static FindingPlace In(Variant variant, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(variant);
        return new FindingPlace(variant.Id, variant.Letter.Source, span);
    }
}
