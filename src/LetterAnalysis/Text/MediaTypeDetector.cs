using System.IO.Compression;
using System.Text;

namespace LetterAnalysis.Text;

/// <summary>
/// Tells the form of an input by its first bytes, then by its name, so that a wrong ending is no obstacle: a page named
/// <c>letter.docx</c> is read as a page. Only the forms of text that look alike, plain text and Markdown, are told by the name alone.
/// </summary>
internal static class MediaTypeDetector
{
    private const int SampleLength = 16 * 1024;
    private const int FarthestPdfHeader = 1024;

    private static readonly string[] HtmlStarts = ["<!doctype html", "<html", "<head", "<body", "<!doctype\nhtml"];
    private static readonly string[] HtmlElements = ["<p>", "<p ", "<br", "<div", "<table", "<span", "<h1", "<h2", "<ul", "<ol", "<meta", "<title", "<a "];
    private static readonly string[] MimeHeaders = ["mime-version", "received", "message-id", "return-path", "content-type", "delivered-to", "x-mailer"];

    public static string Detect(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes[..Math.Min(bytes.Length, FarthestPdfHeader)].IndexOf("%PDF-"u8) >= 0) return MediaTypes.Pdf;
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8)) return InZip(bytes);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return InCompound(bytes);
        if (bytes.StartsWith("{\\rtf"u8)) return MediaTypes.RichText;
        string? ending = MediaTypes.OfEnding(name);
        string start = Start(bytes);
        if (IsMail(start, ending)) return IsWebArchive(start, ending) ? MediaTypes.WebArchive : MediaTypes.Email;
        if (IsHtml(start, ending)) return MediaTypes.Html;
        return ending == MediaTypes.Markdown ? MediaTypes.Markdown : MediaTypes.PlainText;
    }

    private static string InZip(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read);
            bool hasContentTypes = false, hasWord = false, hasContent = false;
            foreach (ZipArchiveEntry entry in archive.Entries)
            {
                hasContentTypes |= entry.FullName.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase);
                hasWord |= entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase);
                hasContent |= entry.FullName == "content.xml";
            }
            if (hasContentTypes && hasWord) return MediaTypes.Word;
            return hasContent && bytes.IndexOf("opendocument"u8) >= 0 ? MediaTypes.OpenDocument : MediaTypes.Zip;
        }
        catch (InvalidDataException)
        {
            // A file that was cut off has no directory; its parts' names still stand before their data.
            return bytes.IndexOf("word/document.xml"u8) >= 0 || bytes.IndexOf("[Content_Types].xml"u8) >= 0 ? MediaTypes.Word : MediaTypes.Zip;
        }
    }

    private static string InCompound(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? MediaTypes.EncryptedOffice : MediaTypes.OldWord;

    /// <summary>The first characters in lower case, as far as they are ASCII; zeros of UTF-16 are passed over.</summary>
    private static string Start(ReadOnlySpan<byte> bytes)
    {
        Span<char> start = stackalloc char[SampleLength];
        int length = 0;
        foreach (byte b in bytes[..Math.Min(bytes.Length, SampleLength)])
        {
            if (b is > 0 and < 0x80) start[length++] = char.ToLowerInvariant((char)b);
        }
        return new string(start[..length]);
    }

    private static bool IsHtml(string start, string? ending)
    {
        ReadOnlySpan<char> text = start.AsSpan().TrimStart();
        while (text.StartsWith("<?xml", StringComparison.Ordinal) || text.StartsWith("<!--", StringComparison.Ordinal))
        {
            int end = text.IndexOf(text.StartsWith("<!--", StringComparison.Ordinal) ? "-->" : "?>", StringComparison.Ordinal);
            if (end < 0) break;
            text = text[(end + 2)..].TrimStart("->").TrimStart();
        }
        foreach (string first in HtmlStarts)
        {
            if (text.StartsWith(first, StringComparison.Ordinal)) return true;
        }
        if (ending == MediaTypes.Markdown) return false;
        int elements = 0;
        foreach (string element in HtmlElements)
        {
            if (start.Contains(element, StringComparison.Ordinal)) elements++;
        }
        if (ending == MediaTypes.Html) return elements > 0;
        return text.StartsWith('<') && (elements >= 3 || (elements > 0 && text.Count("</") >= 2));
    }

    /// <summary>True when the input begins with lines of <c>Name: value</c> that mail programs write.</summary>
    private static bool IsMail(string start, string? ending)
    {
        int headers = 0, technical = 0;
        bool hasSender = false;
        foreach (ReadOnlySpan<char> line in start.AsSpan().EnumerateLines())
        {
            if (line.IsEmpty) break;
            if (line[0] is ' ' or '\t') continue;
            int colon = line.IndexOf(':');
            ReadOnlySpan<char> field = colon > 0 ? line[..colon] : "";
            if (headers == 0 && line.StartsWith("from ", StringComparison.Ordinal)) continue;
            if (field.IsEmpty || field.IndexOfAny(' ', '\t') >= 0) return false;
            headers++;
            hasSender |= field is "from";
            if (Array.IndexOf(MimeHeaders, field.ToString()) >= 0 || (field is "date" && ending is null && IsMailDate(line[(colon + 1)..].Trim()))) technical++;
        }
        if (ending is MediaTypes.Email or MediaTypes.WebArchive) return headers > 0;
        return headers >= 3 && technical >= (hasSender ? 1 : 2);
    }

    /// <summary>"12 mar 2024 10:00:00 +0000": people who head a letter with its date print no seconds and no zone. What is named as a text and has no other sign of a mail is a text.</summary>
    private static bool IsMailDate(ReadOnlySpan<char> value)
    {
        int zone = value.LastIndexOf(' ');
        return value.Count(':') == 2 && zone > 0 && (value[zone + 1] is '+' or '-' || value.EndsWith("gmt") || value.EndsWith("ut"));
    }

    private static bool IsWebArchive(string start, string? ending) => ending == MediaTypes.WebArchive
        || start.Contains("snapshot-content-location:", StringComparison.Ordinal)
        || (start.Contains("saved by", StringComparison.Ordinal) && start.Contains("multipart/related", StringComparison.Ordinal));
}
