namespace LetterAnalysis.Hostile;

/// <summary>What was seen of one form.</summary>
internal sealed class FormTally
{
    public int Count { get; private set; }
    public int Refused { get; private set; }
    public int Faults { get; private set; }
    public double Megabytes { get; private set; }
    public double Seconds { get; private set; }

    /// <summary>What took longest for its length.</summary>
    public VerbTime Slowest { get; private set; }

    /// <summary>The index of the input that it was done with.</summary>
    public int SlowestIndex { get; private set; }

    public void Add(int index, Trial trial, long size, bool isRefused)
    {
        Count++;
        if (isRefused) Refused++;
        Faults += trial.Faults.Count;
        Megabytes += size / 1e6;
        Seconds += trial.Times.Sum(static time => time.Seconds);
        foreach (VerbTime time in trial.Times)
        {
            if (time.Share > Slowest.Share) (Slowest, SlowestIndex) = (time, index);
        }
    }
}
