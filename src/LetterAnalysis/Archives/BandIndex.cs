namespace LetterAnalysis.Archives;

/// <summary>Finds the centres whose signatures may be similar to one, by the bands that they share.</summary>
internal sealed class BandIndex(BandPlan plan)
{
    /// <summary>A band that more centres share is text that the archive repeats everywhere.</summary>
    private const int MostOfBand = 256;

    private readonly Postings _postings = new(MostOfBand);
    private readonly EntryCounter _found = new();

    /// <summary>How often a centre was not noted under a band.</summary>
    public int Crowded => _postings.Refused;

    public void Add(int centre, ushort[] signature)
    {
        if (signature.Length == 0) return;
        for (int band = 0; band < plan.Bands; band++) _postings.Add(KeyOf(signature, band), centre);
    }

    /// <summary>The centres that share a band, each once; good until the next call.</summary>
    public IReadOnlyList<int> Candidates(ushort[] signature)
    {
        _found.Clear();
        if (signature.Length == 0) return _found.Entries;
        for (int band = 0; band < plan.Bands; band++) _postings.Count(KeyOf(signature, band), _found);
        return _found.Entries;
    }

    private uint KeyOf(ushort[] signature, int band)
    {
        uint key = (uint)band;
        for (int row = 0; row < plan.Rows; row++) key = WordScanner.Mix((key * 31) + signature[(band * plan.Rows) + row]);
        return key;
    }
}
