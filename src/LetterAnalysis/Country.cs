namespace LetterAnalysis;

/// <summary>A country that a letter prints beside a name.</summary>
/// <param name="Code">The ISO 3166-1 alpha-2 code; <c>XK</c> for Kosovo; null for what names no country ("International").</param>
/// <param name="Text">The words as printed.</param>
/// <param name="IsRepaired">True when the printed words are one letter away from the country's name: "New Zealaand".</param>
public sealed record Country(string? Code, string Text, bool IsRepaired = false);
