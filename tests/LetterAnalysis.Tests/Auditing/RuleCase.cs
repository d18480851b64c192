using System.Collections.Immutable;
using System.Text;
using LetterAnalysis.Auditing;
using LetterAnalysis.Documents;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Tests.Auditing;

/// <summary>Files, and the words in them that one rule must find; none where it must keep silent.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Name">What the case is about.</param>
/// <param name="Files">The letters, and a configuration and suppressions where there are any; <c>@LTR505</c> there is the fingerprint of that rule's finding.</param>
/// <param name="Expected">The words that the findings quote, in order; empty words for a place where something is missing.</param>
internal sealed record RuleCase(string Rule, string Name, ImmutableArray<CaseFile> Files, ImmutableArray<string> Expected)
{
    private static readonly LetterAnalyzer Analyzer = new(new LetterAnalyzerOptions { Readers = DocumentReaders.All });

    /// <summary>What the rule finds.</summary>
    public ImmutableArray<Finding> Find()
    {
        ImmutableArray<ParsedSource> sources = [.. Files.Where(file => !file.IsConfiguration).Select(file => Analyzer.Parse(new SourceFile(file.Content, file.Name)))];
        AuditOptions options = Text(AuditConfiguration.FileName) is { } configuration ? new ConfigurationReader(configuration, Text).Read() : AuditOptions.Default;
        if (Text(AuditConfiguration.SuppressionsFileName) is { } suppressions)
        {
            string named = Analyzer.Audit(sources, options).Findings.Aggregate(suppressions.Content, (text, finding) => text.Replace("@" + finding.Rule, finding.Fingerprint, StringComparison.Ordinal));
            options = options with { Suppressions = SuppressionReader.Read(SourceText.From(named, suppressions.Name)) };
        }
        return [.. Analyzer.Audit(sources, options).Findings.Where(finding => finding.Rule == Rule)];
    }

    public override string ToString() => $"{Rule} {(Expected.IsEmpty ? "leaves" : "finds")} {Name}";

    private SourceText? Text(string name) => Files.FirstOrDefault(file => file.Name == name) is { } file ? SourceText.From(Encoding.UTF8.GetString(file.Content), name) : null;
}
