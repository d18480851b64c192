namespace LetterAnalysis;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Good to know; the result does not suffer.</summary>
    Info,

    /// <summary>The result may be wrong at the place named.</summary>
    Warning,

    /// <summary>Something could not be read; the rest of the result stands.</summary>
    Error,
}
