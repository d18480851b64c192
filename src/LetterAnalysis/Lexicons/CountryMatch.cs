namespace LetterAnalysis.Lexicons;

/// <summary>What a name found in the <see cref="CountryTable"/> stands for.</summary>
/// <param name="Code">The ISO 3166-1 code of two letters, <c>XK</c> for Kosovo; null for what is no country and for a name of more than one.</param>
/// <param name="EnglishName">The name to print, in English.</param>
/// <param name="IsRepaired">True when one letter had to be changed to find it.</param>
/// <param name="IsAmbiguous">True when the name fits more than one country: "Korea", "Congo".</param>
/// <param name="IsNonCountry">True for what stands in place of a country: "International", "Europe".</param>
internal readonly record struct CountryMatch(string? Code, string EnglishName, bool IsRepaired, bool IsAmbiguous, bool IsNonCountry);
