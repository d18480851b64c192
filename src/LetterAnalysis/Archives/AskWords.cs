using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Archives;

/// <summary>
/// Reads the words of an ask that tell it from others: case and accents, numbers, function words and single letters are left out, and of a word its first letters count,
/// so that most of its forms are one. An ideograph is a word.
/// </summary>
internal sealed class AskWords
{
    private const int PrefixLength = 7;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byText;
    private readonly Dictionary<string, int> _printed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byPrinted;
    private readonly List<string> _words = [];

    public AskWords()
    {
        _byText = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        _byPrinted = _printed.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words as numbers, in printed order; what a number stands for is <see cref="this[int]"/>.</summary>
    public void Read(ReadOnlySpan<char> text, List<int> into)
    {
        for (int at = 0; at < text.Length;)
        {
            int start = at;
            if (Script.IsIdeographic(text[at])) at++;
            else while (at < text.Length && (char.IsLetterOrDigit(text[at]) || KeyFolder.IsIgnorable(text[at])) && !Script.IsIdeographic(text[at])) at++;
            if (at == start) at++;
            else if (IdOf(text[start..at]) is >= 0 and int id) into.Add(id);
        }
    }

    /// <summary>A word by its number.</summary>
    public string this[int id] => _words[id];

    /// <summary>The number of a word; -1 for one that tells nothing.</summary>
    private int IdOf(ReadOnlySpan<char> printed)
    {
        if (_byPrinted.TryGetValue(printed, out int known)) return known;
        string folded = KeyFolder.Fold(printed);
        string word = KeyFolder.StripAccents(folded);
        bool tells = (word.Length > 1 || (word.Length == 1 && Script.IsIdeographic(word[0]))) && !char.IsDigit(word[0]) && Lexicon.LanguagesOfFunctionWord(folded) == 0;
        int id = tells ? Number(word.AsSpan(0, Math.Min(word.Length, PrefixLength))) : -1;
        _byPrinted[printed] = id;
        return id;
    }

    private int Number(ReadOnlySpan<char> word)
    {
        if (_byText.TryGetValue(word, out int id)) return id;
        _words.Add(word.ToString());
        _byText[word] = _words.Count - 1;
        return _words.Count - 1;
    }
}
