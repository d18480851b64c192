using System.Buffers;
using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Lexicons;

/// <summary>
/// The words of one language, or of all together, by what they tell about a letter. A data file (<c>en.lexicon</c>, ...) holds sections:
/// <c>[name]</c>, then an entry a line: <c>first form, other form = value</c>; the first form names the entry, the value may be left out.
/// The sections before the line <c>=== asks</c> tell the parts of a letter and are read for all languages at once; those after it tell
/// what is asked and claimed, and are read when a letter of the language is met.
/// </summary>
internal sealed class Lexicon
{
    private const string FileEnding = ".lexicon";
    private const string SecondPart = "=== asks";
    private const string FirstLanguage = "en";

    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïñòóôõöøùúûüýąćęłńóśźż ");
    private static readonly PhraseTable Empty = new();
    private static readonly Lazy<Loaded> Data = new(Load);

    private readonly Dictionary<string, PhraseTable> _sections = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, PhraseTable>>? _asks;

    private Lexicon(string language)
    {
        Language = language;
        if (language != "mul") _asks = new Lazy<Dictionary<string, PhraseTable>>(ReadAsks);
    }

    /// <summary>The ISO 639-1 code; <c>mul</c> for <see cref="All"/>.</summary>
    public string Language { get; }

    /// <summary>The words of every language together, by which the parts of a letter are told.</summary>
    public static Lexicon All => Data.Value.All;

    /// <summary>One lexicon a language.</summary>
    public static ImmutableArray<Lexicon> Languages => Data.Value.Languages;

    /// <summary>Which sections of <see cref="All"/> hold a phrase beginning with a word.</summary>
    public static FirstWords FirstWords => Data.Value.FirstWords;

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
    public PhraseTable this[string section] =>
        _sections.TryGetValue(section, out PhraseTable? table) || (_asks?.Value.TryGetValue(section, out table) ?? false) ? table : Empty;

    private static Loaded Load()
    {
        var all = new Lexicon("mul");
        var languages = ImmutableArray.CreateBuilder<Lexicon>();
        var keys = new KeyPool();
        var firstWords = new FirstWords();
        // English comes first: of the same phrase in several languages, the one read first is found.
        foreach (string file in EmbeddedData.Names(FileEnding).OrderBy(name => name != FirstLanguage + FileEnding).ThenBy(name => name, StringComparer.Ordinal))
        {
            var lexicon = new Lexicon(file[..^FileEnding.Length]);
            Read(lexicon.Language, EmbeddedData.Lines(file).TakeWhile(line => line != SecondPart), keys, firstWords, [lexicon._sections, all._sections]);
            languages.Add(lexicon);
        }
        var functionWords = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < languages.Count; i++)
        {
            foreach (string key in languages[i]["stopwords"].FirstKeys) functionWords[key] = functionWords.GetValueOrDefault(key) | 1 << i;
        }
        return new Loaded(all, languages.ToImmutable(), firstWords, functionWords);
    }

    private Dictionary<string, PhraseTable> ReadAsks()
    {
        var sections = new Dictionary<string, PhraseTable>(StringComparer.Ordinal);
        Read(Language, EmbeddedData.Lines(Language + FileEnding).SkipWhile(line => line != SecondPart).Skip(1), new KeyPool(), new FirstWords(), [sections]);
        return sections;
    }

    /// <summary>Reads lines of a data file into one or more lexicons.</summary>
    private static void Read(string language, IEnumerable<string> lines, KeyPool keys, FirstWords firstWords, Dictionary<string, PhraseTable>[] into)
    {
        UInt128 bit = UInt128.Zero;
        var tables = new PhraseTable[into.Length];
        foreach (string line in lines)
        {
            if (line[0] == '[')
            {
                string section = line.Trim('[', ']', ' ');
                bit = firstWords.BitOf(section);
                for (int i = 0; i < into.Length; i++)
                {
                    if (!into[i].TryGetValue(section, out PhraseTable? table)) into[i].Add(section, table = new PhraseTable(firstWords, bit));
                    tables[i] = table;
                }
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
                foreach (PhraseTable table in tables) table.Add(formKeys, canonical, value, language);
                firstWords.Add(formKeys[0], bit);
            }
        }
    }

    /// <summary>The keys of a phrase's tokens. Plain words, which most entries are, need no tokenizer.</summary>
    private static string[] KeysOf(string form, KeyPool keys)
    {
        if (form.AsSpan().ContainsAnyExcept(PlainCharacters)) return [.. Tokenizer.Tokenize(form, keys, TokenGrain.Syllables).Select(token => token.Key)];
        int words = form.AsSpan().Count(' ') + 1, start = 0;
        var found = new string[words];
        for (int i = 0; i < words; i++)
        {
            int length = form.AsSpan(start).IndexOf(' ');
            int end = length < 0 ? form.Length : start + length;
            if (end == start) return [.. Tokenizer.Tokenize(form, keys, TokenGrain.Syllables).Select(token => token.Key)];
            found[i] = keys.Find(form.AsSpan(start, end - start)).Key;
            start = end + 1;
        }
        return found;
    }

    private sealed record Loaded(Lexicon All, ImmutableArray<Lexicon> Languages, FirstWords FirstWords, Dictionary<string, int> FunctionWords);
}
