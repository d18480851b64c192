namespace LetterAnalysis.Comparison;

/// <summary>Tokens of the two variants that stand for each other although their keys differ.</summary>
/// <param name="LeftFrom">The first token of the left variant.</param>
/// <param name="LeftTo">The token after its last.</param>
/// <param name="RightFrom">The first token of the right variant.</param>
/// <param name="RightTo">The token after its last.</param>
/// <param name="IsRecipient">True for names of the recipients; else the same letters, glued or split into words in another way.</param>
internal readonly record struct Link(int LeftFrom, int LeftTo, int RightFrom, int RightTo, bool IsRecipient);
