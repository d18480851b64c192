namespace LetterAnalysis.Archive;

/// <summary>How far an <see cref="LetterArchive.AddAsync"/> is.</summary>
/// <param name="Files">Files to look at in all.</param>
/// <param name="FilesDone">Files that are done, unchanged ones included.</param>
/// <param name="Letters">Letters that were added.</param>
/// <param name="Bytes">Bytes that were read.</param>
/// <param name="Unreadable">Files that could not be read.</param>
public sealed record AddProgress(int Files, int FilesDone, int Letters, long Bytes, int Unreadable);
