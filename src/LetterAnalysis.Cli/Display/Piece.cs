namespace LetterAnalysis.Cli.Display;

/// <summary>A run of characters in one tone.</summary>
internal readonly record struct Piece(string Text, Tone Tone);
