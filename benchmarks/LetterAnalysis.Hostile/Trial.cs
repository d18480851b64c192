using System.Diagnostics;

namespace LetterAnalysis.Hostile;

/// <summary>Does one thing after another with an input, and notes what went wrong and how long each took.</summary>
internal abstract class Trial
{
    /// <summary>The verb that may refuse its input.</summary>
    protected const string Parse = "parse";

    private readonly List<Fault> _faults = [];
    private readonly List<VerbTime> _times = [];

    /// <summary>What went wrong.</summary>
    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>What was done.</summary>
    public IReadOnlyList<VerbTime> Times => _times;

    /// <summary>What is done just now, and since when, for who watches.</summary>
    public (string Verb, long Since) Now { get; private set; } = ("", Stopwatch.GetTimestamp());

    /// <summary>Does all there is to do.</summary>
    public abstract void Run();

    /// <summary>Does something; default when it threw.</summary>
    protected T? Do<T>(string verb, long size, Func<T> work)
    {
        Now = (verb, Stopwatch.GetTimestamp());
        TimeSpan before = Environment.CpuUsage.TotalTime;
        try
        {
            return work();
        }
        catch (LetterFormatException) when (verb == Parse)
        {
            return default; // A refusal is an answer.
        }
        catch (Exception error)
        {
            _faults.Add(Fault.Of(verb, error));
            return default;
        }
        finally
        {
            // Alone, a trial has all the processor's time to itself; the clock would count what other programs took.
            double clock = Stopwatch.GetElapsedTime(Now.Since).TotalSeconds, processor = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            _times.Add(new VerbTime(verb, Math.Min(clock, processor), size));
        }
    }

    /// <summary>Does something that gives nothing.</summary>
    protected void Do(string verb, long size, Action work) => Do(verb, size, () =>
    {
        work();
        return true;
    });

    /// <summary>Notes the first thing that is broken.</summary>
    protected void Expect(string verb, IEnumerable<string> broken)
    {
        if (broken.FirstOrDefault() is { } sentence) _faults.Add(Fault.Of(verb, sentence));
    }
}
