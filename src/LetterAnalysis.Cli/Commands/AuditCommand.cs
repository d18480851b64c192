using System.Collections.Immutable;
using System.CommandLine;
using LetterAnalysis.Cli.Views;
using LetterAnalysis.Reporting;

namespace LetterAnalysis.Cli.Commands;

/// <summary><c>letters audit</c>: what should be mended before letters are sent.</summary>
internal static class AuditCommand
{
    public static Command Create(HostEnvironment environment, CancellationToken cancellationToken)
    {
        var command = new Command("audit", "Find what should be mended before letters are sent.");
        var options = new AuditCommandOptions();
        options.AddTo(command);
        command.SetAction(arguments =>
        {
            if (RulesView.Asked(arguments, options)) return RulesView.Write(environment, arguments, options);
            using var job = new Job(environment, options.Job, arguments, cancellationToken);
            AuditOptions audit = AuditFiles.Read(arguments, options, job.Names);
            AuditResult result = Audit(job, job.ReadSources(), audit);
            if (arguments.GetValue(options.Fix))
            {
                result = new Repair(job, environment, sources => Audit(job, sources, audit)).Run(result, arguments.GetValue(options.Write), arguments.GetValue(options.Yes));
            }
            else
            {
                Write(job, result);
            }
            return Code(job, result, options.FailOn(arguments));
        });
        return command;
    }

    private static AuditResult Audit(Job job, ImmutableArray<ParsedSource> sources, AuditOptions audit)
    {
        try
        {
            return job.Audit(sources, audit);
        }
        catch (ArgumentException error)
        {
            throw new UsageException($"{AuditConfiguration.FileName}: {error.Message.Split(" (Parameter")[0]} See: letters audit --rules");
        }
    }

    private static void Write(Job job, AuditResult result)
    {
        switch (job.Format)
        {
            case JobOptions.Json: JsonReport.Write(job.Output.Writer, result); break;
            case JobOptions.Html: HtmlReport.Write(job.Output.Writer, result); break;
            case AuditCommandOptions.Sarif: SarifReport.Write(job.Output.Writer, result); break;
            case AuditCommandOptions.GitHub: GitHubReport.Write(job.Output.Writer, result); break;
            default: new AuditView(job.Output.NewPage(), result).Write(); break;
        }
    }

    /// <summary>An input that can't be read weighs more than a finding: the finding is on record, the input was not looked at.</summary>
    private static int Code(Job job, AuditResult result, FindingSeverity? bar) =>
        job.ExitCode != ExitCode.Done ? job.ExitCode : bar is { } least && result.Fails(least) ? ExitCode.Differences : ExitCode.Done;
}
