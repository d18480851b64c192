namespace LetterAnalysis;

/// <summary>
/// A person's decision on two names. It is found again by what is printed (name and country, whatever their case, accents and marks), not
/// by its place, so that it holds in the next edition, in a list that is sorted anew and in other letters.
/// </summary>
/// <param name="FirstName">A name as printed.</param>
/// <param name="FirstCountry">The country printed with it; null or blank when there is none.</param>
/// <param name="SecondName">The other name. Which is first does not matter.</param>
/// <param name="SecondCountry">The country printed with that.</param>
/// <param name="Answer">What was decided.</param>
/// <param name="Reason">Why, in the person's words; null when nothing was said.</param>
public sealed record SignatoryDecision(
    string FirstName, string? FirstCountry, string SecondName, string? SecondCountry, ReviewAnswer Answer, string? Reason = null);
