using LetterAnalysis.Lexicons;

namespace LetterAnalysis.Archives;

/// <summary>Reads recommendations into wordings: those that differ in small words, numbers and the recipient's name alone are one.</summary>
internal sealed class WordingReader
{
    private readonly Dictionary<string, HashSet<uint>> _small = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, UInt128), Wording> _wordings = [];
    private readonly List<TextWord> _words = [];

    /// <summary>The wordings in the order of their first placings.</summary>
    /// <param name="placings">The recommendations, in order.</param>
    public static List<Wording> Read(IEnumerable<Placing> placings)
    {
        var reader = new WordingReader();
        var wordings = new List<Wording>();
        foreach (Placing placing in placings)
        {
            Wording wording = reader.Find(placing);
            if (wording.Placings.Count == 0) wordings.Add(wording);
            wording.Placings.Add(placing);
        }
        return wordings;
    }

    private Wording Find(Placing placing)
    {
        uint[] recipient = SlotWords.NamesOf(placing.Letter.Addressee);
        string language = placing.Letter.Language;
        uint[] words = StemsOf(placing.Item.Text, language, recipient), topic = StemsOf(placing.Item.Topic, language, recipient);
        UInt128 key = ((UInt128)Sum(words) << 64) | Sum(topic);
        if (!_wordings.TryGetValue((language, key), out Wording? wording)) _wordings.Add((language, key), wording = new Wording(language, words, topic));
        return wording;
    }

    private uint[] StemsOf(string? text, string language, uint[] recipient)
    {
        if (string.IsNullOrEmpty(text)) return [];
        _words.Clear();
        WordScanner.Scan(text, _words);
        HashSet<uint> small = SmallWordsOf(language);
        var stems = new SortedSet<uint>();
        foreach (TextWord word in _words)
        {
            if (!small.Contains(word.Hash) && !SlotWords.Hides(word, recipient)) stems.Add(word.Stem);
        }
        // "To be or not to be" is nothing but small words.
        return stems.Count > 0 ? [.. stems] : [.. _words.Select(word => word.Stem).Distinct().Order()];
    }

    private HashSet<uint> SmallWordsOf(string language)
    {
        if (_small.TryGetValue(language, out HashSet<uint>? small)) return small;
        var words = new List<TextWord>();
        foreach (string key in Lexicon.Of(language)["stopwords"].FirstKeys) WordScanner.Scan(key, words);
        return _small[language] = [.. words.Select(word => word.Hash)];
    }

    private static ulong Sum(uint[] stems)
    {
        ulong sum = (ulong)stems.Length;
        foreach (uint stem in stems) sum = Reconciliation.StableHash.Mix(sum + stem);
        return sum;
    }
}
