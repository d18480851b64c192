using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>One that signed letters of an archive, under whatever names.</summary>
/// <param name="Name">The name that it is printed with most often.</param>
/// <param name="Kind">Organization, person or unknown.</param>
/// <param name="Country">The country printed with it most often; null when none ever is.</param>
/// <param name="Names">All names that it is printed with, the most frequent first.</param>
/// <param name="Letters">The numbers of the letters that it signed, in order, each once.</param>
public sealed record SignatoryEntity(string Name, SignatoryKind Kind, Country? Country, ImmutableArray<EntityName> Names, ImmutableArray<long> Letters);
