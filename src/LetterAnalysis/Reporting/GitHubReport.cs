using System.Globalization;
using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reporting;

/// <summary>
/// Writes findings as workflow commands of GitHub Actions, a line each, which the platform shows beside the lines of a change. Source of the
/// form: "Workflow commands for GitHub Actions" in GitHub's documentation.
/// </summary>
public static class GitHubReport
{
    /// <summary>Writes the findings that stand, in order.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="result">The result of an audit.</param>
    public static void Write(TextWriter output, AuditResult result)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(result);
        foreach (Finding finding in result.Findings)
        {
            string command = finding.Severity switch { FindingSeverity.Error => "error", FindingSeverity.Warning => "warning", _ => "notice" };
            LinePosition start = finding.Source.GetLinePosition(finding.Span.Start), end = finding.Source.GetLinePosition(finding.Span.End);
            string message = finding.Suggestion is { } suggestion ? $"{finding.Message} {suggestion}" : finding.Message;
            string columns = start.Line == end.Line ? string.Create(CultureInfo.InvariantCulture, $",col={start.Column},endColumn={end.Column}") : "";
            output.Write(string.Create(CultureInfo.InvariantCulture,
                $"::{command} file={Property(finding.Source.Name)},line={start.Line},endLine={end.Line}{columns},title={Property($"{finding.Rule} {finding.Alias}")}::{Data(message)}\n"));
        }
    }

    private static string Property(string value) => Data(value).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    /// <summary>A line of its own: a letter must not be able to write a command.</summary>
    private static string Data(string value)
    {
        var data = new StringBuilder(value.Length);
        foreach (char c in value)
        {
            if (c == '%') data.Append("%25");
            else if (c == '\r') data.Append("%0D");
            else if (c == '\n') data.Append("%0A");
            else data.Append(char.IsControl(c) ? ' ' : c);
        }
        return data.ToString();
    }
}
