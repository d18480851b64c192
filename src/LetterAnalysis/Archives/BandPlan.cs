namespace LetterAnalysis.Archives;

/// <summary>
/// How signatures are cut into bands for locality-sensitive hashing (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3.4): two
/// of similarity s agree in all rows of at least one band with probability 1 - (1 - s^rows)^bands.
/// </summary>
/// <param name="Rows">The values of a band.</param>
/// <param name="Bands">The number of bands.</param>
internal readonly record struct BandPlan(int Rows, int Bands)
{
    /// <summary>Letters at the threshold are to be found so often; those above it are found nearly always.</summary>
    private const double LeastFound = 0.9;

    private const int MostRows = 8;

    /// <summary>The plan with the longest bands, and so the fewest false candidates, that finds what is at a threshold.</summary>
    public static BandPlan For(double threshold)
    {
        for (int rows = MostRows; rows > 1; rows--)
        {
            var plan = new BandPlan(rows, MinHash.Length / rows);
            if (plan.Found(threshold) >= LeastFound) return plan;
        }
        return new BandPlan(1, MinHash.Length);
    }

    /// <summary>How often two of a similarity agree in a band.</summary>
    public double Found(double similarity) => 1 - Math.Pow(1 - Math.Pow(similarity, Rows), Bands);
}
