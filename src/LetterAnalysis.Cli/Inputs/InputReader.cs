using LetterAnalysis.Reading;

namespace LetterAnalysis.Cli.Inputs;

/// <summary>Reads inputs and finds their letters. What can't be read is complained of and left out.</summary>
internal sealed class InputReader(LetterAnalyzer analyzer, Stream standardInput, string? mediaType, Complaints complaints)
{
    /// <summary>Reads inputs one by one, as they are asked for.</summary>
    /// <param name="names">Their names, as <see cref="InputFinder"/> finds them.</param>
    /// <param name="inputDone">Called after each.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public IEnumerable<ParsedSource> ReadAll(IEnumerable<string> names, Action inputDone, CancellationToken cancellationToken)
    {
        foreach (string name in names)
        {
            ParsedSource? parsed = TryRead(name, cancellationToken);
            inputDone();
            if (parsed is not null) yield return parsed;
        }
    }

    private ParsedSource? TryRead(string name, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            byte[] bytes = ReadBytes(name, cancellationToken);
            return analyzer.Parse(new SourceFile(bytes, name, mediaType), cancellationToken);
        }
        catch (LetterFormatException error)
        {
            complaints.Unreadable(error.Message);
        }
        catch (UnauthorizedAccessException)
        {
            complaints.Unreadable($"{name}: may not be read. Check its permissions.");
        }
        catch (IOException error)
        {
            complaints.Unreadable($"{name}: can't be read: {error.Message}");
        }
        return null;
    }

    /// <summary>Reads one byte more than is allowed at most, so that what is too long shows without being held in memory.</summary>
    private static byte[] ReadBytes(Stream stream, long limit)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[64 * 1024];
        while (buffer.Length <= limit && stream.Read(chunk) is int read and > 0) buffer.Write(chunk, 0, read);
        return buffer.ToArray();
    }

    private byte[] ReadBytes(string name, CancellationToken cancellationToken)
    {
        long limit = LetterAnalyzerOptions.Default.MaxInputLength;
        byte[] bytes;
        if (name == InputFinder.StandardInput)
        {
            // A read from a terminal blocks: the wait for it, not the read, is what Ctrl-C ends.
            bytes = Task.Run(() => ReadBytes(standardInput, limit), cancellationToken).WaitAsync(cancellationToken).GetAwaiter().GetResult();
        }
        else
        {
            using FileStream file = File.OpenRead(name);
            bytes = file.CanSeek && file.Length > limit ? throw TooLong(name, limit) : ReadBytes(file, limit);
        }
        return bytes.LongLength <= limit ? bytes : throw TooLong(name, limit);
    }

    private static LetterFormatException TooLong(string name, long limit) => new(name, "in it", found: "too many bytes",
        expected: $"at most {limit.ToString(System.Globalization.CultureInfo.InvariantCulture)}", advice: "Split the file.");
}
