using System.Collections.Frozen;
using System.Collections.Immutable;

namespace LetterAnalysis.Generator;

/// <summary>The phrases of one language, from <c>Data</c>.</summary>
internal sealed class PhraseBook
{
    private static readonly FrozenDictionary<string, PhraseBook> Books =
        ((string[])["en", "fr", "es", "de", "pt", "nl", "world"]).ToFrozenDictionary(static name => name, static name => new PhraseBook(name), StringComparer.Ordinal);

    private readonly Dictionary<string, ImmutableArray<string>> _lines = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, ImmutableArray<PhraseTemplate>> _lists;
    private readonly FrozenDictionary<string, FrozenDictionary<string, ImmutableArray<PhraseTemplate>>> _tables;

    private PhraseBook(string name)
    {
        Language = name;
        using var reader = new StreamReader(typeof(PhraseBook).Assembly.GetManifestResourceStream(name + ".phrases")!);
        string section = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') _lines[section = line[1..^1]] = [];
            else _lines[section] = _lines[section].Add(line);
        }
        _lists = _lines.ToFrozenDictionary(static entry => entry.Key, static entry => entry.Value.Select(PhraseTemplate.Parse).ToImmutableArray(), StringComparer.Ordinal);
        _tables = _lines.Where(static entry => entry.Value.All(static line => line.Contains(" = ", StringComparison.Ordinal)))
            .ToFrozenDictionary(static entry => entry.Key, static entry => TableOf(entry.Value), StringComparer.Ordinal);
    }

    /// <summary>The languages that letters are made in.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "fr", "es", "de", "pt", "nl"];

    /// <summary>What is the same in every language.</summary>
    public static PhraseBook World => Books["world"];

    /// <summary>The language's code.</summary>
    public string Language { get; }

    /// <summary>The names of its lists.</summary>
    public IEnumerable<string> Names => _lines.Keys;

    /// <summary>The phrases of a language.</summary>
    public static PhraseBook Of(string language) => Books[language];

    /// <summary>The lines of a list, as they are written.</summary>
    public ImmutableArray<string> Lines(string list) => _lines[list];

    /// <summary>The phrases of a list.</summary>
    public ImmutableArray<PhraseTemplate> List(string list) => _lists[list];

    /// <summary>The wordings of an entry.</summary>
    public ImmutableArray<PhraseTemplate> Wordings(string list, string key) => _tables[list][key];

    /// <summary>The first wording of an entry, as it is written.</summary>
    public string Written(string list, string key) => _lines[list].First(line => line.StartsWith(key + " = ", StringComparison.Ordinal))[(key.Length + 3)..].Split(" / ")[0];

    /// <summary>The keys of a list's entries, in order.</summary>
    public IEnumerable<string> Keys(string list) => _lines[list].Select(static line => line[..line.IndexOf(" = ", StringComparison.Ordinal)]);

    private static FrozenDictionary<string, ImmutableArray<PhraseTemplate>> TableOf(ImmutableArray<string> lines) => lines
        .Select(static line => line.Split(" = ", 2))
        .ToFrozenDictionary(static entry => entry[0], static entry => entry[1].Split(" / ").Select(PhraseTemplate.Parse).ToImmutableArray(), StringComparer.Ordinal);
}
