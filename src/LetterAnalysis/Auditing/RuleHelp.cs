namespace LetterAnalysis.Auditing;

/// <summary>What an <see cref="AuditRule"/> says of itself, in plain sentences.</summary>
/// <param name="Finds">What it finds, and what it leaves alone.</param>
/// <param name="Matters">Why it matters to whoever sends the letter.</param>
/// <param name="Wrong">An example that it reports.</param>
/// <param name="Right">The same as it should be.</param>
public sealed record RuleHelp(string Finds, string Matters, string Wrong, string Right);
