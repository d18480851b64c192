using System.Buffers;
using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Lexicons;

/// <summary>
/// The words of one language, or of all together, by what they tell about a letter. The data files (<c>en.lexicon</c>, ...) hold sections:
/// <c>[name]</c>, then an entry a line: <c>first form, other form = value</c>; the first form names the entry, the value may be left out.
/// </summary>
internal sealed class Lexicon
{
    private static readonly string[] Files = ["en", "fr", "es", "de", "it", "pt", "nl", "sv", "pl"];
    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïñòóôõöøùúûüýąćęłńóśźż ");
    private static readonly PhraseTable Empty = new(0);
    private static readonly Lazy<Loaded> Data = new(Load);

    private readonly Dictionary<string, PhraseTable> _sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UInt128> _sectionsByFirstWord = new(StringComparer.Ordinal);

    private Lexicon(string language) => Language = language;

    /// <summary>The ISO 639-1 code; <c>mul</c> for <see cref="All"/>.</summary>
    public string Language { get; }

    /// <summary>The words of every language together.</summary>
    public static Lexicon All => Data.Value.All;

    /// <summary>One lexicon a language.</summary>
    public static ImmutableArray<Lexicon> Languages => Data.Value.Languages;

    /// <summary>The languages, as bits by their place in <see cref="Languages"/>, that have a word as a frequent function word.</summary>
    public static int LanguagesOfFunctionWord(string key) => Data.Value.FunctionWords.GetValueOrDefault(key);

    /// <summary>The lexicon of a language; English when there is none for it.</summary>
    public static Lexicon Of(string language)
    {
        foreach (Lexicon lexicon in Languages)
        {
            if (lexicon.Language == language) return lexicon;
        }
        return Languages[0];
    }

    /// <summary>A section; empty when the lexicon has none of that name.</summary>
    public PhraseTable this[string section] => _sections.GetValueOrDefault(section, Empty);

    /// <summary>The sections that hold a phrase beginning with a word, as bits: one look-up a word where many would miss.</summary>
    public UInt128 SectionsStartingWith(string key) => _sectionsByFirstWord.GetValueOrDefault(key);

    private static Loaded Load()
    {
        var all = new Lexicon("mul");
        var languages = ImmutableArray.CreateBuilder<Lexicon>();
        var keys = new KeyPool();
        var bits = new Dictionary<string, UInt128>(StringComparer.Ordinal);
        foreach (string language in Files)
        {
            var lexicon = new Lexicon(language);
            lexicon.Read(language, keys, all, bits);
            languages.Add(lexicon);
        }
        var functionWords = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < languages.Count; i++)
        {
            foreach (string key in languages[i]["stopwords"].FirstKeys) functionWords[key] = functionWords.GetValueOrDefault(key) | 1 << i;
        }
        return new Loaded(all, languages.ToImmutable(), functionWords);
    }

    private void Read(string language, KeyPool keys, Lexicon all, Dictionary<string, UInt128> bits)
    {
        string section = "";
        foreach (string line in EmbeddedData.Lines(language + ".lexicon").Concat(EmbeddedData.Lines(language + ".asks")))
        {
            if (line[0] == '[')
            {
                section = line.Trim('[', ']', ' ');
                // Beyond 127 sections the rest would share a bit, which costs look-ups but no truth.
                if (!bits.ContainsKey(section)) bits.Add(section, UInt128.One << Math.Min(bits.Count, 127));
                continue;
            }
            int equals = line.IndexOf('=', StringComparison.Ordinal);
            string value = equals < 0 ? "" : line[(equals + 1)..].Trim();
            string? canonical = null;
            foreach (string form in (equals < 0 ? line : line[..equals]).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                canonical ??= form;
                string[] formKeys = KeysOf(form, keys);
                if (formKeys.Length == 0) continue;
                Add(section, bits[section], formKeys, canonical, value, language);
                all.Add(section, bits[section], formKeys, canonical, value, language);
            }
        }
    }

    /// <summary>The keys of a phrase's tokens. Plain words, which most entries are, need no tokenizer.</summary>
    private static string[] KeysOf(string form, KeyPool keys)
    {
        if (form.AsSpan().ContainsAnyExcept(PlainCharacters)) return [.. Tokenizer.Tokenize(form, keys).Select(token => token.Key)];
        int words = form.AsSpan().Count(' ') + 1, start = 0;
        var found = new string[words];
        for (int i = 0; i < words; i++)
        {
            int length = form.AsSpan(start).IndexOf(' ');
            int end = length < 0 ? form.Length : start + length;
            if (end == start) return [.. Tokenizer.Tokenize(form, keys).Select(token => token.Key)];
            found[i] = keys.Find(form.AsSpan(start, end - start)).Key;
            start = end + 1;
        }
        return found;
    }

    private void Add(string section, UInt128 bit, string[] keys, string canonical, string value, string language)
    {
        if (!_sections.TryGetValue(section, out PhraseTable? table)) _sections.Add(section, table = new PhraseTable(bit));
        table.Add(keys, canonical, value, language);
        _sectionsByFirstWord[keys[0]] = _sectionsByFirstWord.GetValueOrDefault(keys[0]) | bit;
    }

    private sealed record Loaded(Lexicon All, ImmutableArray<Lexicon> Languages, Dictionary<string, int> FunctionWords);
}
