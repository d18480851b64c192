using System.Diagnostics.CodeAnalysis;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing;

/// <summary>The words of all variants of a letter together: the evidence for what is a word and what are two.</summary>
internal sealed class SharedWords
{
    /// <summary>Room enough that a piece of a word seldom falls where a word does.</summary>
    private const int GlanceLength = 1 << 13;

    private readonly WordCounts _counts;
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly bool[] _glance = new bool[GlanceLength];
    private readonly Lazy<HashSet<long>> _pairs;

    /// <param name="prose">The sentences of all variants.</param>
    /// <param name="words">The pool that all their words come from.</param>
    public SharedWords(IReadOnlyList<AuditedBlock> prose, KeyPool words)
    {
        _counts = new WordCounts(prose, words);
        var byKey = new Dictionary<string, Word>(_counts.Words.Count, StringComparer.Ordinal);
        foreach (Word word in _counts.Words)
        {
            byKey.Add(word.Key, word);
            _glance[GlanceOf(word.Key)] = true;
        }
        _words = byKey.GetAlternateLookup<ReadOnlySpan<char>>();
        _pairs = new(() => PairsOf(prose));
    }

    /// <summary>How often a word stands in the letters.</summary>
    public int Count(Word word) => _counts[word];

    /// <summary>True when the letters have a word of a key.</summary>
    public bool Has(ReadOnlySpan<char> key) => _glance[GlanceOf(key)] && _words.ContainsKey(key);

    /// <summary>True when both pieces of a key are words of the letters.</summary>
    public bool HasBoth(ReadOnlySpan<char> key, int lengthOfFirst, [NotNullWhen(true)] out Word? first, [NotNullWhen(true)] out Word? second)
    {
        first = second = null;
        return _glance[GlanceOf(key[..lengthOfFirst])] && _glance[GlanceOf(key[lengthOfFirst..])]
            && _words.TryGetValue(key[..lengthOfFirst], out first) && _words.TryGetValue(key[lengthOfFirst..], out second);
    }

    /// <summary>True when two words stand next to one another somewhere.</summary>
    public bool HasPair(Word first, Word second) => _pairs.Value.Contains(PairOf(first, second));

    private static HashSet<long> PairsOf(IReadOnlyList<AuditedBlock> prose)
    {
        var pairs = new HashSet<long>();
        foreach (AuditedBlock block in prose)
        {
            for (int i = 1; i < block.Tokens.Length; i++)
            {
                if (block.Tokens[i].IsWord && block.Tokens[i - 1].IsWord) pairs.Add(PairOf(block.Tokens[i - 1].Word, block.Tokens[i].Word));
            }
        }
        return pairs;
    }

    private static long PairOf(Word first, Word second) => ((long)first.Number << 32) | (uint)second.Number;

    /// <summary>A number that equal keys share, for less than a look-up: most pieces of words are not asked for any further.</summary>
    private static int GlanceOf(ReadOnlySpan<char> key) =>
        key.IsEmpty ? 0 : (key[0] * 31 + key[^1] * 1031 + key[key.Length / 2] * 173 + key.Length * 7) & (GlanceLength - 1);
}
