using System.Collections.Immutable;
using System.CommandLine;
using LetterAnalysis.Cli.Display;
using LetterAnalysis.Cli.Views;
using LetterAnalysis.Reporting;

namespace LetterAnalysis.Cli.Commands;

/// <summary><c>letters signatories</c>: who signs which letter.</summary>
internal static class SignatoriesCommand
{
    private const string Csv = "csv";

    public static Command Create(HostEnvironment environment, CancellationToken cancellationToken)
    {
        var command = new Command("signatories", "Match the signatories of all letters and check what the letters claim of them.");
        var options = new JobOptions(Csv, JobOptions.Html);
        options.AddTo(command);
        var review = new Option<string?>("--review")
        {
            Description = "Decisions on names, as a CSV file: read before, and written back with what is left to decide. Made where there is none.",
            HelpName = "FILE",
        };
        var interactive = new Option<bool>("--interactive") { Description = "Ask what is left to decide on the terminal, and keep each answer in the --review file." };
        var roster = new Option<bool>("--roster") { Description = "Take the two letters for editions, the older first: who joined, left, changed name or country." };
        var explain = new Option<bool>("--explain") { Description = "Say how each name that is not the same everywhere was read, and by which rule it was judged." };
        command.Options.Add(explain);
        command.Options.Add(review);
        command.Options.Add(interactive);
        command.Options.Add(roster);
        command.SetAction(arguments =>
        {
            ReviewTarget? target = arguments.GetValue(review) is { } path ? new ReviewTarget(path) : null;
            bool asks = arguments.GetValue(interactive);
            if (asks) RejectWithoutTerminal(environment, target);
            using var job = new Job(environment, options, arguments, cancellationToken);
            target?.RejectInputs([.. job.Names, arguments.GetValue(options.Output) ?? ""]);
            ReviewFile decided = target?.Read() ?? ReviewFile.Empty;
            ImmutableArray<Variant> variants = job.ReadVariants();
            if (variants.IsEmpty)
            {
                if (job.ExitCode != ExitCode.Done) return job.ExitCode;
                throw new UsageException("No letter was found in the inputs. See what they hold: letters parse --explain FILE");
            }
            bool isRoster = arguments.GetValue(roster);
            if (isRoster && variants.Length != 2) throw new UsageException($"--roster needs two letters; the inputs hold {variants.Length}.");
            SignatoryReconciliation Reconcile(ReviewFile file) =>
                job.Analyzer.Reconcile(variants.Select(variant => variant.Letter), file.Decisions, cancellationToken);
            if (asks) decided = Ask(environment, target!, decided, Reconcile);
            SignatoryReconciliation result = Reconcile(decided);
            target?.Write(decided.With(result));
            Write(job, result, isRoster, arguments.GetValue(explain));
            return job.ExitCode;
        });
        return command;
    }

    private static void RejectWithoutTerminal(HostEnvironment environment, ReviewTarget? target)
    {
        if (target is null) throw new UsageException("--interactive keeps the answers in a file. Name one: --review decisions.csv");
        if (!environment.InputIsTerminal || !environment.OutputIsTerminal)
        {
            throw new UsageException($"--interactive needs a terminal. Fill in {target.Path} with a spreadsheet instead, and run again.");
        }
    }

    private static ReviewFile Ask(
        HostEnvironment environment, ReviewTarget target, ReviewFile decided, Func<ReviewFile, SignatoryReconciliation> reconcile)
    {
        using var input = new StreamReader(environment.Input, leaveOpen: true);
        var page = new TextPage(environment.Output, environment.Width, environment.Color);
        return new ReviewSession(page, input, environment.Output.Flush, target.Write).Run(decided, reconcile);
    }

    private static void Write(Job job, SignatoryReconciliation result, bool isRoster, bool explain)
    {
        switch (job.Format)
        {
            case JobOptions.Json: JsonReport.Write(job.Output.Writer, result); break;
            case JobOptions.Html: HtmlReport.Write(job.Output.Writer, result); break;
            case Csv: CsvReport.Write(job.Output.Writer, result); break;
            default:
                if (isRoster) new RosterView(job.Output.NewPage(), result).Write();
                else new ReconciliationView(job.Output.NewPage(), result, explain).Write();
                break;
        }
    }
}
