namespace LetterAnalysis.Archives;

/// <summary>What the words of a language's wordings weigh: the more, the fewer wordings have them (inverse document frequency, Spärck Jones 1972).</summary>
internal sealed class WordWeights
{
    /// <summary>Of fewer wordings none tells which words are rare in letters at large.</summary>
    private const int Fewest = 1000;

    private readonly Dictionary<(string, uint), int> _wordings = [];
    private readonly Dictionary<string, int> _totals = new(StringComparer.Ordinal);

    public WordWeights(List<Wording> wordings)
    {
        foreach (Wording wording in wordings)
        {
            _totals[wording.Language] = _totals.GetValueOrDefault(wording.Language) + 1;
            foreach (uint word in wording.Words) _wordings[(wording.Language, word)] = FrequencyOf(wording.Language, word) + 1;
        }
    }

    /// <summary>In how many wordings of a language a word is.</summary>
    public int FrequencyOf(string language, uint word) => _wordings.GetValueOrDefault((language, word));

    /// <summary>The weight of the words that two wordings share, of all that either has; from 0 to 1.</summary>
    public double Shared(Wording one, Wording other)
    {
        double shared = 0, all = 0;
        int i = 0, j = 0;
        while (i < one.Words.Length || j < other.Words.Length)
        {
            uint a = i < one.Words.Length ? one.Words[i] : uint.MaxValue, b = j < other.Words.Length ? other.Words[j] : uint.MaxValue;
            double weight = WeightOf(one.Language, Math.Min(a, b));
            all += weight;
            if (a == b) shared += weight;
            if (a <= b && i < one.Words.Length) i++;
            if (b <= a && j < other.Words.Length) j++;
        }
        return all == 0 ? 0 : shared / all;
    }

    private double WeightOf(string language, uint word) => Math.Log(1 + ((double)Math.Max(Fewest, _totals[language]) / Math.Max(1, FrequencyOf(language, word))));
}
