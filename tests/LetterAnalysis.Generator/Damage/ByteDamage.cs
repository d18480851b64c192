namespace LetterAnalysis.Generator.Damage;

/// <summary>Damages files of any form without regard to what the bytes mean.</summary>
internal static class ByteDamage
{
    public static byte[] Apply(byte[] bytes, Mutation step) => Apply(bytes, step, donor: bytes);

    /// <param name="bytes">What to damage.</param>
    /// <param name="step">How.</param>
    /// <param name="donor">Where pieces come from that are put elsewhere.</param>
    public static byte[] Apply(byte[] bytes, Mutation step, byte[] donor)
    {
        if (bytes.Length == 0 || donor.Length == 0) return bytes;
        int at = step.At % bytes.Length, other = step.Other % donor.Length;
        int length = Math.Min(step.Length, bytes.Length - at), given = Math.Min(step.Length, donor.Length - other);
        return (step.Kind % 8) switch
        {
            0 => [.. bytes[..at], .. bytes[(at + length)..]],
            1 => [.. bytes[..at], .. bytes[at..(at + length)], .. bytes[at..]],
            2 => [.. bytes[..at], .. donor[other..(other + given)], .. bytes[at..]],
            3 => [.. bytes[..at], (byte)step.Value, .. bytes[(at + 1)..]],
            4 => [.. bytes[..at], (byte)(bytes[at] ^ (1 << step.Value % 8)), .. bytes[(at + 1)..]],
            5 => [.. bytes[..at], .. Enumerable.Repeat((byte)step.Value, length), .. bytes[(at + length)..]],
            6 => [.. bytes[..at], .. donor[other..(other + given)], .. bytes[Math.Min(bytes.Length, at + given)..]],
            _ => bytes[..Math.Max(1, at)],
        };
    }
}
