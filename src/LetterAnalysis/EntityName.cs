namespace LetterAnalysis;

/// <summary>A name that a signatory is printed with in an archive.</summary>
/// <param name="Name">The name as it is printed most often; what differs in case, accents and marks only is one name.</param>
/// <param name="Country">The country printed with it; null for none.</param>
/// <param name="Times">How often it is printed.</param>
/// <param name="Rule">The rule that joined it to another name of the signatory; null for the first.</param>
/// <param name="Reason">What it has in common with that name, in words; null for the first.</param>
public sealed record EntityName(string Name, string? Country, int Times, string? Rule, string? Reason);
