using System.Globalization;

namespace LetterAnalysis.Hostile;

/// <summary>What the command line asks for.</summary>
internal sealed record HostileArguments
{
    public const string Usage = """
        Usage: LetterAnalysis.Hostile [--count N] [--from INDEX] [--seed S] [--only INDEX] [--folder PATH]... [--long N] [--keep DIR] [--threads N]
          --count N      how many damaged inputs; default 2000
          --from INDEX   goes on where a run was ended; default 0
          --seed S       other inputs; default 1
          --only INDEX   one of them again; --keep writes it before it is tried
          --folder PATH  where the letters come from; may be given several times; default samples/letters
          --long N       how many of a thousand are made hundreds of kilobytes long; default 4
          --keep DIR     writes there what a fault was found with
          --threads N    default: one a processor
        """;

    public int Count { get; init; } = 2000;
    public int From { get; init; }
    public int Seed { get; init; } = 1;
    public int? Only { get; init; }
    public IReadOnlyList<string> Folders { get; init; } = [];
    public int Long { get; init; } = 4;
    public string? Keep { get; init; }
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Reads the arguments; null when they are wrong.</summary>
    public static HostileArguments? Parse(string[] args)
    {
        var arguments = new HostileArguments();
        for (int at = 0; at < args.Length; at += 2)
        {
            if (at + 1 == args.Length) return null;
            string value = args[at + 1];
            bool isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
            HostileArguments? next = args[at] switch
            {
                "--count" when isNumber => arguments with { Count = number },
                "--from" when isNumber => arguments with { From = number },
                "--seed" when isNumber => arguments with { Seed = number },
                "--only" when isNumber => arguments with { Only = number },
                "--long" when isNumber => arguments with { Long = number },
                "--threads" when isNumber && number > 0 => arguments with { Threads = number },
                "--folder" => arguments with { Folders = [.. arguments.Folders, value] },
                "--keep" => arguments with { Keep = value },
                _ => null,
            };
            if (next is null) return null;
            arguments = next;
        }
        return arguments.Folders.Count > 0 ? arguments : arguments with { Folders = [Path.Combine("samples", "letters")] };
    }
}
