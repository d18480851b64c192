namespace LetterAnalysis.Hostile;

/// <summary>How long something took.</summary>
/// <param name="Verb">What was done.</param>
/// <param name="Seconds">How long.</param>
/// <param name="Size">The length in bytes of what it was done with.</param>
internal readonly record struct VerbTime(string Verb, double Seconds, long Size)
{
    private const double Megabyte = 1_000_000;

    /// <summary>Seconds a megabyte; what is shorter than one counts as one, so that a pause of the machine is no fault.</summary>
    public double PerMegabyte => Seconds / Math.Max(1, Size / Megabyte);
}
