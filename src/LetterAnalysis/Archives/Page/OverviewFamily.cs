namespace LetterAnalysis.Archives.Page;

/// <summary>A family of letters in an <see cref="ArchiveOverview"/>.</summary>
/// <param name="Id">Its number, as letters give it.</param>
/// <param name="Name">What to call it.</param>
public sealed record OverviewFamily(long Id, string Name);
