using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing;

/// <summary>
/// Tells which letters carry the same text, so that letters that have nothing to do with one another are not held against each other:
/// two belong together when they share a good part of their word triples.
/// </summary>
internal static class VariantGrouper
{
    /// <summary>The share of the shorter letter's word triples that two variants have in common; unrelated letters share a few in a hundred.</summary>
    private const double LeastShared = 0.25;

    /// <summary>Room for two million different words; beyond, some share a number, which does not matter here.</summary>
    private const int WordBits = 21;
    private const long WordMask = (1L << WordBits) - 1;
    private const long TripleMask = long.MaxValue >> (63 - 3 * WordBits);

    /// <summary>Groups of letters, in the order of their first.</summary>
    public static ImmutableArray<ImmutableArray<Variant>> Group(ImmutableArray<Variant> variants)
    {
        if (variants.Length < 2) return [.. variants.Select(variant => ImmutableArray.Create(variant))];
        var keys = new KeyPool();
        var numbers = new Dictionary<Word, long>(ReferenceEqualityComparer.Instance);
        HashSet<long>[] triples = [.. variants.Select(variant => Triples(variant.Letter, keys, numbers))];
        var groups = new List<List<int>>();
        for (int i = 0; i < variants.Length; i++)
        {
            List<int>? group = groups.Find(group => group.Exists(member => Share(triples[member], triples[i]) >= LeastShared));
            if (group is null) groups.Add(group = []);
            group.Add(i);
        }
        return [.. groups.Select(group => group.Select(i => variants[i]).ToImmutableArray())];
    }

    private static double Share(HashSet<long> one, HashSet<long> other)
    {
        if (one.Count > other.Count) (one, other) = (other, one);
        return one.Count == 0 ? 0 : (double)one.Count(other.Contains) / one.Count;
    }

    /// <summary>The word triples of the text, without the lists of names: the numbers of three words side by side in one.</summary>
    private static HashSet<long> Triples(Letter letter, KeyPool keys, Dictionary<Word, long> numbers)
    {
        var triples = new HashSet<long>();
        foreach (Section section in letter.Sections)
        {
            if (section.Kind is SectionKind.Signatories or SectionKind.Furniture) continue;
            foreach (Reading.Block block in section.Blocks)
            {
                long triple = 0;
                ImmutableArray<Token> tokens = Tokenizer.Tokenize(block.Text, keys);
                for (int i = 0; i < tokens.Length; i++)
                {
                    if (!numbers.TryGetValue(tokens[i].Word, out long number)) numbers.Add(tokens[i].Word, number = numbers.Count + 1);
                    triple = ((triple << WordBits) | (number & WordMask)) & TripleMask;
                    if (i >= 2) triples.Add(triple);
                }
            }
        }
        return triples;
    }
}
