namespace LetterAnalysis.Comparison;

/// <summary>
/// The words and numbers of a run of tokens, without punctuation, so that no comma is ever aligned at the price of a word. A
/// recipient's name is one word, the same on both sides.
/// </summary>
internal sealed class WordSequence(ComparedText text, Vocabulary vocabulary)
{
    /// <summary>The id of every recipient's name.</summary>
    public const int Recipient = int.MaxValue;

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
    /// <param name="names">The recipients' names within it, in order.</param>
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
            int size = nextName < names.Count && names[nextName].Token == i && i + names[nextName].Count <= to ? names[nextName].Count : 0;
            if (size > 0 || !vocabulary.IsPunctuation(text.Keys[i])) Add(size > 0 ? Recipient : text.Keys[i], i, Math.Max(1, size));
            i += Math.Max(1, size);
        }
    }

    public string Key(int word) => Ids[word] == Recipient ? "\u0001" : vocabulary.Key(Ids[word]);

    public bool IsContent(int word) => Ids[word] == Recipient || text.IsContent(Tokens[word]);

    /// <summary>True for what a reader holds on to: a number, a recipient, a name.</summary>
    public bool IsLandmark(int word) => Ids[word] == Recipient || vocabulary.IsNumber(Ids[word]) || IsName(word);

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

    private bool IsName(int word)
    {
        ReadOnlySpan<char> surface = text.Surface(Tokens[word]);
        if (!char.IsUpper(surface[0]) || !IsContent(word)) return false;
        return CutStrength(word) < 3 || (surface.Length > 1 && surface[1..].ContainsAnyInRange('A', 'Z'));
    }

    private void Add(int id, int token, int size)
    {
        Ids.Add(id);
        Tokens.Add(token);
        Sizes.Add(size);
    }
}
