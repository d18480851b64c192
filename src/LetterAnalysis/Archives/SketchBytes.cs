using System.Buffers.Binary;

namespace LetterAnalysis.Archives;

/// <summary>The layout of a sketch in bytes: a version, fixed fields, then each list behind its length; little-endian.</summary>
internal static class SketchBytes
{
    private const byte Version = 1;
    private const int FixedLength = 1 + 4 + 8 + 4 + 4 + 4;

    public static byte[] Write(SketchParts parts)
    {
        var bytes = new byte[FixedLength + 7 + (2 * (parts.Signature.Length + parts.Numbers.Length)) + parts.Blocks.Length
            + (4 * (parts.Recipient.Length + parts.Names.Length + parts.Signers.Length + parts.Sender.Length + parts.OpeningDates.Length)) + 1];
        bytes[0] = Version;
        Span<byte> rest = bytes.AsSpan(1);
        Put(ref rest, parts.WordCount, 4);
        Put(ref rest, (long)parts.TextHash, 8);
        Put(ref rest, parts.SignerCount, 4);
        Put(ref rest, parts.Recommendations, 4);
        Put(ref rest, parts.Subject, 4);
        PutAll(ref rest, Array.ConvertAll(parts.Signature, value => (long)value), 2);
        PutAll(ref rest, Array.ConvertAll(parts.Recipient, value => (long)value), 4);
        PutAll(ref rest, Array.ConvertAll(parts.Numbers, value => (long)value), 2);
        PutAll(ref rest, Array.ConvertAll(parts.Names, value => (long)value), 4);
        PutAll(ref rest, Array.ConvertAll(parts.Signers, value => (long)value), 4);
        PutAll(ref rest, Array.ConvertAll(parts.Blocks, value => (long)value), 1);
        PutAll(ref rest, Array.ConvertAll(parts.Sender, value => (long)value), 4);
        PutAll(ref rest, Array.ConvertAll(parts.OpeningDates, value => (long)value), 4);
        return bytes;
    }

    public static SketchParts Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < FixedLength || bytes[0] != Version) throw Unreadable();
        ReadOnlySpan<byte> rest = bytes[1..];
        var parts = new SketchParts
        {
            WordCount = (int)Take(ref rest, 4),
            TextHash = (ulong)Take(ref rest, 8),
            SignerCount = (int)Take(ref rest, 4),
            Recommendations = (int)Take(ref rest, 4),
            Subject = (uint)Take(ref rest, 4),
            Signature = Array.ConvertAll(TakeAll(ref rest, 2), value => (ushort)value),
            Recipient = Array.ConvertAll(TakeAll(ref rest, 4), value => (uint)value),
            Numbers = Array.ConvertAll(TakeAll(ref rest, 2), value => (ushort)value),
            Names = Array.ConvertAll(TakeAll(ref rest, 4), value => (uint)value),
            Signers = Array.ConvertAll(TakeAll(ref rest, 4), value => (uint)value),
            Blocks = Array.ConvertAll(TakeAll(ref rest, 1), value => (byte)value),
            Sender = Array.ConvertAll(TakeAll(ref rest, 4), value => (uint)value),
            OpeningDates = Array.ConvertAll(TakeAll(ref rest, 4), value => (int)value),
        };
        return rest.IsEmpty && parts.Signature.Length is 0 or MinHash.Length ? parts : throw Unreadable();
    }

    private static void PutAll(ref Span<byte> rest, long[] values, int width)
    {
        Put(ref rest, values.Length, 1);
        foreach (long value in values) Put(ref rest, value, width);
    }

    private static long[] TakeAll(ref ReadOnlySpan<byte> rest, int width)
    {
        var values = new long[Take(ref rest, 1)];
        for (int i = 0; i < values.Length; i++) values[i] = Take(ref rest, width);
        return values;
    }

    private static void Put(ref Span<byte> rest, long value, int width)
    {
        Span<byte> eight = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(eight, value);
        eight[..width].CopyTo(rest);
        rest = rest[width..];
    }

    private static long Take(ref ReadOnlySpan<byte> rest, int width)
    {
        if (rest.Length < width) throw Unreadable();
        Span<byte> eight = stackalloc byte[8];
        eight.Clear();
        rest[..width].CopyTo(eight);
        rest = rest[width..];
        return BinaryPrimitives.ReadInt64LittleEndian(eight);
    }

    private static FormatException Unreadable() => new("The bytes are no sketch of a letter that this version of the library can read; make it again.");
}
