namespace LetterAnalysis;

/// <summary>A wording of what is asked.</summary>
/// <param name="Text">The wording as it is printed first.</param>
/// <param name="Language">The code of its language.</param>
/// <param name="Letters">How many letters use it.</param>
/// <param name="FirstAsked">The first date of a letter that uses it; null when none is dated.</param>
/// <param name="Reason">Why it is held to ask the same as another wording, in a sentence; null for the first.</param>
public sealed record LedgerWording(string Text, string Language, int Letters, string? FirstAsked, string? Reason);
