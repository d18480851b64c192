namespace LetterAnalysis.Reconciliation;

/// <summary>A hash of text that is the same in every run and on every machine (FNV-1a, 64 bits, mixed).</summary>
internal static class StableHash
{
    public static ulong Of(ReadOnlySpan<char> text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text) hash = (hash ^ c) * 1099511628211;
        return Mix(hash);
    }

    /// <summary>Spreads a value over all bits, so that sums of hashes tell sets apart.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 33)) * 0xff51afd7ed558ccd;
        value = (value ^ (value >> 33)) * 0xc4ceb9fe1a85ec53;
        return value ^ (value >> 33);
    }
}
