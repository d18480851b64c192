using System.Globalization;

namespace LetterAnalysis.Archives;

/// <summary>The letters and the wordings of what they ask.</summary>
internal sealed class LedgerBook
{
    private readonly Dictionary<long, LedgerLetter> _letters;
    private readonly Dictionary<(long Letter, bool IsListed, int Ordinal), AskWording> _byPlace = [];
    private readonly Dictionary<long, int> _listed = [];
    private readonly AskWords _words = new();

    public LedgerBook(IEnumerable<LedgerLetter> letters, IEnumerable<FiledAsk> asks)
    {
        _letters = letters.ToDictionary(letter => letter.Id);
        var byKey = new SortedDictionary<string, AskWording>(StringComparer.Ordinal);
        var buffer = new List<int>();
        foreach (FiledAsk ask in asks)
        {
            if (!_letters.TryGetValue(ask.Letter, out LedgerLetter? letter))
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"An ask is of letter {ask.Letter}, which is not there."), nameof(asks));
            }
            (string key, int[] words) = Read(letter.Language, ask, buffer);
            if (words.Length == 0) continue;
            if (!byKey.TryGetValue(key, out AskWording? wording)) byKey.Add(key, wording = new AskWording(letter.Language, words));
            wording.Asks.Add(ask);
            wording.Letters.Add(ask.Letter);
            _byPlace[(ask.Letter, ask.IsListed, ask.Ordinal)] = wording;
            if (ask.IsListed) _listed[ask.Letter] = Math.Max(_listed.GetValueOrDefault(ask.Letter), ask.Ordinal);
        }
        Wordings = [.. byKey.Values];
        for (int i = 0; i < Wordings.Count; i++) Wordings[i].Id = i;
    }

    /// <summary>What a word of a wording is.</summary>
    public string Word(int id) => _words[id];

    /// <summary>The wordings, in an order that depends on nothing but what they are.</summary>
    public List<AskWording> Wordings { get; }

    public LedgerLetter Letter(long id) => _letters[id];

    public bool Holds(long letter) => _letters.ContainsKey(letter);

    /// <summary>The wordings of a letter's items, in order.</summary>
    public List<AskWording?> ItemsOf(long letter) =>
        [.. Enumerable.Range(1, _listed.GetValueOrDefault(letter)).Select(ordinal => _byPlace.GetValueOrDefault((letter, true, ordinal)))];

    /// <summary>The key tells wordings apart and puts them in order; it depends on the words alone.</summary>
    private (string Key, int[] Words) Read(string language, FiledAsk ask, List<int> buffer)
    {
        buffer.Clear();
        _words.Read(ask.Text, buffer);
        string key = $"{language} {string.Join(' ', buffer.Select(id => _words[id]))}";
        buffer.Sort();
        return (key, [.. buffer.Distinct()]);
    }
}
