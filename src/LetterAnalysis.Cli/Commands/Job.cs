using System.Collections.Immutable;
using System.CommandLine;
using LetterAnalysis.Cli.Display;
using LetterAnalysis.Cli.Inputs;

namespace LetterAnalysis.Cli.Commands;

/// <summary>One run of a verb that reads letters: its inputs, its output, and how it went.</summary>
internal sealed class Job : IDisposable
{
    // Less than this is done before a bar is of use.
    private const int FewestInputsToShow = 5;
    private const int FewestVariantsToShow = 5;

    private readonly HostEnvironment _environment;
    private readonly Complaints _complaints;
    private readonly InputReader _reader;
    private readonly List<string> _names;

    /// <param name="environment">The streams.</param>
    /// <param name="options">The options of all verbs that read letters.</param>
    /// <param name="arguments">What was given for them.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <param name="comparison">What comparisons are told; the defaults when left out.</param>
    /// <exception cref="UsageException">The inputs and the output do not go together.</exception>
    public Job(HostEnvironment environment, JobOptions options, ParseResult arguments, CancellationToken cancellationToken, ComparisonOptions? comparison = null)
    {
        _environment = environment;
        CancellationToken = cancellationToken;
        Format = arguments.GetValue(options.Format) ?? JobOptions.Text;
        Output = new OutputTarget(environment, arguments.GetValue(options.Output));
        string? mediaType = arguments.GetValue(options.ReadAs) switch
        {
            null => null,
            JobOptions.Markdown => "text/markdown",
            JobOptions.Html => "text/html",
            JobOptions.Email => "message/rfc822",
            _ => "text/plain",
        };
        Analyzer = new LetterAnalyzer(options.ReaderOptions(arguments) with { Comparison = comparison ?? ComparisonOptions.Default });
        _complaints = new Complaints(environment.Error);
        _reader = new InputReader(Analyzer, environment.Input, mediaType, _complaints);
        _names = new InputFinder(_complaints).Find(arguments.GetRequiredValue(options.Files));
        HasOneInput = _names.Count == 1 && !_complaints.AnyUnreadable;
        Output.RejectInputs(_names);
    }

    public LetterAnalyzer Analyzer { get; }

    public CancellationToken CancellationToken { get; }

    public OutputTarget Output { get; }

    /// <summary>The form of output that was asked for.</summary>
    public string Format { get; }

    public bool IsJson => Format == JobOptions.Json;

    /// <summary>The inputs by name, in order.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>True when one input was asked for.</summary>
    public bool HasOneInput { get; }

    /// <summary>What the run ends with when the verb itself has nothing to say.</summary>
    public int ExitCode => _complaints.AnyUnreadable ? Cli.ExitCode.Unreadable : Cli.ExitCode.Done;

    /// <summary>Reads the inputs one by one and hands them on as they come.</summary>
    /// <param name="use">Uses them, once.</param>
    /// <param name="printsMeanwhile">True when <paramref name="use"/> writes to <see cref="Output"/> before the last input is read.</param>
    public void Read(Action<IEnumerable<ParsedSource>> use, bool printsMeanwhile)
    {
        // A bar and results on the same terminal would overwrite each other; results that come one by one show how far it is.
        if (_environment.ErrorIsTerminal && _names.Count >= FewestInputsToShow && !(printsMeanwhile && Output.IsTerminal))
        {
            _complaints.HoldDuring(() => WorkProgress.Show(_environment.Error, "Reading letters", _names.Count,
                inputDone => use(_reader.ReadAll(_names, inputDone, CancellationToken))));
        }
        else
        {
            use(_reader.ReadAll(_names, () => { }, CancellationToken));
        }
    }

    /// <summary>Reads all inputs, for a verb that wants letters: one that holds none is told.</summary>
    public ImmutableArray<ParsedSource> ReadSources()
    {
        ImmutableArray<ParsedSource> all = [];
        Read(sources => all = [.. sources], printsMeanwhile: false);
        foreach (ParsedSource empty in all.Where(source => source.Letters.IsEmpty))
        {
            _complaints.Tell($"{empty.Source.Name}: no letter was found in it. See what it holds: letters parse --explain {empty.Source.Name}");
        }
        return all;
    }

    /// <summary>Reads all inputs and names their letters as variants.</summary>
    public ImmutableArray<Variant> ReadVariants() => LetterAnalyzer.NameVariants(ReadSources().SelectMany(source => source.Letters));

    /// <summary>Compares variants, and shows on a terminal how far it is.</summary>
    public LetterComparison Compare(ImmutableArray<Variant> variants) =>
        ShowPairs("Comparing letters", variants.Length, progress => Analyzer.Compare(variants, progress, CancellationToken));

    /// <summary>Audits letters, and shows on a terminal how far their comparison is.</summary>
    public AuditResult Audit(ImmutableArray<ParsedSource> sources, AuditOptions options) =>
        ShowPairs("Auditing letters", sources.Sum(source => source.Letters.Length), progress => Analyzer.Audit(sources, options, progress, CancellationToken));

    private T ShowPairs<T>(string what, int letters, Func<IProgress<ComparisonProgress>?, T> work) =>
        !_environment.ErrorIsTerminal || letters < FewestVariantsToShow ? work(null) : WorkProgress.ShowPairs(_environment.Error, what, work);

    public void Dispose() => Output.Dispose();
}
