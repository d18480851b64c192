using System.Collections.Immutable;
using System.CommandLine;
using LetterAnalysis.Cli.Views;
using LetterAnalysis.Reporting;

namespace LetterAnalysis.Cli.Commands;

/// <summary><c>letters compare</c>: two variants side by side.</summary>
internal static class CompareCommand
{
    public static Command Create(HostEnvironment environment, CancellationToken cancellationToken)
    {
        var command = new Command("compare", "Compare two variants of a letter.");
        var options = new JobOptions();
        options.AddTo(command);
        var chosen = new Option<string?>("--variants")
        {
            Description = "Which two letters to compare when the inputs hold more: A is the first letter found, B the second.",
            HelpName = "A,B",
        };
        var exitCode = new Option<bool>("--exit-code")
        {
            Description = "End with 1 when the variants differ in more than blanks and the form of quotes and dashes.",
        };
        command.Options.Add(chosen);
        command.Options.Add(exitCode);
        command.SetAction(arguments =>
        {
            using var job = new Job(environment, options, arguments, cancellationToken);
            ImmutableArray<Variant> variants = job.ReadVariants();
            string? names = arguments.GetValue(chosen);
            if (names is null && variants.Length < 2 && job.ExitCode != ExitCode.Done) return job.ExitCode;
            (Variant first, Variant second) = VariantChoice.Choose(variants, names);
            LetterComparison comparison = job.Analyzer.Compare([first, second], cancellationToken: cancellationToken);
            if (job.IsJson) JsonReport.Write(job.Output.Writer, comparison);
            else new ComparisonView(job.Output.NewPage(), comparison).Write();
            bool differ = comparison.Units.Any(unit => unit.Status != UnitStatus.Same);
            return job.ExitCode == ExitCode.Done && differ && arguments.GetValue(exitCode) ? ExitCode.Differences : job.ExitCode;
        });
        return command;
    }
}
