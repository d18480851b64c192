using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using LetterAnalysis.Documents;

namespace LetterAnalysis.Hostile;

/// <summary>Tries all damaged letters, several at a time.</summary>
internal sealed class HostileRun(HostileArguments arguments)
{
    private const int TriesOfSlow = 3;
    private const int ThoroughEvery = 16, CrowdedEvery = 40, FewLetters = 3, ManyLetters = 12;
    private const int ArchiveEvery = 500, LettersOfArchive = 30;
    private const int ToolEvery = 50, LettersOfTool = 3;
    private const int ShownOfAKind = 3;
    private const int SecondsTillStuck = 120, SecondsOfNews = 60;

    /// <summary>The stack that a thread has on systems with the smallest one.</summary>
    private const int StackSize = 1 << 20;

    /// <summary>The columns of terminals: the usual one, the narrowest, a wide one.</summary>
    private static readonly int[] Widths = [80, 20, 200];

    private static readonly LetterAnalyzer Analyzer = new(new LetterAnalyzerOptions { Readers = DocumentReaders.All });

    private readonly HostileLetters _letters = new(Analyzer, arguments.Folders, arguments.Seed, arguments.Long);
    private readonly SortedDictionary<string, FormTally> _tallies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _kinds = [];
    private readonly ReaderWriterLockSlim _alone = new();
    private readonly ConcurrentDictionary<int, (int Index, Trial Trial)> _running = [];
    private int _next = arguments.Only ?? arguments.From;

    /// <summary>What was seen of each form.</summary>
    public IReadOnlyDictionary<string, FormTally> Tallies => _tallies;

    /// <summary>Kinds of faults, with how often each came.</summary>
    public IReadOnlyDictionary<string, int> Kinds => _kinds;

    public void Run()
    {
        if (arguments.Keep is not null) Directory.CreateDirectory(arguments.Keep);
        int end = arguments.Only is { } only ? only + 1 : arguments.Count;
        Thread[] threads = [.. Enumerable.Range(0, arguments.Threads).Select(number => new Thread(() => Work(number, end), StackSize))];
        foreach (Thread thread in threads) thread.Start();
        var news = Stopwatch.StartNew();
        while (threads.Any(static thread => !thread.Join(1000)))
        {
            foreach ((int index, Trial trial) in _running.Values)
            {
                if (Stopwatch.GetElapsedTime(trial.Now.Since).TotalSeconds > SecondsTillStuck) Stop(index, trial);
            }
            if (news.Elapsed.TotalSeconds < SecondsOfNews) continue;
            news.Restart();
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Math.Min(_next, end):N0} of {end:N0}, {_kinds.Values.Sum():N0} faults"));
        }
    }

    /// <summary>Nothing can end a thread that does not end by itself.</summary>
    private void Stop(int index, Trial trial)
    {
        Tell(index, "stuck", new Fault(trial.Now.Verb, string.Create(CultureInfo.InvariantCulture, $"did not end in {SecondsTillStuck} seconds")));
        Environment.Exit(1);
    }

    private void Work(int thread, int end)
    {
        for (int index; (index = Interlocked.Increment(ref _next) - 1) < end;)
        {
            // A stack that overflows takes the program with it: what is left tells at which input.
            if (arguments.Keep is not null) File.WriteAllText(Path.Combine(arguments.Keep, string.Create(CultureInfo.InvariantCulture, $"running-{thread}")), index.ToString(CultureInfo.InvariantCulture));
            TryLetter(thread, index);
            if (index % ArchiveEvery == 0) TryMany(thread, index, "archive", LettersOfArchive, static inputs => new ArchiveTrial(inputs));
            if (index % ToolEvery == 0) TryMany(thread, index, "tool", LettersOfTool, inputs => new ToolTrial(inputs, Widths[index / ToolEvery % Widths.Length], color: index / ToolEvery % 2 == 0));
        }
    }

    private void TryLetter(int thread, int index)
    {
        HostileInput input = _letters.Make(index);
        LetterTrial Begin() => new(Analyzer, input, index % CrowdedEvery == 0 ? ManyLetters : FewLetters, Writers(index));
        if (arguments.Only is not null) Keep(index, input);
        LetterTrial trial = Try(thread, index, input.Form, Begin);
        Record(index, input.Form, trial, input.Size, trial.Letters < 0);
        if (trial.Faults.Count > 0 || trial.Times.Any(static time => time.IsSlow)) Keep(index, input);
        if (index % ThoroughEvery != 0) return;
        LetterTrial again = Begin();
        again.Run();
        if (again.Hash == trial.Hash) return;
        Tell(index, input.Form, new Fault("again", "what is written differs from the first time"));
        Keep(index, input);
    }

    /// <summary>A quarter of the writers, in turn; now and then all.</summary>
    private static Writers Writers(int index) => index % ThoroughEvery == 0 ? Hostile.Writers.All : (Writers)(1 << index % 4);

    private void TryMany(int thread, int index, string form, int count, Func<HostileInput[], Trial> begin)
    {
        HostileInput[] inputs = [.. Enumerable.Range(index, count).Select(_letters.Make)];
        Trial trial = Try(thread, index, form, () => begin(inputs));
        Record(index, form, trial, inputs.Sum(static input => input.Size), isRefused: false);
        if (trial.Faults.Count == 0) return;
        for (int i = 0; i < count; i++) Keep(index + i, inputs[i]);
    }

    /// <summary>Runs a trial; one that was slow runs again while all else waits.</summary>
    private T Try<T>(int thread, int index, string form, Func<T> begin) where T : Trial
    {
        T trial = begin();
        _alone.EnterReadLock();
        try
        {
            _running[thread] = (index, trial);
            trial.Run();
        }
        finally
        {
            // What waits for another to have run alone is not stuck.
            _running.TryRemove(thread, out _);
            _alone.ExitReadLock();
        }
        for (int i = 1; i < TriesOfSlow && trial.Times.Any(static time => time.IsSlow); i++)
        {
            _alone.EnterWriteLock();
            try
            {
                T again = begin();
                _running[thread] = (index, again);
                again.Run();
                _running.TryRemove(thread, out _);
                if (again.Times.Max(static time => time.Share) < trial.Times.Max(static time => time.Share)) trial = again;
            }
            finally
            {
                _alone.ExitWriteLock();
            }
        }
        foreach (VerbTime time in trial.Times.Where(static time => time.IsSlow))
        {
            Tell(index, form, new Fault(time.Verb, string.Create(CultureInfo.InvariantCulture, $"slow: {time.Seconds:F2} s for {time.Size:N0} bytes")));
        }
        return trial;
    }

    private void Record(int index, string form, Trial trial, long size, bool isRefused)
    {
        foreach (Fault fault in trial.Faults) Tell(index, form, fault);
        lock (_tallies)
        {
            if (!_tallies.TryGetValue(form, out FormTally? tally)) _tallies.Add(form, tally = new FormTally());
            tally.Add(index, trial, size, isRefused);
        }
    }

    private void Tell(int index, string form, Fault fault)
    {
        lock (_kinds)
        {
            int count = _kinds[fault.Key] = _kinds.GetValueOrDefault(fault.Key) + 1;
            if (count <= ShownOfAKind) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"--seed {arguments.Seed} --only {index} {form}, {fault}"));
        }
    }

    private void Keep(int index, HostileInput input)
    {
        if (arguments.Keep is null) return;
        File.WriteAllBytes(Path.Combine(arguments.Keep, string.Create(CultureInfo.InvariantCulture, $"{arguments.Seed}-{index}.{input.Form}")), input.File.Bytes.Span);
    }
}
