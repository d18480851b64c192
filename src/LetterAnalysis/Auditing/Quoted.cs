namespace LetterAnalysis.Auditing;

/// <summary>Words of a letter within a message.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    /// <summary>The words in quotes, on one line, cut between words when they are long.</summary>
    public static string Of(ReadOnlySpan<char> words)
    {
        string line = string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest) return $"“{line}”";
        int end = line.LastIndexOf(' ', Longest);
        if (end < Longest / 2) end = char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest;
        return $"“{line[..end]} …”";
    }

    /// <summary>Several in a row: “a”, “b” and “c”.</summary>
    public static string All(IEnumerable<string> words) => Joined([.. words.Select(word => Of(word))]);

    /// <summary>Items in a row as people write them: a, b and c.</summary>
    public static string Joined(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1];
}
