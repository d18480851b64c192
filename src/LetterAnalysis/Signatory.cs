using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>One signer of a letter.</summary>
/// <param name="Name">The name as printed, without number, role and country.</param>
/// <param name="Kind">Organization or person.</param>
/// <param name="Group">The heading that it stands under ("Groups"); null when there is none.</param>
/// <param name="Acronym">The acronym printed with the name, without its brackets.</param>
/// <param name="OtherNames">Other names printed with it: a translation in brackets, a part after a dash.</param>
/// <param name="Country">The country printed with it.</param>
/// <param name="Role">What a person is or does, as printed.</param>
/// <param name="Span">The place of the whole entry in the source.</param>
public sealed record Signatory(
    string Name,
    SignatoryKind Kind,
    string? Group,
    string? Acronym,
    ImmutableArray<string> OtherNames,
    Country? Country,
    string? Role,
    TextSpan Span)
{
    /// <summary>The organization that a person signs for or belongs to, as printed; a part of <see cref="Role"/>. Null for none.</summary>
    public string? Organization { get; init; }

    /// <summary>The number printed before the entry; null for none.</summary>
    public int? Number { get; init; }
}
