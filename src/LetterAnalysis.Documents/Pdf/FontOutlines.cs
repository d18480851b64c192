using System.Buffers.Binary;

namespace LetterAnalysis.Documents.Pdf;

/// <summary>
/// Empties the table of a TrueType font that tells where each glyph's outline is. Words are told from base lines and widths, so no outline
/// is needed; and a damaged one that holds itself would end the process, since the library underneath follows it without a limit.
/// </summary>
internal static class FontOutlines
{
    private const int HeaderLength = 12;
    private const int RecordLength = 16;
    private const int MostTables = 256;

    /// <summary>The unpacked bytes of a stream; those of a TrueType font without the places of its outlines.</summary>
    public static Memory<byte> Drop(Memory<byte> input)
    {
        ReadOnlySpan<byte> font = input.Span;
        if (font.Length < HeaderLength) return input;
        int tables = Math.Min(MostTables, (int)BinaryPrimitives.ReadUInt16BigEndian(font[4..]));
        byte[]? emptied = null;
        for (int i = 0; i < tables && HeaderLength + (i + 1) * RecordLength <= font.Length; i++)
        {
            ReadOnlySpan<byte> record = font.Slice(HeaderLength + i * RecordLength, RecordLength);
            if (!record.StartsWith("loca"u8)) continue;
            emptied ??= input.ToArray();
            long start = BinaryPrimitives.ReadUInt32BigEndian(record[8..]), end = start + BinaryPrimitives.ReadUInt32BigEndian(record[12..]);
            if (start < emptied.Length) emptied.AsSpan((int)start, (int)(Math.Min(end, emptied.Length) - start)).Clear();
        }
        return emptied ?? input;
    }
}
