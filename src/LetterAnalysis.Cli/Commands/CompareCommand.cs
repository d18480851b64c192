using System.Collections.Immutable;
using System.CommandLine;
using LetterAnalysis.Cli.Views;
using LetterAnalysis.Documents;
using LetterAnalysis.Reporting;

namespace LetterAnalysis.Cli.Commands;

/// <summary><c>letters compare</c>: two to fifty variants side by side.</summary>
internal static class CompareCommand
{
    public static Command Create(HostEnvironment environment, CancellationToken cancellationToken)
    {
        var command = new Command("compare", "Compare two or more variants of a letter.");
        var options = new JobOptions(JobOptions.Html, JobOptions.Markdown, JobOptions.Tei, JobOptions.Docx);
        options.AddTo(command);
        var comparisonOptions = new ComparisonCommandOptions();
        comparisonOptions.AddTo(command);
        var chosen = new Option<string?>("--variants")
        {
            Description = "Which letters to compare; all when left out. A is the first letter found, B the second.",
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
            using var job = new Job(environment, options, arguments, cancellationToken, comparisonOptions.Read(arguments));
            job.Output.RejectInputs(comparisonOptions.FilesOf(arguments));
            ImmutableArray<Variant> variants = job.ReadVariants();
            string? names = arguments.GetValue(chosen);
            if (names is null && variants.Length < 2 && job.ExitCode != ExitCode.Done) return job.ExitCode;
            ImmutableArray<Variant> compared = VariantChoice.Choose(variants, names);
            if (job.Format == JobOptions.Docx && compared.Length > 2)
            {
                throw new UsageException("A document with tracked changes shows two letters. Choose them: --variants A,B");
            }
            LetterComparison comparison = job.Compare(compared);
            Write(job, comparison);
            // A document with tracked changes has no place for it.
            foreach (ComparisonStep step in job.Format == JobOptions.Docx ? comparison.CutShort : []) environment.Error.Write($"letters: {Words.CutShort(step)}\n");
            bool differ = comparison.Units.Any(unit => unit.Status != UnitStatus.Same);
            return job.ExitCode == ExitCode.Done && differ && arguments.GetValue(exitCode) ? ExitCode.Differences : job.ExitCode;
        });
        return command;
    }

    private static void Write(Job job, LetterComparison comparison)
    {
        switch (job.Format)
        {
            case JobOptions.Json: JsonReport.Write(job.Output.Writer, comparison); break;
            case JobOptions.Html: HtmlReport.Write(job.Output.Writer, comparison); break;
            case JobOptions.Markdown: MarkdownReport.Write(job.Output.Writer, comparison); break;
            case JobOptions.Tei: TeiReport.Write(job.Output.Writer, comparison); break;
            case JobOptions.Docx: WordRedline.Write(job.Output.Bytes, comparison); break;
            default: new ComparisonView(job.Output.NewPage(), comparison).Write(); break;
        }
    }
}
