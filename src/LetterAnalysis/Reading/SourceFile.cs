using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>One input as it came: its bytes, or a text that is decoded already, with its name and media type. Immutable.</summary>
public sealed class SourceFile
{
    private const int SmallestBuffer = 16 * 1024;

    private readonly Lazy<byte[]> _bytes;
    private readonly Lazy<SourceText> _text;
    private readonly Lazy<string> _sha256;

    /// <summary>Takes an input as bytes.</summary>
    /// <param name="bytes">The bytes; they must not change afterwards.</param>
    /// <param name="name">What to call the input in messages: its path, or <c>-</c> for standard input.</param>
    /// <param name="mediaType">Its media type when it is known; default: told by the content, then by the ending of <paramref name="name"/>.</param>
    public SourceFile(byte[] bytes, string name, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(name);
        _bytes = new Lazy<byte[]>(bytes);
        _text = new Lazy<SourceText>(() => SourceText.Decode(bytes, name, MediaType));
        _sha256 = new Lazy<string>(() => Convert.ToHexStringLower(SHA256.HashData(bytes)));
        Name = name;
        MediaType = mediaType ?? MediaTypeDetector.Detect(bytes, name);
        Length = bytes.LongLength;
    }

    /// <summary>Takes an input that is decoded already.</summary>
    /// <param name="text">The text; its media type chooses the reader.</param>
    public SourceFile(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _bytes = new Lazy<byte[]>(() => Encoding.UTF8.GetBytes(text.Content));
        _text = new Lazy<SourceText>(text);
        _sha256 = new Lazy<string>(() => text.Sha256);
        Name = text.Name;
        MediaType = text.MediaType;
        Length = text.Length;
        IsDecoded = true;
    }

    /// <summary>Opens a file and reads it whole, unless it is too long.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="maxLength">The most bytes that are read, such as <see cref="LetterAnalyzerOptions.MaxInputLength"/>.</param>
    /// <param name="name">What to call the input in messages; default its path.</param>
    /// <param name="mediaType">Its media type when it is known; default: told by the content, then by the ending of the name.</param>
    /// <exception cref="IOException">The file can't be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    /// <exception cref="LetterFormatException">The file is longer than <paramref name="maxLength"/>.</exception>
    public static SourceFile Open(string path, long maxLength, string? name = null, string? mediaType = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream file = File.OpenRead(path);
        return Read(file, name ?? path, maxLength, mediaType);
    }

    /// <summary>Reads an input to its end, unless it is too long; a pipe that never ends is held in memory no further than that.</summary>
    /// <param name="stream">The input; it is left open.</param>
    /// <param name="name">What to call the input in messages.</param>
    /// <param name="maxLength">The most bytes that are read.</param>
    /// <param name="mediaType">Its media type when it is known; default: told by the content, then by the ending of the name.</param>
    /// <exception cref="IOException">The input can't be read.</exception>
    /// <exception cref="LetterFormatException">The input is longer than <paramref name="maxLength"/>.</exception>
    public static SourceFile Read(Stream stream, string name, long maxLength, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        long expected = stream.CanSeek ? stream.Length - stream.Position : SmallestBuffer;
        if (stream.CanSeek && expected > maxLength) throw TooLong(name, expected, maxLength);
        // A byte more than expected, so that the end shows at once.
        var bytes = new byte[expected + 1];
        int length = 0;
        while (stream.Read(bytes.AsSpan(length)) is int read and > 0)
        {
            length += read;
            if (length > maxLength) throw TooLong(name, length, maxLength);
            if (length == bytes.Length) Array.Resize(ref bytes, (int)Math.Min(Math.Max(2L * length, SmallestBuffer), Math.Min(maxLength + 1, Array.MaxLength)));
        }
        Array.Resize(ref bytes, length);
        return new SourceFile(bytes, name, mediaType);
    }

    /// <summary>What to call the input in messages.</summary>
    public string Name { get; }

    /// <summary>The media type, such as <c>text/html</c>; it chooses the reader.</summary>
    public string MediaType { get; }

    /// <summary>Its length: in bytes, or in UTF-16 code units when it came as text.</summary>
    public long Length { get; }

    /// <summary>True when the input came as text, so that no encoding has to be told.</summary>
    public bool IsDecoded { get; }

    /// <summary>The bytes; the UTF-8 form of an input that came as text.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes.Value;

    /// <summary>The input as text: as it came, or its bytes decoded as <see cref="SourceText.Decode"/> does.</summary>
    /// <exception cref="LetterFormatException">The bytes are no text.</exception>
    public SourceText Text => _text.Value;

    /// <summary>The SHA-256 of the bytes, in lower-case hex.</summary>
    public string Sha256 => _sha256.Value;

    /// <summary>The media type that a file's ending stands for; null when the ending is not known to hold letters.</summary>
    /// <param name="name">A file's name or path.</param>
    public static string? MediaTypeOfName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return MediaTypes.OfEnding(name);
    }

    internal static LetterFormatException TooLong(string name, long length, long maxLength) => new(name, "as its length", found: string.Create(CultureInfo.InvariantCulture, $"{length}"),
        expected: string.Create(CultureInfo.InvariantCulture, $"at most {maxLength}"), advice: "Split the file. Programs may raise LetterAnalyzerOptions.MaxInputLength.");
}
