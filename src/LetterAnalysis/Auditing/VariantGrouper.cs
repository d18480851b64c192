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

    /// <summary>Groups of letters, in the order of their first.</summary>
    public static ImmutableArray<ImmutableArray<Variant>> Group(ImmutableArray<Variant> variants)
    {
        if (variants.Length < 2) return [.. variants.Select(variant => ImmutableArray.Create(variant))];
        var keys = new KeyPool();
        HashSet<(Word, Word, Word)>[] triples = [.. variants.Select(variant => Triples(variant.Letter, keys))];
        var groups = new List<List<int>>();
        for (int i = 0; i < variants.Length; i++)
        {
            List<int>? group = groups.Find(group => group.Exists(member => Share(triples[member], triples[i]) >= LeastShared));
            if (group is null) groups.Add(group = []);
            group.Add(i);
        }
        return [.. groups.Select(group => group.Select(i => variants[i]).ToImmutableArray())];
    }

    private static double Share(HashSet<(Word, Word, Word)> one, HashSet<(Word, Word, Word)> other)
    {
        if (one.Count > other.Count) (one, other) = (other, one);
        return one.Count == 0 ? 0 : (double)one.Count(other.Contains) / one.Count;
    }

    /// <summary>The word triples of the text, without the lists of names.</summary>
    private static HashSet<(Word, Word, Word)> Triples(Letter letter, KeyPool keys)
    {
        var triples = new HashSet<(Word, Word, Word)>();
        foreach (Section section in letter.Sections)
        {
            if (section.Kind is SectionKind.Signatories or SectionKind.Furniture) continue;
            foreach (Reading.Block block in section.Blocks)
            {
                List<Token> tokens = Tokenizer.Tokenize(block.Text, keys);
                for (int i = 2; i < tokens.Count; i++) triples.Add((tokens[i - 2].Word, tokens[i - 1].Word, tokens[i].Word));
            }
        }
        return triples;
    }
}
