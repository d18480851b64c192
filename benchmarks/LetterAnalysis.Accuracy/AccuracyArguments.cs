namespace LetterAnalysis.Accuracy;

/// <summary>What the command line asks for.</summary>
internal sealed record AccuracyArguments
{
    public const string Usage = """
        Usage: LetterAnalysis.Accuracy [FOLDER] [--outlines FOLDER] [--name-pairs CSV] [--generated FOLDER] [--json FILE] [--floors FILE] [--verbose]
          FOLDER             labelled letters: truth.json and letters/
          --outlines FOLDER  letters with NAME.outline.json beside them
          --name-pairs CSV   labelled pairs of signatories' names
          --generated FOLDER an archive of the generator, with FOLDER.truth.ndjson beside it: families, ledger, signatories
          --json FILE        also write the result as JSON
          --floors FILE      {"field": least percentage}; exit code 1 when a field is below its floor
          --verbose          also print what was right
        """;

    public string? Corpus { get; init; }
    public string? Outlines { get; init; }
    public string? NamePairs { get; init; }
    public string? Generated { get; init; }
    public string? Json { get; init; }
    public string? Floors { get; init; }
    public bool Verbose { get; init; }

    /// <summary>Reads the arguments; null when they are wrong.</summary>
    public static AccuracyArguments? Parse(string[] args)
    {
        var arguments = new AccuracyArguments();
        for (int at = 0; at < args.Length; at++)
        {
            string? value = at + 1 < args.Length ? args[at + 1] : null;
            AccuracyArguments? next = (args[at], value) switch
            {
                ("--verbose", _) => arguments with { Verbose = true },
                ("--outlines", not null) => arguments with { Outlines = value },
                ("--name-pairs", not null) => arguments with { NamePairs = value },
                ("--generated", not null) => arguments with { Generated = value },
                ("--json", not null) => arguments with { Json = value },
                ("--floors", not null) => arguments with { Floors = value },
                (['-', ..], _) => null,
                _ => arguments.Corpus is null ? arguments with { Corpus = args[at] } : null,
            };
            if (next is null) return null;
            if (args[at].StartsWith("--", StringComparison.Ordinal) && args[at] != "--verbose") at++;
            arguments = next;
        }
        return arguments is { Corpus: null, Outlines: null, NamePairs: null, Generated: null } ? null : arguments;
    }
}
