namespace LetterAnalysis.Archives;

/// <summary>Finds the centre that a letter's text is most like, and says which letters become centres.</summary>
internal sealed class TextMatcher(double least, RunCache runs)
{
    /// <summary>The candidates that are verified; the estimates name the right one nearly always first.</summary>
    private const int MostVerified = 4;

    /// <summary>Two standard errors of an estimate.</summary>
    private const double Doubt = 0.09;

    /// <summary>A letter less similar than this to its centre is so much reworded that others may be nearer to it.</summary>
    private const double MuchReworded = 0.7;

    /// <summary>
    /// How near a further centre must be to the first, in parts of what is asked of a letter and its centre. Editions drift away from the
    /// first; letters that only share asks and phrases with it stay below this.
    /// </summary>
    private const double Reach = 0.4;

    private const int MostCentres = 16;

    private readonly BandIndex _bands = new(BandPlan.For(least));
    private readonly List<PlacedLetter> _centres = [];

    public int Crowded => _bands.Crowded;

    /// <summary>The most similar centre; null when none is similar enough.</summary>
    public (PlacedLetter Centre, double Similarity)? Find(PlacedLetter letter)
    {
        ushort[] signature = letter.Parts.Signature;
        var likely = new List<(double Estimate, int Centre)>();
        foreach (int candidate in _bands.Candidates(signature))
        {
            double estimate = MinHash.Estimate(signature, _centres[candidate].Parts.Signature);
            if (estimate >= least - Doubt) likely.Add((estimate, candidate));
        }
        likely.Sort((a, b) => a.Estimate != b.Estimate ? b.Estimate.CompareTo(a.Estimate) : a.Centre.CompareTo(b.Centre));
        (PlacedLetter, double)? best = null;
        double highest = 0;
        foreach ((_, int candidate) in likely.Take(MostVerified))
        {
            double similarity = Compare(letter, _centres[candidate]);
            if (similarity < least || similarity <= highest) continue;
            highest = similarity;
            best = (_centres[candidate], similarity);
        }
        return best;
    }

    /// <summary>True when a letter that was placed is to be a centre.</summary>
    public bool IsNewCentre(PlacedLetter letter)
    {
        if (ReferenceEquals(letter.Centre, letter)) return true;
        return letter.Similarity < MuchReworded && letter.Cluster.Centres < MostCentres
            && (ReferenceEquals(letter.Centre, letter.Cluster.First) || Compare(letter, letter.Cluster.First) >= least * Reach);
    }

    public void Add(PlacedLetter centre)
    {
        centre.IsCentre = true;
        centre.Cluster.Centres++;
        _bands.Add(_centres.Count, centre.Parts.Signature);
        _centres.Add(centre);
    }

    private double Compare(PlacedLetter letter, PlacedLetter centre) => Shingles.Similarity(runs.RunsOf(letter.Letter), runs.RunsOf(centre.Letter));
}
