using System.Collections.Immutable;

namespace LetterAnalysis.Archive;

/// <summary>What an <see cref="LetterArchive.AddAsync"/> did.</summary>
/// <param name="Added">Files that were new or had changed.</param>
/// <param name="Unchanged">Files that the archive held already, with the same content.</param>
/// <param name="Letters">Letters that were added.</param>
/// <param name="Unreadable">Files that could not be read, each with the reason, in the order of their paths.</param>
public sealed record AddResult(int Added, int Unchanged, int Letters, ImmutableArray<UnreadableFile> Unreadable);
