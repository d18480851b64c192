using System.Collections.Immutable;
using System.CommandLine;
using LetterAnalysis.Auditing;
using LetterAnalysis.Cli.Display;
using LetterAnalysis.Cli.Views;
using LetterAnalysis.Reporting;

namespace LetterAnalysis.Cli.Commands;

/// <summary><c>letters report</c>: the whole job on one page, and a summary for the terminal.</summary>
internal static class ReportCommand
{
    public static Command Create(HostEnvironment environment, CancellationToken cancellationToken)
    {
        var command = new Command("report", "Compare, reconcile and audit letters, and write it all on one web page.");
        var options = new JobOptions();
        options.AddTo(command, hasFormats: false);
        var comparisonOptions = new ComparisonCommandOptions();
        comparisonOptions.AddTo(command);
        command.SetAction(arguments =>
        {
            using var job = new Job(environment, options, arguments, cancellationToken, comparisonOptions.Read(arguments));
            job.Output.RejectInputs(comparisonOptions.FilesOf(arguments));
            AuditOptions audit = AuditFiles.Read(job.Names);
            ImmutableArray<ParsedSource> sources = job.ReadSources();
            ImmutableArray<Variant> variants = LetterAnalyzer.NameVariants(sources.SelectMany(source => source.Letters));
            if (variants.IsEmpty)
            {
                if (job.ExitCode != ExitCode.Done) return job.ExitCode;
                throw new UsageException("No letter was found in the inputs. See what they hold: letters parse --explain FILE");
            }
            if (variants.Length > LetterAnalyzer.MostVariants)
            {
                environment.Error.Write($"letters: A comparison takes up to {LetterAnalyzer.MostVariants} letters; {variants.Length} were found, so the page has none. Give fewer files.\n");
            }
            AuditResult findings = job.Audit(sources, audit);
            // The audit has compared what carries the same text: all letters, as a rule.
            AuditGroup? all = findings.Groups.FirstOrDefault(group => group.Variants.Length == variants.Length);
            LetterComparison? comparison = variants.Length is < 2 or > LetterAnalyzer.MostVariants ? null : all?.Comparison ?? job.Compare(variants);
            SignatoryReconciliation signatories = all?.Reconciliation
                ?? job.Analyzer.Reconcile(variants.Select(variant => variant.Letter), cancellationToken: cancellationToken);
            HtmlReport.Write(job.Output.Writer, comparison, signatories, findings);
            // The page may go where the summary would.
            TextPage page = job.Output.IsFile ? new TextPage(environment.Output, environment.Width, environment.Color)
                : new TextPage(environment.Error, environment.Width, environment.Color && environment.ErrorIsTerminal);
            new ReportSummaryView(page, variants, comparison, signatories, findings).Write();
            return job.ExitCode;
        });
        return command;
    }
}
