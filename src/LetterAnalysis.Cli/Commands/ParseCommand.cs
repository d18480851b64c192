using System.Collections.Immutable;
using System.CommandLine;
using LetterAnalysis.Cli.Display;
using LetterAnalysis.Cli.Views;
using LetterAnalysis.Reporting;

namespace LetterAnalysis.Cli.Commands;

/// <summary><c>letters parse</c>: what the inputs hold.</summary>
internal static class ParseCommand
{
    public static Command Create(HostEnvironment environment, CancellationToken cancellationToken)
    {
        var command = new Command("parse", "Find the letters of the inputs and their parts.");
        var options = new JobOptions();
        options.AddTo(command);
        var explain = new Option<bool>("--explain") { Description = "Say why each paragraph is held to be what it is." };
        var ndjson = new Option<bool>("--ndjson")
        {
            Description = "Read documents as JSON, a line each, from each FILE or - and answer each with a line (letters schema stream-input, stream-output).",
        };
        command.Options.Add(explain);
        command.Options.Add(ndjson);
        command.SetAction(arguments =>
        {
            if (arguments.GetValue(ndjson)) return new DocumentStream(environment, options, arguments, cancellationToken).Run();
            using var job = new Job(environment, options, arguments, cancellationToken);
            bool explains = arguments.GetValue(explain);
            job.Read(sources => Print(job, sources, explains), printsMeanwhile: true);
            return job.ExitCode;
        });
        return command;
    }

    private static void Print(Job job, IEnumerable<ParsedSource> sources, bool explain)
    {
        if (!job.IsJson) PrintText(job, sources, explain);
        else if (!job.HasOneInput) JsonReport.Write(job.Output.Writer, sources, explain);
        else foreach (ParsedSource source in sources) JsonReport.Write(job.Output.Writer, source, explain);
    }

    /// <summary>Letters are named through all inputs, so that <c>compare</c> calls them the same.</summary>
    private static void PrintText(Job job, IEnumerable<ParsedSource> sources, bool explain)
    {
        TextPage page = job.Output.NewPage();
        int named = 0;
        bool first = true;
        foreach (ParsedSource source in sources)
        {
            ImmutableArray<Variant> variants = LetterAnalyzer.NameVariants(source.Letters, named);
            named += variants.Length;
            if (!first) page.Blank();
            first = false;
            new SourceView(page, source, variants).Write(explain);
        }
    }
}
