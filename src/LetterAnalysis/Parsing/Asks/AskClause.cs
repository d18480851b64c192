namespace LetterAnalysis.Parsing.Asks;

/// <summary>A clause that asks: "the government should release", "(that) all be released".</summary>
/// <param name="Action">What is to be done.</param>
/// <param name="Subject">Who is to do it, as printed; null in the passive, and for "it", "this", "there".</param>
/// <param name="SubjectFrom">The first token of the subject, also in the passive.</param>
/// <param name="SubjectTo">The token after the subject.</param>
/// <param name="RefersBack">True when the subject is "it", "they" or the like, which was named before.</param>
internal sealed record AskClause(ActionGroup Action, string? Subject, int SubjectFrom, int SubjectTo, bool RefersBack);
