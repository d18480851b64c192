using System.Collections.Immutable;

namespace LetterAnalysis.Archives.Page;

/// <summary>An organization or a person that signed letters of an <see cref="ArchiveOverview"/>.</summary>
/// <param name="Id">Its number, unlike that of any other signer.</param>
/// <param name="Name">Its name.</param>
/// <param name="Years">How often it signed, by year.</param>
public sealed record OverviewSigner(long Id, string Name, ImmutableArray<OverviewSignerYear> Years)
{
    /// <summary>What kind of signer it is.</summary>
    public SignatoryKind Kind { get; init; }

    /// <summary>Its country as the page names it; null when it is not known.</summary>
    public string? Country { get; init; }
}
