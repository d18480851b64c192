namespace LetterAnalysis.Auditing;

/// <summary>The words of all variants of a letter together: the evidence for what is a word and what are two.</summary>
internal sealed class SharedWords
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _look;
    private readonly HashSet<(string, string)> _pairs = [];

    public SharedWords(IEnumerable<AuditedLetter> letters)
    {
        foreach (AuditedBlock block in letters.SelectMany(letter => letter.Prose))
        {
            for (int i = 0; i < block.Tokens.Length; i++)
            {
                if (!block.Tokens[i].IsWord) continue;
                string key = block.Tokens[i].Key;
                _counts[key] = _counts.GetValueOrDefault(key) + 1;
                if (i > 0 && block.Tokens[i - 1].IsWord) _pairs.Add((block.Tokens[i - 1].Key, key));
            }
        }
        _look = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How often a word stands in the letters.</summary>
    public int Count(ReadOnlySpan<char> key) => _look.TryGetValue(key, out int count) ? count : 0;

    /// <summary>True when two words stand next to one another somewhere.</summary>
    public bool HasPair(string first, string second) => _pairs.Contains((first, second));
}
