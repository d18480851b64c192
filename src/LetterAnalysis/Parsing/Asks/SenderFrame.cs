namespace LetterAnalysis.Parsing.Asks;

/// <summary>The senders' own asking: "we therefore urge".</summary>
/// <param name="From">The first token of the senders, or of the verb where it names them by its form.</param>
/// <param name="To">The token after the verb (and after the senders, where they follow it).</param>
/// <param name="Verb">The verb.</param>
/// <param name="Addressee">Who is asked, where a pronoun before the verb says so ("nous vous demandons"); null else.</param>
internal readonly record struct SenderFrame(int From, int To, AskingVerb Verb, string? Addressee);
