using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Comparison;

/// <summary>Numbers the words of two variants, so that they compare as integers; spellings of one word have one number.</summary>
internal sealed class Vocabulary
{
    // An odd multiplier spreads the keys' characters over 64 bits (the one of FNV-1a).
    private const ulong Multiplier = 1099511628211;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _bySpelling = new(StringComparer.Ordinal);
    private readonly List<Entry> _entries = [];
    private readonly KeyPool _pool = new();

    public int Count => _entries.Count;

    /// <summary>Cuts a text into tokens whose keys this vocabulary knows.</summary>
    public ImmutableArray<Token> Tokenize(string text) => Tokenizer.Tokenize(text, _pool);

    public int IdOf(in Token token)
    {
        if (_ids.TryGetValue(token.Key, out int id)) return id;
        string spelling = token.IsWord ? SpellingFolder.Fold(token.Key) : token.Key;
        if (!_bySpelling.TryGetValue(spelling, out id))
        {
            id = _entries.Count;
            _bySpelling.Add(spelling, id);
            Add(token, spelling);
        }
        _ids.Add(token.Key, id);
        return id;
    }

    /// <summary>The key of the first spelling that was met.</summary>
    public string Key(int id) => _entries[id].Key;

    public bool IsPunctuation(int id) => (_entries[id].Traits & KeyTraits.Punctuation) != 0;

    public bool IsContent(int id) => (_entries[id].Traits & KeyTraits.Content) != 0;

    public bool IsNumber(int id) => (_entries[id].Traits & KeyTraits.Number) != 0;

    /// <summary>
    /// Adds a key to a hash of keys. The hash is that of their characters in a row, so it does not change with the places where words
    /// are glued or split.
    /// </summary>
    public ulong AddToHash(ulong hash, int id) => hash * _entries[id].Factor + _entries[id].Hash;

    /// <summary>The hash of the keys of a text, as <see cref="AddToHash"/> makes it.</summary>
    public ulong HashOf(string text)
    {
        ulong hash = 0;
        foreach (Token token in Tokenize(text)) hash = AddToHash(hash, IdOf(token));
        return hash;
    }

    private void Add(in Token token, string spelling)
    {
        ulong hash = 0, factor = 1;
        foreach (char c in spelling)
        {
            hash = hash * Multiplier + c + 1;
            factor *= Multiplier;
        }
        _entries.Add(new Entry(token.Key, TraitsOf(token), hash, factor));
    }

    private static KeyTraits TraitsOf(in Token token) => token.Kind switch
    {
        TokenKind.Punctuation => KeyTraits.Punctuation,
        TokenKind.Number => KeyTraits.Number | KeyTraits.Content,
        _ => CommonWords.IsFunctionWord(token.Key) ? KeyTraits.None : KeyTraits.Content,
    };

    private readonly record struct Entry(string Key, KeyTraits Traits, ulong Hash, ulong Factor);
}
