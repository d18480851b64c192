namespace LetterAnalysis.Cli.Display;

/// <summary>A column of a table.</summary>
/// <param name="Title">Its head; empty for a table without heads.</param>
/// <param name="AlignRight">True for numbers.</param>
/// <param name="Wraps">True when it may be made narrower than its widest cell.</param>
internal sealed record Column(string Title, bool AlignRight = false, bool Wraps = false);
