using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>What a reader or parser noticed about its input.</summary>
/// <param name="Id">A stable id, such as <c>TXT001</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What was noticed, as a sentence.</param>
/// <param name="Span">Where; empty at 0 when it concerns the whole input.</param>
public sealed record Diagnostic(string Id, DiagnosticSeverity Severity, string Message, TextSpan Span);
