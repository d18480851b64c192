namespace LetterAnalysis.Archives;

/// <summary>The runs of three words of a text, as hashes: two texts are as similar as the sets of their runs.</summary>
internal static class Shingles
{
    private const int Length = 3;

    /// <summary>The hash of the run that ends at a word.</summary>
    public static uint At(List<uint> words, int last)
    {
        uint hash = 0;
        for (int i = Math.Max(0, last + 1 - Length); i <= last; i++) hash = WordScanner.Mix((hash * 31) + words[i]);
        return hash;
    }

    /// <summary>The first word at which a run ends; a text shorter than a run is a run itself.</summary>
    public static int FirstEnd(List<uint> words) => Math.Min(Length, words.Count) - 1;

    /// <summary>The runs of a text, sorted, each once.</summary>
    public static uint[] SetOf(List<uint> words)
    {
        if (words.Count == 0) return [];
        var runs = new uint[words.Count - FirstEnd(words)];
        for (int i = FirstEnd(words), at = 0; i < words.Count; i++) runs[at++] = At(words, i);
        Array.Sort(runs);
        int kept = 1;
        for (int i = 1; i < runs.Length; i++)
        {
            if (runs[i] != runs[kept - 1]) runs[kept++] = runs[i];
        }
        Array.Resize(ref runs, kept);
        return runs;
    }

    /// <summary>The share of the runs of either set that both have (Jaccard's index); 0 when one is empty.</summary>
    public static double Similarity(uint[] one, uint[] other)
    {
        int shared = 0, i = 0, j = 0;
        while (i < one.Length && j < other.Length)
        {
            uint a = one[i], b = other[j];
            if (a == b) shared++;
            if (a <= b) i++;
            if (b <= a) j++;
        }
        return shared == 0 ? 0 : (double)shared / (one.Length + other.Length - shared);
    }
}
