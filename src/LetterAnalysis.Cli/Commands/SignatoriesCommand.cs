using System.Collections.Immutable;
using System.CommandLine;
using LetterAnalysis.Cli.Views;
using LetterAnalysis.Reporting;

namespace LetterAnalysis.Cli.Commands;

/// <summary><c>letters signatories</c>: who signs which letter.</summary>
internal static class SignatoriesCommand
{
    public static Command Create(HostEnvironment environment, CancellationToken cancellationToken)
    {
        var command = new Command("signatories", "Match the signatories of all letters and check what the letters claim of them.");
        var options = new JobOptions();
        options.AddTo(command);
        command.SetAction(arguments =>
        {
            using var job = new Job(environment, options, arguments, cancellationToken);
            ImmutableArray<Variant> variants = job.ReadVariants();
            if (variants.IsEmpty)
            {
                if (job.ExitCode != ExitCode.Done) return job.ExitCode;
                throw new UsageException("No letter was found in the inputs. See what they hold: letters parse --explain FILE");
            }
            SignatoryReconciliation result = job.Analyzer.Reconcile(variants.Select(variant => variant.Letter), cancellationToken);
            if (job.IsJson) JsonReport.Write(job.Output.Writer, result);
            else new ReconciliationView(job.Output.NewPage(), result).Write();
            return job.ExitCode;
        });
        return command;
    }
}
