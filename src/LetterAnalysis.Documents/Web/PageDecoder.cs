using System.Text;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Documents.Web;

/// <summary>Turns the bytes of a page into text: by byte order mark, else by what the page states, else as any text.</summary>
internal static class PageDecoder
{
    /// <summary>Browsers look for a statement of the encoding this far.</summary>
    private const int SampleLength = 4096;

    public static string Decode(SourceFile file, DocumentBuilder builder)
    {
        ReadOnlySpan<byte> bytes = file.Bytes.Span;
        bool hasMark = bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..];
        if (!hasMark && Stated(bytes) is { } name)
        {
            if (Find(name) is not { } encoding)
            {
                builder.AddDiagnostic("HTM001", DiagnosticSeverity.Warning, $"The page says that its encoding is {name}, which is not known.");
            }
            else if (encoding is not UTF8Encoding)
            {
                return encoding.GetString(bytes);
            }
        }
        foreach (Diagnostic diagnostic in file.Text.Diagnostics) builder.AddDiagnostic(diagnostic.Id, diagnostic.Severity, diagnostic.Message);
        return file.Text.Content;
    }

    /// <summary>An encoding by the name that pages and messages use; null when it is not known.</summary>
    public static Encoding? Find(string name)
    {
        // As in browsers: Latin-1 is read as the larger Windows-1252, and a page whose bytes could be read so far is not UTF-16.
        string known = name.Trim().ToLowerInvariant() switch
        {
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => "windows-1252",
            "utf-16" or "utf-16le" or "utf-16be" or "utf8" => "utf-8",
            "ks_c_5601-1987" or "euc-kr" => "ks_c_5601-1987",
            "gbk" or "gb2312" => "gb18030",
            "sjis" or "x-sjis" or "shift-jis" => "shift_jis",
            var other => other,
        };
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(known) ?? Encoding.GetEncoding(known);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null; // NotSupportedException: UTF-7, which browsers do not read either.
        }
    }

    private static string? Stated(ReadOnlySpan<byte> bytes)
    {
        string start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, SampleLength)]).ToLowerInvariant();
        int at = start.StartsWith("<?xml", StringComparison.Ordinal) ? start.IndexOf("encoding=", StringComparison.Ordinal) : -1;
        int end = start.IndexOf("?>", StringComparison.Ordinal);
        if (at >= 0 && at < end) return Value(start, at + "encoding=".Length);
        at = start.IndexOf("charset=", StringComparison.Ordinal);
        return at < 0 ? null : Value(start, at + "charset=".Length);
    }

    private static string? Value(string text, int at)
    {
        while (at < text.Length && text[at] is '"' or '\'' or ' ') at++;
        int end = at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or ':' or '.')) end++;
        return end > at ? text[at..end] : null;
    }
}
