using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace LetterAnalysis.Text;

/// <summary>One list of an index of phrases, found by their tokens' match keys. Immutable once filled.</summary>
/// <param name="index">The phrases of this and other lists.</param>
/// <param name="list">The list's bit there.</param>
/// <param name="language">The language whose phrases are meant; null for those of all.</param>
internal sealed class PhraseTable(PhraseIndex index, UInt128 list, string? language = null)
{
    /// <summary>A list without phrases.</summary>
    public static PhraseTable Empty { get; } = new(new PhraseIndex(PhraseUse.Parts), UInt128.Zero);

    /// <summary>The phrases of this and other lists.</summary>
    public PhraseIndex Index => index;

    /// <summary>The list's bit there.</summary>
    public UInt128 List => list;

    /// <summary>True when there is no phrase. It looks through the index: ask once, not for every word.</summary>
    public bool IsEmpty => !FirstKeys.Any();

    /// <summary>The first words of all phrases, found by looking through the index.</summary>
    public IEnumerable<string> FirstKeys => index.Words.Where(word => Next(word.Value.PhrasesOf(list)) is not null).Select(word => word.Key);

    /// <summary>The phrase that was added first, the most usual of its list; null when none was added here.</summary>
    public Phrase? First { get; private set; }

    /// <summary>False when no phrase starts with a token: a glance that saves most look-ups.</summary>
    public bool MayStartAt(in Token token) => (token.Word.In(index).Lists & list) != UInt128.Zero;

    /// <summary>True when a phrase starts at a token; the longest one is given.</summary>
    public bool TryMatch(ImmutableArray<Token> tokens, int at, out PhraseMatch match)
    {
        match = default;
        if ((uint)at >= (uint)tokens.Length) return false;
        FirstWord word = tokens[at].Word.In(index);
        return (word.Lists & list) != UInt128.Zero && TryMatch(word, tokens, at, out match);
    }

    /// <summary>The first phrase within a range of tokens; <paramref name="found"/> is its first token.</summary>
    public bool TryFind(ImmutableArray<Token> tokens, int from, int to, out int found, out PhraseMatch match)
    {
        for (found = from; found < to && found < tokens.Length; found++)
        {
            if (TryMatch(tokens, found, out match)) return true;
        }
        match = default;
        return false;
    }

    /// <summary>True when a phrase stands anywhere in the tokens.</summary>
    public bool IsIn(ImmutableArray<Token> tokens) => TryFind(tokens, 0, tokens.Length, out _, out _);

    /// <summary>True when one key alone is a phrase.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out string? value) => TryGet(index.Find(key), out value);

    /// <summary>True when one key alone is a phrase.</summary>
    public bool Contains(string key) => TryGet(key, out _);

    /// <summary>True when one token alone is a phrase.</summary>
    public bool Contains(in Token token) => TryGet(token.Word.In(index), out _);

    /// <summary>Adds a phrase; of two with the same words, the one added last comes last.</summary>
    internal void Add(Phrase phrase)
    {
        First ??= phrase;
        index.Add(list, phrase);
    }

    private bool TryMatch(FirstWord word, ImmutableArray<Token> tokens, int at, out PhraseMatch match)
    {
        for (Phrase? phrase = Next(word.PhrasesOf(list)); phrase is not null; phrase = Next(phrase.Shorter))
        {
            if (!phrase.StandsAt(tokens.AsSpan(), at)) continue;
            match = new PhraseMatch(phrase.Keys.Length, phrase.Canonical, phrase.Value, phrase.Language);
            return true;
        }
        match = default;
        return false;
    }

    private bool TryGet(FirstWord word, [NotNullWhen(true)] out string? value)
    {
        value = null;
        for (Phrase? phrase = Next(word.PhrasesOf(list)); phrase is not null; phrase = Next(phrase.Shorter))
        {
            if (phrase.Keys.Length == 1) value = phrase.Value;
        }
        return value is not null;
    }

    /// <summary>The phrase, or the next shorter one, that is in the language meant.</summary>
    private Phrase? Next(Phrase? phrase)
    {
        if (language is null) return phrase;
        while (phrase is not null && !string.Equals(phrase.Language, language, StringComparison.Ordinal)) phrase = phrase.Shorter;
        return phrase;
    }
}
