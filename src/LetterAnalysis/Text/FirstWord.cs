using System.Diagnostics;

namespace LetterAnalysis.Text;

/// <summary>What the lists of a <see cref="PhraseIndex"/> hold of phrases that begin with one word. Immutable once the index is filled.</summary>
internal sealed class FirstWord
{
    private Phrase[] _phrases = [];

    /// <summary>For a word that no phrase begins with.</summary>
    public static FirstWord None { get; } = new();

    /// <summary>The lists that hold a phrase beginning with it, a bit each.</summary>
    public UInt128 Lists { get; private set; }

    /// <summary>The languages, a bit each, that have it as a frequent function word.</summary>
    public int FunctionWordOf { get; set; }

    /// <summary>The longest phrase of a list, from which its <see cref="Phrase.Shorter"/> ones follow; null when the list has none.</summary>
    /// <param name="list">The list's bit.</param>
    public Phrase? PhrasesOf(UInt128 list) => (Lists & list) == UInt128.Zero ? null : _phrases[RankOf(list)];

    /// <summary>Adds a phrase of a list; of two with the same words, the one added last comes last.</summary>
    public void Add(UInt128 list, Phrase phrase)
    {
        Debug.Assert(this != None, "The word that opens nothing is shared.");
        int rank = RankOf(list);
        if ((Lists & list) == UInt128.Zero)
        {
            Lists |= list;
            _phrases = [.. _phrases[..rank], phrase, .. _phrases[rank..]];
            return;
        }
        if (_phrases[rank].Keys.Length < phrase.Keys.Length)
        {
            phrase.Shorter = _phrases[rank];
            _phrases[rank] = phrase;
            return;
        }
        Phrase longer = _phrases[rank];
        while (longer.Shorter is { } next && next.Keys.Length >= phrase.Keys.Length) longer = next;
        phrase.Shorter = longer.Shorter;
        longer.Shorter = phrase;
    }

    private int RankOf(UInt128 list) => (int)UInt128.PopCount(Lists & (list - UInt128.One));
}
