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
            return analyzer.Parse(Open(name, cancellationToken), cancellationToken);
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

    private SourceFile Open(string name, CancellationToken cancellationToken)
    {
        long limit = LetterAnalyzerOptions.Default.MaxInputLength;
        if (name != InputFinder.StandardInput) return SourceFile.Open(name, limit, mediaType: mediaType);
        // A read from a terminal blocks: the wait for it, not the read, is what Ctrl-C ends.
        return Task.Run(() => SourceFile.Read(standardInput, name, limit, mediaType), cancellationToken).WaitAsync(cancellationToken).GetAwaiter().GetResult();
    }
}
