namespace LetterAnalysis.Hostile;

/// <summary>How long something took.</summary>
/// <param name="Verb">What was done.</param>
/// <param name="Seconds">How long.</param>
/// <param name="Size">The length in bytes of what it was done with.</param>
internal readonly record struct VerbTime(string Verb, double Seconds, long Size)
{
    private const double Megabyte = 1_000_000;

    /// <summary>
    /// The share of what is allowed: a second for each megabyte, and one more, so that neither a pause of the machine nor the budget of a comparison of short letters is
    /// a fault.
    /// </summary>
    public double Share => Seconds / (1 + Size / Megabyte);

    public bool IsSlow => Share > 1;
}
