using System.Collections.Immutable;
using System.Text;

namespace LetterAnalysis.Text;

/// <summary>Turns bytes into text and says what it had to assume.</summary>
internal static class TextDecoder
{
    private const int SampleLength = 4096;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public static string Decode(byte[] bytes, string name, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) return Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3);
        if (bytes is [0xFF, 0xFE, 0, 0, ..]) return Encoding.UTF32.GetString(bytes, 4, bytes.Length - 4);
        if (bytes is [0xFF, 0xFE, ..]) return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes is [0xFE, 0xFF, ..]) return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        if (Utf16WithoutMark(bytes) is { } utf16)
        {
            diagnostics.Add(new Diagnostic("TXT002", DiagnosticSeverity.Info, $"No byte order mark; read as {utf16.WebName}.", default));
            return utf16.GetString(bytes);
        }
        RejectBinary(bytes, name);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Add(new Diagnostic("TXT001", DiagnosticSeverity.Warning,
                "The bytes are not UTF-8; read as Windows-1252. Save the file as UTF-8 if letters look wrong.", default));
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }

    /// <summary>UTF-16 text in a European language has a zero in nearly every second byte.</summary>
    private static UnicodeEncoding? Utf16WithoutMark(byte[] bytes)
    {
        int pairs = Math.Min(bytes.Length, SampleLength) / 2;
        if (pairs < 4 || bytes.Length % 2 != 0) return null;
        int evenZeros = 0, oddZeros = 0;
        for (int i = 0; i < pairs; i++)
        {
            if (bytes[2 * i] == 0) evenZeros++;
            if (bytes[2 * i + 1] == 0) oddZeros++;
        }
        if (evenZeros == 0 && oddZeros * 10 > pairs * 7) return new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
        if (oddZeros == 0 && evenZeros * 10 > pairs * 7) return new UnicodeEncoding(bigEndian: true, byteOrderMark: false);
        return null;
    }

    private static void RejectBinary(byte[] bytes, string name)
    {
        var sample = bytes.AsSpan(0, Math.Min(bytes.Length, SampleLength));
        int control = 0;
        foreach (byte b in sample)
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1A or 0x1B)) control++;
        }
        if (control * 50 > sample.Length)
        {
            throw new LetterFormatException(name, "at its start", found: "binary data", expected: "text in UTF-8, UTF-16 or Windows-1252",
                advice: "If it is a document, convert it to text or Markdown first.");
        }
    }
}
