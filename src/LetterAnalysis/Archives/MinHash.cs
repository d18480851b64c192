using System.Numerics;
using System.Runtime.InteropServices;

namespace LetterAnalysis.Archives;

/// <summary>
/// MinHash signatures (Broder 1997) made with one permutation: the range of the hashes is cut into bins, each keeps its least (Li, Owen
/// and Zhang 2012); an empty bin borrows from one that a fixed sequence of random places finds (Shrivastava 2017). Of each least hash 16
/// bits are kept (b-bit minwise hashing, Li and König 2010): two different ones agree by chance once in 65,536 times.
/// </summary>
internal static class MinHash
{
    /// <summary>The number of values in a signature.</summary>
    public const int Length = 128;

    private const int BinBits = 7;

    /// <summary>The signature of a set of hashes; empty for an empty set.</summary>
    public static ushort[] Of(List<uint> words)
    {
        if (words.Count == 0) return [];
        Span<uint> least = stackalloc uint[Length];
        least.Fill(uint.MaxValue);
        for (int i = Shingles.FirstEnd(words); i < words.Count; i++)
        {
            uint run = Shingles.At(words, i);
            ref uint bin = ref least[(int)(run >> (32 - BinBits))];
            bin = Math.Min(bin, run << BinBits);
        }
        var signature = new ushort[Length];
        for (int i = 0; i < Length; i++)
        {
            int from = i;
            for (uint attempt = 1; least[from] == uint.MaxValue; attempt++) from = (int)(WordScanner.Mix(((uint)i << 16) + attempt) >> (32 - BinBits));
            signature[i] = (ushort)(WordScanner.Mix(least[from] + (uint)from) >> 16);
        }
        return signature;
    }

    /// <summary>An estimate of the similarity of two sets: the share of equal values. Its standard error is at most 0.045.</summary>
    public static double Estimate(ushort[] one, ushort[] other)
    {
        if (one.Length != Length || other.Length != Length) return 0;
        int equal = 0;
        ReadOnlySpan<Vector<ushort>> a = MemoryMarshal.Cast<ushort, Vector<ushort>>(one), b = MemoryMarshal.Cast<ushort, Vector<ushort>>(other);
        Vector<ushort> sum = Vector<ushort>.Zero;
        for (int i = 0; i < a.Length; i++) sum -= Vector.Equals(a[i], b[i]);
        equal += Vector.Sum(sum);
        return (double)equal / Length;
    }
}
