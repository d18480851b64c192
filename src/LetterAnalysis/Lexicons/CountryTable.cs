using System.Globalization;
using LetterAnalysis.Text;

namespace LetterAnalysis.Lexicons;

/// <summary>
/// The names of countries, and of what stands in their place, in the languages of <see cref="Lexicon"/>, Korean and Japanese. The data
/// file is made from CLDR and a list kept by hand (<c>Lexicons/Build</c>). Immutable; safe to share.
/// </summary>
internal sealed class CountryTable
{
    /// <summary>Below this a changed letter makes too many other words: "Mali", "Malta".</summary>
    private const int ShortestRepaired = 6;

    private static readonly Lazy<CountryTable> Loaded = new(() => new CountryTable());

    private readonly Dictionary<string, Name> _names = new(3200, StringComparer.Ordinal);
    private readonly Dictionary<string, CountryMatch> _countries = new(256, StringComparer.Ordinal);
    private readonly Dictionary<string, CountryMatch> _demonyms = new(384, StringComparer.Ordinal);
    private readonly Lazy<Dictionary<(int Length, char First, char Last), List<KeyValuePair<string, Name>>>> _repairable;
    private readonly HashSet<(char, char, char)> _endings = [];
    private readonly Lazy<HashSet<string>> _firstWords;
    /// <summary>Room for an article, blanks and marks around a name.</summary>
    private const int LongestAround = 16;

    private readonly int _longestName;
    private readonly string[] _articles = [];
    private readonly Dictionary<string, Name>.AlternateLookup<ReadOnlySpan<char>> _namesByKey;

    private CountryTable()
    {
        foreach (string line in EmbeddedData.Lines("countries.txt"))
        {
            string[] fields = line.Split('|');
            switch (fields[0][0])
            {
                case '=': _articles = fields[1..]; break;
                case '~': AddDemonyms(fields); break;
                default: _longestName = Math.Max(_longestName, AddNames(fields)); break;
            }
        }
        _namesByKey = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        _repairable = new(Repairable);
        foreach (string name in _names.Keys) _endings.Add(Ending(name));
        _firstWords = new(() => _names.Keys.Select(name => name.Split(' ')[0].Replace("'", "", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The table that the library carries.</summary>
    public static CountryTable Default => Loaded.Value;

    /// <summary>
    /// The country of a name, however its case, accents and marks; a leading article is skipped; an acronym must be in capitals.
    /// Failing that, the only country one letter away from a name of six letters or more. Null when there is none.
    /// </summary>
    public CountryMatch? Find(ReadOnlySpan<char> text)
    {
        if (text.Length > _longestName + LongestAround) return null;
        string key = CountryKey.Of(text);
        if (FindKey(key, text) is { } exact) return exact;
        string bare = WithoutArticle(key);
        if (bare.Length < key.Length && FindKey(bare, text) is { } named) return named;
        return Repair(bare);
    }

    /// <summary>The country of a whole name, however its case, accents and marks; nothing is skipped or changed.</summary>
    public CountryMatch? FindExact(ReadOnlySpan<char> text)
    {
        if (text.Length > _longestName + LongestAround) return null;
        Span<char> key = stackalloc char[CountryKey.RoomFor(text)];
        return FindKey(key[..CountryKey.Write(text, key)], text);
    }

    /// <summary>True when a name starts with a word, given without accents and apostrophes: tells cheaply where none can start.</summary>
    public bool CanStartWith(string word) => _firstWords.Value.Contains(word);

    /// <summary>
    /// The longest name at the end of a text that begins with a capital there, whatever stands before it: "Human AsiaSouth Korea".
    /// Only exact names; the work is bounded by the longest name, not by the text.
    /// </summary>
    /// <param name="text">The text; its end is where the name must end.</param>
    /// <param name="start">Where the name starts.</param>
    /// <param name="match">What it stands for.</param>
    public bool TryFindSuffix(string text, out int start, out CountryMatch match)
    {
        match = default;
        start = text.Length;
        if (Ending(text) is var ending && ending != default && !_endings.Contains(ending)) return false;
        for (start = Math.Max(0, text.Length - _longestName); start < text.Length; start++)
        {
            if (!CanStartName(text[start])) continue;
            ReadOnlySpan<char> suffix = text.AsSpan(start);
            if (!EndsAsName(suffix)) continue;
            if (FindExact(suffix) is not { } found) continue;
            match = found;
            return true;
        }
        return false;
    }

    /// <summary>The English name of a code; null when the code is unknown.</summary>
    public string? EnglishName(string code) => _countries.TryGetValue(code, out CountryMatch country) ? country.EnglishName : null;

    /// <summary>True for the English word for a country's people: "Kenyan", "South Koreans".</summary>
    public bool TryFindDemonym(string key, out CountryMatch match) =>
        _demonyms.TryGetValue(CountryKey.Of(key), out match);

    private CountryMatch? FindKey(ReadOnlySpan<char> key, ReadOnlySpan<char> printed) =>
        _namesByKey.TryGetValue(key, out Name name) && !(name.IsAcronym && HasSmallLetter(printed)) ? name.Match : null;

    private CountryMatch? Repair(string key)
    {
        // A demonym is near its country's name, but it is another word: "Austrian".
        if (key.Length < ShortestRepaired || _names.ContainsKey(key) || _demonyms.ContainsKey(key)) return null;
        CountryMatch? only = null;
        for (int length = key.Length - 1; length <= key.Length + 1; length++)
        {
            // One slip does not touch both ends: the names that begin alike, then those that end alike only.
            for (int pass = 0; pass < 2; pass++)
            {
                var where = pass == 0 ? (length, key[0], '\0') : (length, '\0', key[^1]);
                if (!_repairable.Value.TryGetValue(where, out List<KeyValuePair<string, Name>>? names)) continue;
                foreach ((string near, Name name) in names)
                {
                    if (!SingleEdit.Separates(key, near) || name.Match == only) continue;
                    if (only is not null) return null;
                    only = name.Match;
                }
            }
        }
        return only is { } found ? found with { IsRepaired = true } : null;
    }

    /// <summary>The names long enough to be repaired, by length and first letter, and by length and last letter.</summary>
    private Dictionary<(int Length, char First, char Last), List<KeyValuePair<string, Name>>> Repairable()
    {
        var repairable = new Dictionary<(int, char, char), List<KeyValuePair<string, Name>>>();
        foreach (KeyValuePair<string, Name> pair in _names)
        {
            if (pair.Value.IsAcronym || pair.Key.Length < ShortestRepaired - 1) continue;
            Add((pair.Key.Length, pair.Key[0], '\0'), pair);
            Add((pair.Key.Length, '\0', pair.Key[^1]), pair);
        }
        return repairable;

        void Add((int, char, char) where, KeyValuePair<string, Name> pair)
        {
            if (!repairable.TryGetValue(where, out List<KeyValuePair<string, Name>>? names)) repairable.Add(where, names = []);
            names.Add(pair);
        }
    }

    /// <summary>The last three letters in lower case, nothing when one has an accent; most texts end as no name does.</summary>
    private static (char, char, char) Ending(ReadOnlySpan<char> text)
    {
        var ending = ('\0', '\0', '\0');
        for (int i = text.Length - 1, found = 0; i >= 0 && found < 3; i--)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            if (!char.IsAscii(text[i])) return default;
            ending = (char.ToLowerInvariant(text[i]), ending.Item1, ending.Item2);
            found++;
        }
        return ending;
    }

    private string WithoutArticle(string key)
    {
        foreach (string article in _articles)
        {
            if (!key.StartsWith(article, StringComparison.Ordinal)) continue;
            if (article[^1] == '\'') return key[article.Length..];
            if (key.Length > article.Length && key[article.Length] == ' ') return key[(article.Length + 1)..];
        }
        return key;
    }

    private int AddNames(string[] fields)
    {
        string mark = fields[0];
        var match = new CountryMatch(mark is "-" or "?" ? null : mark, fields[1], IsRepaired: false, mark == "?", mark == "-");
        if (match.Code is not null) _countries.Add(match.Code, match);
        int longest = 0;
        foreach (string name in fields.AsSpan(1))
        {
            string key = CountryKey.Of(name);
            longest = Math.Max(longest, Math.Max(name.Length, key.Length));
            bool isAcronym = IsAcronym(name);
            if (!_names.TryAdd(key, new Name(match, isAcronym)) && !isAcronym) _names[key] = new Name(match, IsAcronym: false);
        }
        return longest;
    }

    private void AddDemonyms(string[] fields)
    {
        if (!_countries.TryGetValue(fields[0][1..], out CountryMatch match))
        {
            match = new CountryMatch(null, fields[1], IsRepaired: false, IsAmbiguous: true, IsNonCountry: false);
        }
        foreach (string demonym in fields.AsSpan(1)) _demonyms.Add(CountryKey.Of(demonym), match);
    }

    /// <summary>A capital, or a letter of a script that has none.</summary>
    private static bool CanStartName(char c) => char.IsUpper(c) || char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter;

    /// <summary>A name ends in a letter, a full stop, or a bracket that it opened.</summary>
    private static bool EndsAsName(ReadOnlySpan<char> name) =>
        char.IsLetter(name[^1]) || name[^1] == '.' || (name[^1] == ')' && name.Contains('('));

    private static bool IsAcronym(string name) => name.Any(char.IsUpper) && !HasSmallLetter(name);

    private static bool HasSmallLetter(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLower(c)) return true;
        }
        return false;
    }

    private readonly record struct Name(CountryMatch Match, bool IsAcronym);
}
