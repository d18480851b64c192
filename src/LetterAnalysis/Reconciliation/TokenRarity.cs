using System.Numerics;

namespace LetterAnalysis.Reconciliation;

/// <summary>How much a word tells: in a list, by how few names carry it; without a list, by whether many organizations carry it.</summary>
internal sealed class TokenRarity
{
    private const int Highest = 6;

    private readonly Dictionary<ulong, int>? _names;
    private readonly int _count;

    private TokenRarity(Dictionary<ulong, int>? names, int count)
    {
        _names = names;
        _count = count;
    }

    /// <summary>Without a list.</summary>
    public static TokenRarity Unknown { get; } = new(null, 0);

    /// <summary>By the names of a list; the result does not depend on their order.</summary>
    public static TokenRarity In(IReadOnlyCollection<SignatoryName> names)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (SignatoryName name in names)
        {
            foreach (NameToken token in name.Tokens)
            {
                if (token.IsContent) counts[token.Hash] = counts.GetValueOrDefault(token.Hash) + 1;
            }
        }
        return new TokenRarity(counts, names.Count);
    }

    /// <summary>The weight of a word, 0 for small words to 6 for a rare one.</summary>
    public int WeightOf(in NameToken token)
    {
        int known = token.Kind switch
        {
            NameTokenKind.Small => 0,
            NameTokenKind.Scope or NameTokenKind.Unit or NameTokenKind.Initial => 1,
            NameTokenKind.Place or NameTokenKind.Demonym => 2,
            _ => token.IsGeneric ? 1 : 3,
        };
        if (known < 3 || _names is null || !_names.TryGetValue(token.Hash, out int names)) return known;
        return Math.Clamp(BitOperations.Log2((uint)(_count / names)) + 1, 2, Highest);
    }
}
