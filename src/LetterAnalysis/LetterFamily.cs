using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>Letters of an archive that are one letter in its variants, editions, translations and copies, with the answers to it.</summary>
/// <param name="Id">The least number of its letters.</param>
/// <param name="Members">Its letters, by number.</param>
public sealed record LetterFamily(long Id, ImmutableArray<FamilyMember> Members);
