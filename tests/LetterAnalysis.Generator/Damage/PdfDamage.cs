using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace LetterAnalysis.Generator.Damage;

/// <summary>Damages what a PDF draws; lengths and the table of places are put right after it, so that a reader gets that far.</summary>
internal static class PdfDamage
{
    private const string Begin = "stream\n", End = "endstream", Table = "xref\n0 ", Length = "/Length ";
    private const int EntryLength = 20, PlaceLength = 10;

    /// <param name="file">A PDF with one table of places.</param>
    /// <param name="stream">Chooses the stream.</param>
    /// <param name="change">Changes its bytes, unpacked.</param>
    public static byte[] InStream(byte[] file, int stream, Func<byte[], byte[]> change)
    {
        string pdf = Encoding.Latin1.GetString(file);
        int[] starts = [.. StartsOf(pdf)];
        if (starts.Length == 0) return file;
        int start = starts[stream % starts.Length], end = pdf.IndexOf(End, start, StringComparison.Ordinal);
        int head = pdf.LastIndexOf(" obj", start, StringComparison.Ordinal);
        int length = head < 0 ? -1 : pdf.IndexOf(Length, head, start - head, StringComparison.Ordinal);
        if (end < 0 || length < 0) return file;
        bool isPacked = pdf.IndexOf("/FlateDecode", head, start - head, StringComparison.Ordinal) >= 0;
        byte[] changed = change(isPacked ? Unpack(file[start..end]) : file[start..end]);
        if (isPacked) changed = Pack(changed);
        int digits = length + Length.Length, afterDigits = digits;
        while (char.IsAsciiDigit(pdf[afterDigits])) afterDigits++;
        string made = pdf[..digits] + changed.Length.ToString(CultureInfo.InvariantCulture) + pdf[afterDigits..start] + Encoding.Latin1.GetString(changed) + "\n" + pdf[end..];
        return Encoding.Latin1.GetBytes(MovePlaces(made, start, made.Length - pdf.Length));
    }

    private static IEnumerable<int> StartsOf(string pdf)
    {
        for (int at = 0; (at = pdf.IndexOf(Begin, at, StringComparison.Ordinal)) >= 0; at += Begin.Length)
        {
            if (at < 3 || pdf[at - 1] != 'd') yield return at + Begin.Length;
        }
    }

    private static byte[] Unpack(byte[] packed)
    {
        using var unpacked = new MemoryStream();
        using (var reader = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress)) reader.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var writer = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) writer.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>Adds to each place behind another in the table, and to the place of the table.</summary>
    private static string MovePlaces(string pdf, int after, int by)
    {
        int table = pdf.LastIndexOf(Table, StringComparison.Ordinal), first = table < 0 ? -1 : pdf.IndexOf('\n', table + Table.Length) + 1;
        if (first <= 0) return pdf;
        var moved = new StringBuilder(pdf);
        for (int at = first; at + EntryLength <= pdf.Length && long.TryParse(pdf.AsSpan(at, PlaceLength), NumberStyles.None, CultureInfo.InvariantCulture, out long place); at += EntryLength)
        {
            if (place > after) moved.Remove(at, PlaceLength).Insert(at, (place + by).ToString("D10", CultureInfo.InvariantCulture));
        }
        int last = pdf.LastIndexOf("startxref\n", StringComparison.Ordinal), number = last + "startxref\n".Length, end = last < 0 ? -1 : pdf.IndexOf('\n', number);
        return end < 0 ? moved.ToString() : moved.Remove(number, end - number).Insert(number, table.ToString(CultureInfo.InvariantCulture)).ToString();
    }
}
