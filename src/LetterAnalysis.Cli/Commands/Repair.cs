using System.Collections.Immutable;
using System.Text;
using LetterAnalysis.Cli.Display;
using LetterAnalysis.Cli.Views;
using LetterAnalysis.Reporting;
using LetterAnalysis.Text;

namespace LetterAnalysis.Cli.Commands;

/// <summary>Shows the repairs of an audit as a patch, makes them when told to, and audits what comes of it.</summary>
internal sealed class Repair(Job job, HostEnvironment environment, Func<ImmutableArray<ParsedSource>, AuditResult> audit)
{
    /// <summary>Writes the patch and, when told to, the files.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="write">True to write the files; else they stay as they are.</param>
    /// <param name="agreed">True to make what somebody should be asked about without asking.</param>
    /// <returns>What is found in the repaired texts.</returns>
    public AuditResult Run(AuditResult result, bool write, bool agreed)
    {
        Finding[] wanted = [.. Wanted(result, write, agreed)];
        var repaired = new Dictionary<SourceText, string>();
        int places = 0;
        foreach (SourceText source in result.Sources.Select(source => source.Source))
        {
            ImmutableArray<TextEdit> edits = AuditFixer.EditsOf(source, wanted);
            if (edits.IsEmpty) continue;
            places += edits.Length;
            PatchReport.Write(job.Output.Writer, source, edits);
            repaired.Add(source, AuditFixer.Apply(source, edits));
        }
        if (repaired.Count == 0)
        {
            environment.Error.Write("letters: nothing to repair for certain.\n");
            return result;
        }
        if (write)
        {
            foreach ((SourceText source, string text) in repaired) WriteFile(source, text);
        }
        AuditResult after = audit([.. result.Sources.Select(source => repaired.TryGetValue(source.Source, out string? text)
            ? job.Analyzer.Parse(SourceText.From(text, source.Source.Name, source.Source.MediaType), job.CancellationToken) : source)]);
        string made = $"{Words.Count(places, "place")} in {Words.Count(repaired.Count, "file")}; {Words.Count(after.Findings.Length, "finding")}";
        environment.Error.Write(write ? $"letters: repaired {made} left of {result.Findings.Length}.\n"
            : $"letters: would repair {made} would be left of {result.Findings.Length}. To repair: --fix --write\n");
        return after;
    }

    /// <summary>The findings to repair: those that are certain, and those that somebody agreed to.</summary>
    private List<Finding> Wanted(AuditResult result, bool write, bool agreed)
    {
        Finding[] open = [.. result.Findings.Where(finding => finding.FixNeedsConsent && AuditFixer.CanFix(finding.Source))];
        List<Finding> wanted = [.. result.Findings.Where(finding => agreed || !finding.FixNeedsConsent)];
        if (agreed || open.Length == 0) return wanted;
        if (write && environment.InputIsTerminal && environment.ErrorIsTerminal)
        {
            using var input = new StreamReader(environment.Input, leaveOpen: true);
            wanted.AddRange(new RepairQuestions(new TextPage(environment.Error, environment.Width, color: false), input).Agreed(open));
            return wanted;
        }
        environment.Error.Write($"letters: {Words.Count(open.Length, "more repair")} that may be wrong: --fix --write on a terminal asks, --yes agrees to all.\n");
        return wanted;
    }

    /// <summary>Writes a file in UTF-8, with a byte order mark where it had one.</summary>
    private static void WriteFile(SourceText source, string text)
    {
        try
        {
            byte[] before = File.ReadAllBytes(source.Name);
            bool mark = before.AsSpan().StartsWith(Encoding.UTF8.Preamble);
            if (!mark && !System.Text.Unicode.Utf8.IsValid(before)) throw new UsageException($"{source.Name}: is no UTF-8. Save it as UTF-8 first, then repair it.");
            File.WriteAllText(source.Name, text, new UTF8Encoding(mark));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{SafeText.OneLine(source.Name)}: can't be written: {error.Message}");
        }
    }
}
