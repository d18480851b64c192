namespace LetterAnalysis.Reporting;

/// <summary>
/// Writes findings as SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format"), the form that code hosts and editors read. Places are
/// counted in UTF-16 code units; what was silenced is there with its reason; what is drawn from a Word or PDF file has its words and its page or
/// paragraph, but no line, since the file has none.
/// </summary>
public static class SarifReport
{
    /// <summary>Writes a log with one run.</summary>
    /// <param name="output">Where to write; flushed and left open.</param>
    /// <param name="result">The result of an audit.</param>
    public static void Write(TextWriter output, AuditResult result)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(result);
        using var json = new JsonOutput(output);
        new SarifLog(json, result).Write();
    }
}
