using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>
/// What a reconciliation noticed of its input: <c>SIG101</c> a country's name was repaired, <c>SIG102</c> a country is not known,
/// <c>SIG103</c> a country's name fits several, <c>SIG104</c> the printed numbers skip or repeat, <c>SIG110</c> names that share what many
/// share were not all compared.
/// </summary>
/// <param name="Id">Its id.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What was noticed, as a sentence.</param>
/// <param name="Variant">The variant's id; null when it concerns all.</param>
/// <param name="Span">The entry in that variant's source; empty at 0 when it concerns all.</param>
public sealed record SignatoryDiagnostic(string Id, DiagnosticSeverity Severity, string Message, string? Variant, TextSpan Span);
