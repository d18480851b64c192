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

    /// <summary>The phrases of all sections of <see cref="All"/>. <see cref="FirstWord.FunctionWordOf"/> counts the languages as <see cref="Languages"/> does.</summary>
    public static PhraseIndex Parts => Data.Value.Parts;

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
        _sections.TryGetValue(section, out PhraseTable? table) || (_asks?.Value.TryGetValue(section, out table) ?? false) ? table : PhraseTable.Empty;

    private static Loaded Load()
    {
        var all = new Lexicon("mul");
        var languages = ImmutableArray.CreateBuilder<Lexicon>();
        var keys = new KeyPool();
        var parts = new PhraseIndex(PhraseUse.Parts);
        // English comes first: of the same phrase in several languages, the one read first is found.
        foreach (string file in EmbeddedData.Names(FileEnding).OrderBy(name => name != FirstLanguage + FileEnding).ThenBy(name => name, StringComparer.Ordinal))
        {
            var lexicon = new Lexicon(file[..^FileEnding.Length]);
            Read(lexicon, EmbeddedData.Lines(file).TakeWhile(line => line != SecondPart), keys, parts, lexicon._sections);
            languages.Add(lexicon);
            foreach (string section in lexicon._sections.Keys) all._sections.TryAdd(section, parts.List(section));
            foreach (string key in lexicon["stopwords"].FirstKeys) parts.Find(key).FunctionWordOf |= 1 << (languages.Count - 1);
        }
        return new Loaded(all, languages.ToImmutable(), parts);
    }

    private Dictionary<string, PhraseTable> ReadAsks()
    {
        var sections = new Dictionary<string, PhraseTable>(StringComparer.Ordinal);
        Read(this, EmbeddedData.Lines(Language + FileEnding).SkipWhile(line => line != SecondPart).Skip(1), new KeyPool(), new PhraseIndex(PhraseUse.Asks), sections);
        return sections;
    }

    /// <summary>Reads lines of a data file.</summary>
    private static void Read(Lexicon lexicon, IEnumerable<string> lines, KeyPool keys, PhraseIndex index, Dictionary<string, PhraseTable> sections)
    {
        PhraseTable table = PhraseTable.Empty;
        foreach (string line in lines)
        {
            if (line[0] == '[')
            {
                string section = line.Trim('[', ']', ' ');
                if (!sections.TryGetValue(section, out table!)) sections.Add(section, table = index.List(section, lexicon.Language));
                continue;
            }
            int equals = line.IndexOf('=', StringComparison.Ordinal);
            string value = equals < 0 ? "" : line[(equals + 1)..].Trim();
            string? canonical = null;
            foreach (string form in (equals < 0 ? line : line[..equals]).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                canonical ??= form;
                string[] formKeys = KeysOf(form, keys);
                if (formKeys.Length > 0) table.Add(new Phrase(formKeys, canonical, value, lexicon.Language));
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

    private sealed record Loaded(Lexicon All, ImmutableArray<Lexicon> Languages, PhraseIndex Parts);
}
