using System.Threading.Channels;
using LetterAnalysis.Archives;

namespace LetterAnalysis;

/// <summary>
/// Parses a stream of documents: a JSON object a line comes in, a JSON object a line goes out, in the same order, errors included, so that any
/// engine that runs a program over its data can drive it through a pipe. The line in is described by the schema <c>stream-input</c>, the line out
/// by <c>stream-output</c>. Each line is answered as soon as it and those before it are done, without waiting for the next.
/// </summary>
public sealed class LetterStream
{
    private readonly LetterAnalyzer _analyzer;
    private readonly long _maxLength;
    private readonly int _parallelism;
    private readonly StreamLineReader _reader;

    /// <summary>Makes a stream.</summary>
    /// <param name="options">How letters are read; <see cref="LetterAnalyzerOptions.Default"/> when left out. A line may be as long as the input of that length in base 64.</param>
    /// <param name="parallelism">How many documents are parsed at the same time; default one a processor.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parallelism"/> is negative.</exception>
    public LetterStream(LetterAnalyzerOptions? options = null, int parallelism = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(parallelism);
        options ??= LetterAnalyzerOptions.Default;
        _analyzer = new LetterAnalyzer(options);
        _parallelism = parallelism == 0 ? Environment.ProcessorCount : parallelism;
        _maxLength = options.MaxInputLength;
        _reader = new StreamLineReader(_maxLength);
    }

    /// <summary>Parses every line of the input until it ends; blank lines are passed over.</summary>
    /// <param name="input">The documents. Files that a line names by <c>path</c> are read.</param>
    /// <param name="output">The results; flushed after each line and left open.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>How many documents could not be read.</returns>
    public async Task<int> RunAsync(TextReader input, TextWriter output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var answers = Channel.CreateBounded<Task<StreamAnswer>>(new BoundedChannelOptions(_parallelism) { SingleReader = true, SingleWriter = true });
        Task reading = ReadAsync(input, answers.Writer, stop.Token);
        int unreadable = 0;
        try
        {
            await foreach (Task<StreamAnswer> answer in answers.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                StreamAnswer done = await answer.ConfigureAwait(false);
                if (done.Error is not null) unreadable++;
                done.Write(output);
                await output.FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
        }
        await reading.ConfigureAwait(false);
        return unreadable;
    }

    private async Task ReadAsync(TextReader input, ChannelWriter<Task<StreamAnswer>> answers, CancellationToken cancellationToken)
    {
        try
        {
            // A read from a pipe can't be ended: the wait for it can.
            while (await Task.Run(() => _reader.ReadLine(input), CancellationToken.None).WaitAsync(cancellationToken).ConfigureAwait(false) is { } line)
            {
                if (line.Trim().Length == 0) continue;
                await answers.WriteAsync(Task.Run(() => Answer(line, cancellationToken), CancellationToken.None), cancellationToken).ConfigureAwait(false);
            }
            answers.Complete();
        }
        catch (Exception error)
        {
            answers.Complete(error);
        }
    }

    private StreamAnswer Answer(string line, CancellationToken cancellationToken)
    {
        StreamDocument document = StreamDocument.Read(line);
        if (document.Problem is not null) return new StreamAnswer(document, null, document.Problem);
        try
        {
            return new StreamAnswer(document, _analyzer.Parse(document.Open(_maxLength), cancellationToken), null);
        }
        catch (Exception error) when (error is LetterFormatException or IOException or UnauthorizedAccessException or FormatException)
        {
            return new StreamAnswer(document, null, error.Message);
        }
    }
}
