using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using LetterAnalysis.Text;

namespace LetterAnalysis.Lexicons;

/// <summary>The phrases of one section of a lexicon, found by their tokens' match keys. Immutable once filled.</summary>
/// <param name="firstWords">Where the first words of this and other lists are noted; null for a table outside the lexicons, which is looked up each time.</param>
/// <param name="bit">The list's bit there.</param>
internal sealed class PhraseTable(FirstWords? firstWords, UInt128 bit)
{
    private readonly Dictionary<string, Phrase> _byFirstKey = new(StringComparer.Ordinal);

    /// <summary>Makes a table outside the lexicons, whose words no bit tells of.</summary>
    public PhraseTable()
        : this(null, UInt128.Zero)
    {
    }

    /// <summary>The number of different first words.</summary>
    public int Count => _byFirstKey.Count;

    /// <summary>The first words of all phrases.</summary>
    public IReadOnlyCollection<string> FirstKeys => _byFirstKey.Keys;

    /// <summary>False when no phrase starts with a token: a glance that saves most look-ups.</summary>
    public bool MayStartAt(in Token token) => firstWords is null || (token.Word.ListsIn(firstWords) & bit) != UInt128.Zero;

    /// <summary>True when a phrase starts at a token; the longest one is given.</summary>
    public bool TryMatch(ImmutableArray<Token> tokens, int at, out PhraseMatch match)
    {
        match = default;
        if ((uint)at >= (uint)tokens.Length || !MayStartAt(tokens[at]) || !_byFirstKey.TryGetValue(tokens[at].Key, out Phrase? phrase)) return false;
        for (; phrase is not null; phrase = phrase.Shorter)
        {
            if (!phrase.StandsAt(tokens, at)) continue;
            match = new PhraseMatch(phrase.Keys.Length, phrase.Canonical, phrase.Value, phrase.Language);
            return true;
        }
        return false;
    }

    /// <summary>The first phrase within a range of tokens; <paramref name="index"/> is its first token.</summary>
    public bool TryFind(ImmutableArray<Token> tokens, int from, int to, out int index, out PhraseMatch match)
    {
        for (index = from; index < to && index < tokens.Length; index++)
        {
            if (TryMatch(tokens, index, out match)) return true;
        }
        match = default;
        return false;
    }

    /// <summary>True when a phrase stands anywhere in the tokens.</summary>
    public bool IsIn(ImmutableArray<Token> tokens) => TryFind(tokens, 0, tokens.Length, out _, out _);

    /// <summary>True when one key alone is a phrase.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out string? value)
    {
        value = null;
        if (!_byFirstKey.TryGetValue(key, out Phrase? phrase)) return false;
        while (phrase.Shorter is not null) phrase = phrase.Shorter;
        if (phrase.Keys.Length == 1) value = phrase.Value;
        return value is not null;
    }

    /// <summary>True when one key alone is a phrase.</summary>
    public bool Contains(string key) => TryGet(key, out _);

    /// <summary>True when one token alone is a phrase.</summary>
    public bool Contains(in Token token) => MayStartAt(token) && TryGet(token.Key, out _);

    /// <summary>Adds a phrase; of two with the same words, the one added last comes last.</summary>
    internal void Add(string[] keys, string canonical, string value, string language)
    {
        ref Phrase? place = ref CollectionsMarshal.GetValueRefOrAddDefault(_byFirstKey, keys[0], out _);
        if (place is null || place.Keys.Length < keys.Length)
        {
            place = new Phrase(keys, canonical, value, language) { Shorter = place };
            return;
        }
        Phrase longer = place;
        while (longer.Shorter is { } next && next.Keys.Length >= keys.Length) longer = next;
        longer.Shorter = new Phrase(keys, canonical, value, language) { Shorter = longer.Shorter };
    }

    private sealed class Phrase(string[] keys, string canonical, string value, string language)
    {
        public string[] Keys { get; } = keys;

        public string Canonical { get; } = canonical;

        public string Value { get; } = value;

        public string Language { get; } = language;

        /// <summary>The next phrase with the same first word, no longer than this one.</summary>
        public Phrase? Shorter { get; set; }

        public bool StandsAt(ImmutableArray<Token> tokens, int at)
        {
            if (at + Keys.Length > tokens.Length) return false;
            for (int i = 1; i < Keys.Length; i++)
            {
                if (!string.Equals(tokens[at + i].Key, Keys[i], StringComparison.Ordinal)) return false;
            }
            return true;
        }
    }
}
