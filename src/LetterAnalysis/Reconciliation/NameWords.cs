using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reconciliation;

/// <summary>The word list of signers' names (<c>names.txt</c>): spellings, abbreviations, legal forms, regions, numbers, alphabets.</summary>
internal sealed class NameWords
{
    private static readonly Lazy<NameWords> Loaded = new(() => new NameWords());

    private readonly Dictionary<string, List<WordEntry>> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<WordEntry>> _legalForms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<WordEntry>> _legalFormsInFront = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ulong> _concepts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _homes = new(StringComparer.Ordinal);
    private readonly List<(string From, string To)> _endings = [];
    private readonly Dictionary<char, string> _letters = [];
    private readonly StringBuilder _word = new();

    private NameWords()
    {
        string section = "";
        foreach (string line in EmbeddedData.Lines("names.txt"))
        {
            if (line[0] == '[')
            {
                section = line.Trim('[', ']');
                continue;
            }
            int equals = line.IndexOf('=', StringComparison.Ordinal);
            Add(section, line[..equals].Trim(), line[(equals + 1)..].Split(',', StringSplitOptions.TrimEntries));
        }
    }

    public static NameWords Default => Loaded.Value;

    /// <summary>The longest entry that starts at a word.</summary>
    public bool TryMatch(IReadOnlyList<NamePiece> pieces, int at, [NotNullWhen(true)] out WordEntry? entry) =>
        TryMatch(_entries, pieces, at, out entry);

    /// <summary>The longest legal form that starts at a word and may end a name, or begin one.</summary>
    public bool TryMatchLegalForm(IReadOnlyList<NamePiece> pieces, int at, bool first, [NotNullWhen(true)] out WordEntry? entry) =>
        TryMatch(first ? _legalFormsInFront : _legalForms, pieces, at, out entry);

    /// <summary>True for a word that alone is a legal form.</summary>
    public bool IsLegalForm(string key) => _legalForms.TryGetValue(key, out List<WordEntry>? entries) && entries[^1].Words.Length == 1;

    /// <summary>True for an article, a preposition or "and".</summary>
    public bool IsSmall(string key) => _entries.TryGetValue(key, out List<WordEntry>? entries) && entries[^1].Kind == NameTokenKind.Small;

    /// <summary>True for a word that names a house or the like ("Place", "Haven"): no surname.</summary>
    public bool IsHome(string key) => _homes.Contains(key);

    /// <summary>True for a word that says how far an organization reaches ("International"), which is no surname as "West" may be.</summary>
    public bool IsReach(string key) =>
        _entries.TryGetValue(key, out List<WordEntry>? entries) && entries[^1] is { Kind: NameTokenKind.Scope, Code: { } reach } && reach[0] != '@';

    /// <summary>True for a word that tells persons of one name apart: "Jr".</summary>
    public bool IsSuffix(string key) => _entries.TryGetValue(key, out List<WordEntry>? entries) && entries[0].Kind == NameTokenKind.Suffix;

    /// <summary>True when a section names two words together: two short forms of one given name, two real words that look alike.</summary>
    public bool AreTogether(string section, string one, string other)
    {
        if (!_groups.TryGetValue(one, out List<string>? mine) || !_groups.TryGetValue(other, out List<string>? others)) return false;
        foreach (string group in mine)
        {
            if (group.StartsWith(section, StringComparison.Ordinal) && others.Contains(group)) return true;
        }
        return false;
    }

    /// <summary>True when a word names a thing that the list knows in several languages; gives the thing's hash.</summary>
    public bool TryConcept(string key, out ulong concept) => _concepts.TryGetValue(key, out concept);

    /// <summary>A word in the form that is compared: no case, accents and apostrophes, one alphabet, one of two spellings of an ending.</summary>
    public string Normalize(ReadOnlySpan<char> folded)
    {
        string plain = KeyFolder.StripAccents(folded.ToString());
        if (!Ascii.IsValid(plain) || plain.Contains('\'', StringComparison.Ordinal))
        {
            var letters = new StringBuilder(plain.Length);
            foreach (char c in plain)
            {
                if (c == '\'') continue;
                if (_letters.TryGetValue(c, out string? latin)) letters.Append(latin); else letters.Append(c);
            }
            plain = letters.ToString();
        }
        if (plain.Length < 6) return plain;
        foreach ((string from, string to) in _endings)
        {
            if (plain.EndsWith(from, StringComparison.Ordinal)) return string.Concat(plain.AsSpan(0, plain.Length - from.Length), to);
        }
        return plain;
    }

    private static bool TryMatch(
        Dictionary<string, List<WordEntry>> table, IReadOnlyList<NamePiece> pieces, int at, [NotNullWhen(true)] out WordEntry? entry)
    {
        entry = null;
        if (!table.TryGetValue(pieces[at].Key, out List<WordEntry>? entries)) return false;
        foreach (WordEntry candidate in entries)
        {
            if (!StandsAt(candidate.Words, pieces, at)) continue;
            entry = candidate;
            return true;
        }
        return false;
    }

    private static bool StandsAt(string[] words, IReadOnlyList<NamePiece> pieces, int at)
    {
        if (at + words.Length > pieces.Count || pieces[at].Part != pieces[at + words.Length - 1].Part) return false;
        for (int i = 1; i < words.Length; i++)
        {
            if (!string.Equals(words[i], pieces[at + i].Key, StringComparison.Ordinal)) return false;
        }
        return true;
    }

    private void Add(string section, string canonical, string[] forms)
    {
        switch (section)
        {
            case "ending":
                foreach (string form in forms) _endings.Add((form, canonical));
                break;
            case "home":
                foreach (string form in forms) _homes.Add(Normalize(form));
                break;
            case "letters":
                foreach (string form in forms) _letters[form[0]] = canonical == "-" ? "" : canonical;
                break;
            case "short" or "distinct" or "concept":
                foreach (string form in section == "short" ? forms.Append(canonical) : forms) Group(Normalize(form), section + " " + canonical);
                break;
            case "legal":
                foreach (string form in forms) AddEntry(_legalForms, form, NameTokenKind.Word, canonical, null);
                break;
            case "legal.first":
                foreach (string form in forms) AddEntry(_legalFormsInFront, form, NameTokenKind.Word, canonical, null);
                break;
            case "same" or "spoken":
                foreach (string form in forms) AddEntry(_entries, form, NameTokenKind.Word, canonical, null);
                break;
            case "region":
                foreach (string form in forms) AddEntry(_entries, form, NameTokenKind.Place, form, canonical);
                break;
            case "region.people":
                foreach (string form in forms) AddEntry(_entries, form, NameTokenKind.Demonym, form, canonical);
                break;
            case "unit" or "scope":
                foreach (string form in forms) AddEntry(_entries, form, KindOf(section), form, canonical);
                break;
            default:
                foreach (string form in forms) AddEntry(_entries, form, KindOf(section), canonical, null);
                break;
        }
    }

    private static NameTokenKind KindOf(string section) => section switch
    {
        "small" => NameTokenKind.Small,
        "unit" => NameTokenKind.Unit,
        "scope" => NameTokenKind.Scope,
        "number" => NameTokenKind.Number,
        "suffix" => NameTokenKind.Suffix,
        _ => throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"names.txt has an unknown section {section}.")),
    };

    private void AddEntry(Dictionary<string, List<WordEntry>> table, string form, NameTokenKind kind, string canonical, string? code)
    {
        _word.Clear();
        KeyFolder.Fold(form, _word);
        string[] words = [.. _word.ToString().Split(' ', '/').Select(word => Normalize(word))];
        if (!table.TryGetValue(words[0], out List<WordEntry>? entries)) table.Add(words[0], entries = []);
        int at = 0;
        while (at < entries.Count && entries[at].Words.Length >= words.Length) at++;
        entries.Insert(at, new WordEntry(words, kind, canonical, code));
    }

    private void Group(string word, string group)
    {
        if (!_groups.TryGetValue(word, out List<string>? groups)) _groups.Add(word, groups = []);
        groups.Add(group);
        if (group.StartsWith("concept", StringComparison.Ordinal)) _concepts.TryAdd(word, StableHash.Of(group));
    }
}
