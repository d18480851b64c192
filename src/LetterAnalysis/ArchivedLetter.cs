namespace LetterAnalysis;

/// <summary>What an archive tells of one of its letters at a glance.</summary>
/// <param name="Id">Its number in the archive; it stays as long as its file does not change.</param>
/// <param name="Path">The file that it was read from.</param>
/// <param name="Number">Which letter of that file it is, from 1.</param>
/// <param name="Language">The code of its language.</param>
/// <param name="Date">Its date as <c>yyyy-MM-dd</c> or <c>yyyy-MM</c>; null when it has none.</param>
/// <param name="Addressee">Whom it is sent to; null when it does not say.</param>
/// <param name="Subject">Its subject; null when it has none.</param>
public sealed record ArchivedLetter(long Id, string Path, int Number, string Language, string? Date, string? Addressee, string? Subject);
