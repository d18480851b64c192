using System.Runtime.InteropServices;

namespace LetterAnalysis.Text;

/// <summary>
/// The phrases of up to 128 lists by the word they begin with: one look-up a word, which the word keeps, where one a list would mostly
/// miss. Filled once, then safe to share.
/// </summary>
/// <param name="use">What it is used for.</param>
internal sealed class PhraseIndex(PhraseUse use)
{
    private readonly Dictionary<string, FirstWord> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UInt128> _lists = new(StringComparer.Ordinal);

    public PhraseUse Use => use;

    /// <summary>The words that phrases begin with.</summary>
    public IReadOnlyDictionary<string, FirstWord> Words => _words;

    /// <summary>What begins with a word.</summary>
    public FirstWord Find(string key) => _words.GetValueOrDefault(key, FirstWord.None);

    /// <summary>A list, new when there is none of this name.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="language">Only its phrases of this language; null for those of all.</param>
    public PhraseTable List(string name, string? language = null)
    {
        if (!_lists.TryGetValue(name, out UInt128 list))
        {
            if (_lists.Count == 128) throw new InvalidOperationException($"No room is left for the list {name}: an index takes 128.");
            _lists.Add(name, list = UInt128.One << _lists.Count);
        }
        return new PhraseTable(this, list, language);
    }

    /// <summary>Adds a phrase to a list.</summary>
    internal void Add(UInt128 list, Phrase phrase)
    {
        ref FirstWord? word = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, phrase.Keys[0], out _);
        (word ??= new FirstWord()).Add(list, phrase);
    }
}
