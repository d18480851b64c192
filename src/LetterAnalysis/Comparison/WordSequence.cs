using System.Globalization;

namespace LetterAnalysis.Comparison;

/// <summary>
/// The words and numbers of a run of tokens, without punctuation, so that no comma is ever aligned at the price of a word. Words of a
/// slot are one word, the same on both sides.
/// </summary>
internal sealed class WordSequence(ComparedText text, Vocabulary vocabulary)
{
    // No vocabulary has as many keys. Each slot has two ids: for the variant's own words, and for those of the other.
    private const int FirstSlot = 1 << 30;

    private int _from;
    private int _to;

    /// <summary>For each word the id of its key.</summary>
    public List<int> Ids { get; } = [];

    /// <summary>For each word its (first) token.</summary>
    public List<int> Tokens { get; } = [];

    /// <summary>For each word the tokens that it takes.</summary>
    public List<int> Sizes { get; } = [];

    public int Count => Ids.Count;

    /// <summary>Reads a run of tokens in place of what was read before.</summary>
    /// <param name="from">The first token.</param>
    /// <param name="to">The token after the last.</param>
    /// <param name="names">The words of slots within it, in order.</param>
    public void Read(int from, int to, List<Occurrence> names)
    {
        (_from, _to) = (from, to);
        Ids.Clear();
        Tokens.Clear();
        Sizes.Clear();
        int nextName = 0;
        for (int i = from; i < to;)
        {
            while (nextName < names.Count && names[nextName].Token < i) nextName++;
            if (nextName < names.Count && names[nextName].Token == i && names[nextName].End <= to)
            {
                Occurrence name = names[nextName];
                Add(FirstSlot + 2 * name.Name.Slot + (name.IsForeign ? 1 : 0), i, name.Count);
                i = name.End;
                continue;
            }
            if (!vocabulary.IsPunctuation(text.Keys[i])) Add(text.Keys[i], i, 1);
            i++;
        }
    }

    public string Key(int word) =>
        IsSlot(word) ? "\u0001" + Ids[word].ToString(CultureInfo.InvariantCulture) : vocabulary.Key(Ids[word]);

    /// <summary>True for words of a slot.</summary>
    public bool IsSlot(int word) => Ids[word] >= FirstSlot;

    /// <summary>What it means that the words of a slot stand for one another.</summary>
    public (LinkKind Kind, int Slot) SlotOf(int word) =>
        ((Ids[word] & 1) == 0 ? LinkKind.Swap : LinkKind.CrossedSwap, (Ids[word] - FirstSlot) / 2);

    public bool IsContent(int word) => IsSlot(word) || text.IsContent(Tokens[word]);

    /// <summary>True for what a reader holds on to: a number, words of a slot, a name.</summary>
    public bool IsLandmark(int word) => IsSlot(word) || vocabulary.IsNumber(Ids[word]) || IsName(word);

    /// <summary>True for a word with a capital that no start of a sentence gave it.</summary>
    public bool IsName(int word)
    {
        ReadOnlySpan<char> surface = text.Surface(Tokens[word]);
        if (!char.IsUpper(surface[0]) || !IsContent(word)) return false;
        return CutStrength(word) < 3 || (surface.Length > 1 && surface[1..].ContainsAnyInRange('A', 'Z'));
    }

    /// <summary>How well a text can be cut before a word: 3 at a sentence, 2 at a comma or the like, 1 at another mark, else 0.</summary>
    public int CutStrength(int word)
    {
        int at = word < Count ? Tokens[word] : _to;
        if (word == 0 || word == Count) return 3;
        int strength = 0;
        for (int i = at - 1; i >= _from && vocabulary.IsPunctuation(text.Keys[i]); i--)
        {
            strength = Math.Max(strength, text.Surface(i)[0] switch
            {
                '.' or '!' or '?' => 3,
                ',' or ';' or ':' => 2,
                _ => 1,
            });
        }
        return strength;
    }

    private void Add(int id, int token, int size)
    {
        Ids.Add(id);
        Tokens.Add(token);
        Sizes.Add(size);
    }
}
