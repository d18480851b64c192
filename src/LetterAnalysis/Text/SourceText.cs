using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace LetterAnalysis.Text;

/// <summary>
/// The decoded text of one input, with its name, media type and line index. Every span that the library reports is a place in the
/// <see cref="Content"/> of one of these. Immutable.
/// </summary>
public sealed class SourceText
{
    private readonly Lazy<int[]> _lineStarts;
    private readonly Lazy<string> _sha256;
    private readonly int[] _originStarts;
    private readonly string?[] _origins;

    private SourceText(string content, string name, string mediaType, byte[]? bytes, ImmutableArray<Diagnostic> diagnostics)
        : this(content, name, mediaType, () => Convert.ToHexStringLower(SHA256.HashData(bytes ?? Encoding.UTF8.GetBytes(content))), diagnostics, [])
    {
    }

    private SourceText(string content, string name, string mediaType, Func<string> sha256, ImmutableArray<Diagnostic> diagnostics,
        IReadOnlyList<(int Start, string? Origin)> origins)
    {
        Content = content;
        Name = name;
        MediaType = mediaType;
        Diagnostics = diagnostics;
        _lineStarts = new Lazy<int[]>(() => FindLineStarts(content));
        _sha256 = new Lazy<string>(sha256);
        _originStarts = [.. origins.Select(origin => origin.Start)];
        _origins = [.. origins.Select(origin => origin.Origin)];
    }

    /// <summary>
    /// The text: decoded, without a byte order mark, line ends as they were; or drawn from an input that is no text itself (a page, a Word
    /// file, a PDF), a block a paragraph.
    /// </summary>
    public string Content { get; }

    /// <summary>What to call the input in messages: a path as it was given, or <c>-</c> for standard input.</summary>
    public string Name { get; }

    /// <summary>The media type, such as <c>text/plain</c> or <c>text/markdown</c>; it chooses the reader.</summary>
    public string MediaType { get; }

    /// <summary>What was noticed while the input was decoded, such as a fallback to Windows-1252.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The length of <see cref="Content"/> in UTF-16 code units.</summary>
    public int Length => Content.Length;

    /// <summary>The SHA-256 of the bytes that were read (of the text's UTF-8 form, when it came as a string), in lower-case hex.</summary>
    public string Sha256 => _sha256.Value;

    /// <summary>The number of lines; a text without a line end has one.</summary>
    public int LineCount => _lineStarts.Value.Length;

    /// <summary>The characters at <paramref name="span"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the text.</exception>
    public string this[TextSpan span] => Content.Substring(span.Start, span.Length);

    /// <summary>Wraps a text that is decoded already.</summary>
    /// <param name="content">The text; a leading byte order mark is dropped.</param>
    /// <param name="name">What to call it in messages; default <c>text</c>.</param>
    /// <param name="mediaType">Its media type; default by the ending of <paramref name="name"/>, else <c>text/plain</c>.</param>
    public static SourceText From(string content, string name = "text", string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(name);
        return new SourceText(content.StartsWith('\uFEFF') ? content[1..] : content, name, mediaType ?? MediaTypes.FromName(name), null, []);
    }

    /// <summary>
    /// Decodes bytes: by byte order mark; else as UTF-8; else as UTF-16 when the bytes look like it; else as Windows-1252, which is
    /// reported in <see cref="Diagnostics"/>.
    /// </summary>
    /// <param name="bytes">The input as it was read.</param>
    /// <param name="name">What to call it in messages.</param>
    /// <param name="mediaType">Its media type; default by the ending of <paramref name="name"/>, else <c>text/plain</c>.</param>
    /// <exception cref="LetterFormatException">The bytes are no text in any of these encodings.</exception>
    public static SourceText Decode(byte[] bytes, string name, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(name);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        string content = TextDecoder.Decode(bytes, name, diagnostics);
        return new SourceText(content, name, mediaType ?? MediaTypes.FromName(name), bytes, diagnostics.ToImmutable());
    }

    /// <summary>The text drawn from an input that is no text itself.</summary>
    /// <param name="content">The text.</param>
    /// <param name="name">What to call the input in messages.</param>
    /// <param name="mediaType">The media type of the input.</param>
    /// <param name="sha256">Gives the hash of the input's bytes.</param>
    /// <param name="origins">Where in the input the text from a place on stands, in the order of the places.</param>
    internal static SourceText Extracted(string content, string name, string mediaType, Func<string> sha256, IReadOnlyList<(int Start, string? Origin)> origins) =>
        new(content, name, mediaType, sha256, [], origins);

    /// <summary>
    /// Where a person finds a place of the text in the input when lines do not tell: <c>page 3</c>, <c>paragraph 12</c>; null for an input
    /// that is text itself.
    /// </summary>
    /// <param name="position">A place from 0 to <see cref="Length"/>, in UTF-16 code units.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place lies outside the text.</exception>
    public string? GetOrigin(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, Length);
        int found = Array.BinarySearch(_originStarts, position);
        int at = found >= 0 ? found : ~found - 1;
        return at < 0 ? null : _origins[at];
    }

    /// <summary>The line and column of a place, both from 1. A CR, an LF and a CRLF each end a line.</summary>
    /// <param name="position">A place from 0 to <see cref="Length"/>, in UTF-16 code units.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place lies outside the text.</exception>
    public LinePosition GetLinePosition(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, Length);
        int[] starts = _lineStarts.Value;
        int found = Array.BinarySearch(starts, position);
        int line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line + 1, position - starts[line] + 1);
    }

    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        for (int at = 0; at < content.Length;)
        {
            int step = content.AsSpan(at).IndexOfAny('\r', '\n');
            if (step < 0) break;
            at += step + 1;
            if (content[at - 1] == '\r' && at < content.Length && content[at] == '\n') at++;
            starts.Add(at);
        }
        return [.. starts];
    }
}
