using System.Collections.Immutable;

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

    /// <summary>Groups of letters by their places in the order given, in the order of their first.</summary>
    /// <param name="letters">The blocks of each letter, their words out of one pool.</param>
    public static IEnumerable<IReadOnlyList<int>> Group(IReadOnlyList<ImmutableArray<AuditedBlock>> letters)
    {
        if (letters.Count < 2) return [.. letters.Select((_, i) => (int[])[i])];
        HashSet<long>[] triples = [.. letters.Select(Triples)];
        var groups = new List<List<int>>();
        for (int i = 0; i < letters.Count; i++)
        {
            List<int>? group = groups.Find(group => group.Exists(member => Share(triples[member], triples[i]) >= LeastShared));
            if (group is null) groups.Add(group = []);
            group.Add(i);
        }
        return groups;
    }

    private static double Share(HashSet<long> one, HashSet<long> other)
    {
        if (one.Count > other.Count) (one, other) = (other, one);
        int both = 0;
        foreach (long triple in one)
        {
            if (other.Contains(triple)) both++;
        }
        return one.Count == 0 ? 0 : (double)both / one.Count;
    }

    /// <summary>The word triples of the text, without the lists of names: the numbers of three words side by side in one.</summary>
    private static HashSet<long> Triples(ImmutableArray<AuditedBlock> letter)
    {
        var triples = new HashSet<long>(letter.Sum(block => block.Tokens.Length));
        foreach (AuditedBlock block in letter)
        {
            if (block.Kind == SectionKind.Signatories) continue;
            long triple = 0;
            for (int i = 0; i < block.Tokens.Length; i++)
            {
                triple = ((triple << WordBits) | (block.Tokens[i].Word.Number & WordMask)) & TripleMask;
                if (i >= 2) triples.Add(triple);
            }
        }
        return triples;
    }
}
