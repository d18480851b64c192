using System.Collections.Immutable;
using System.Text;
using LetterAnalysis.Cli.Display;
using LetterAnalysis.Cli.Views;
using LetterAnalysis.Reporting;
using LetterAnalysis.Text;

namespace LetterAnalysis.Cli.Commands;

/// <summary>Shows the repairs of an audit as a patch and, when told to, makes them and audits again.</summary>
internal static class Repair
{
    public static int Run(
        Job job, HostEnvironment environment, AuditResult result, Func<ImmutableArray<ParsedSource>, AuditResult> audit, bool write)
    {
        var repaired = new Dictionary<SourceText, string>();
        foreach (SourceText source in result.Sources.Select(source => source.Source))
        {
            ImmutableArray<TextEdit> edits = AuditFixer.EditsOf(source, result.Findings);
            if (edits.IsEmpty) continue;
            PatchReport.Write(job.Output.Writer, source, edits);
            repaired.Add(source, AuditFixer.Apply(source, edits));
        }
        if (repaired.Count == 0) environment.Error.Write("letters: nothing to repair for certain.\n");
        if (!write || repaired.Count == 0) return job.ExitCode;

        foreach ((SourceText source, string text) in repaired) WriteFile(source, text);
        AuditResult after = audit([.. result.Sources.Select(source => repaired.TryGetValue(source.Source, out string? text)
            ? job.Analyzer.Parse(SourceText.From(text, source.Source.Name, source.Source.MediaType), job.CancellationToken) : source)]);
        environment.Error.Write($"letters: repaired {Words.Count(repaired.Count, "file")}; {Words.Count(after.Findings.Length, "finding")} left of {result.Findings.Length}.\n");
        return job.ExitCode;
    }

    /// <summary>Writes a file in UTF-8, with a byte order mark where it had one.</summary>
    private static void WriteFile(SourceText source, string text)
    {
        try
        {
            byte[] before = File.ReadAllBytes(source.Name);
            bool mark = before.AsSpan().StartsWith(Encoding.UTF8.Preamble);
            if (!mark && !IsUtf8(before)) throw new UsageException($"{source.Name}: is no UTF-8. Save it as UTF-8 first, then repair it.");
            File.WriteAllText(source.Name, text, new UTF8Encoding(mark));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{SafeText.OneLine(source.Name)}: can't be written: {error.Message}");
        }
    }

    private static bool IsUtf8(byte[] bytes) => System.Text.Unicode.Utf8.IsValid(bytes);
}
