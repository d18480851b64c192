namespace LetterAnalysis.Archives;

/// <summary>Finds and weighs the pairs of wordings that may be one recommendation.</summary>
internal sealed class WordingMatcher(List<Wording> wordings)
{
    /// <summary>A wording is found by so many of its rarest words.</summary>
    private const int KeyWords = 8;

    /// <summary>A word of more wordings finds nothing.</summary>
    private const int MostOfWord = 200;

    /// <summary>So many of those that share the most are weighed.</summary>
    private const int MostWeighed = 16;

    private const double SameTopic = 0.15, OtherTopic = -0.15, OtherSense = -0.3;

    private readonly WordWeights _weights = new(wordings);
    private readonly Postings _postings = new(MostOfWord);

    public int Crowded => _postings.Refused;

    /// <summary>The pairs that weigh enough, the best first; of equal ones the earliest.</summary>
    public List<(double Similarity, int One, int Other)> Pairs(double least, CancellationToken cancellationToken)
    {
        var pairs = new List<(double Similarity, int One, int Other)>();
        var found = new EntryCounter();
        for (int i = 0; i < wordings.Count; i++)
        {
            if (i % 1024 == 0) cancellationToken.ThrowIfCancellationRequested();
            found.Clear();
            uint[] keys = KeysOf(wordings[i]);
            foreach (uint key in keys) _postings.Count(key, found);
            foreach (int other in found.Most(MostWeighed))
            {
                double similarity = Weigh(wordings[i], wordings[other]);
                if (similarity >= least) pairs.Add((similarity, other, i));
            }
            foreach (uint key in keys) _postings.Add(key, i);
        }
        pairs.Sort((a, b) => a.Similarity != b.Similarity ? b.Similarity.CompareTo(a.Similarity) : a.One != b.One ? a.One.CompareTo(b.One) : a.Other.CompareTo(b.Other));
        return pairs;
    }

    /// <summary>From 0 to 1.</summary>
    public double Weigh(Wording one, Wording other)
    {
        double weight = _weights.Shared(one, other);
        if (one.Topic.Length > 0 && other.Topic.Length > 0) weight += 2 * SharedTopic(one, other) >= Math.Min(one.Topic.Length, other.Topic.Length) ? SameTopic : OtherTopic;
        if (one.IsNegative != other.IsNegative) weight += OtherSense;
        return Math.Clamp(weight, 0, 1);
    }

    private uint[] KeysOf(Wording wording) =>
        [.. wording.Words.OrderBy(word => _weights.FrequencyOf(wording.Language, word)).ThenBy(word => word).Take(KeyWords)
            .Select(word => word ^ (uint)Reconciliation.StableHash.Of(wording.Language))];

    private static int SharedTopic(Wording one, Wording other) => one.Topic.Count(word => Array.BinarySearch(other.Topic, word) >= 0);
}
