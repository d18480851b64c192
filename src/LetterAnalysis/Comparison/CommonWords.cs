using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Comparison;

/// <summary>Words that a comparison treats apart, in all supported languages together.</summary>
internal static class CommonWords
{
    private static readonly Lazy<Dictionary<string, HashSet<string>>> Words = new(Load);

    /// <summary>True for a word that carries no meaning of its own, such as an article or a preposition.</summary>
    /// <param name="key">A match key.</param>
    public static bool IsFunctionWord(string key) => (key.Length == 1 && key[0] < 0x250) || Words.Value["[function]"].Contains(key);

    /// <summary>True for a month, a weekday, an ordinal, or a number written as a word.</summary>
    /// <param name="key">A match key.</param>
    public static bool IsFigureWord(string key) => Words.Value["[numbers]"].Contains(key)
        || Lexicon.All["months"].Contains(key) || Lexicon.All["weekdays"].Contains(key) || Lexicon.All["ordinals"].Contains(key);

    /// <summary>True for a word by which anyone of a rank is addressed, so that it names nobody.</summary>
    /// <param name="key">A match key.</param>
    public static bool IsTitle(string key) =>
        Lexicon.All["honorifics"].Contains(key) || Lexicon.All["offices"].Contains(key) || Lexicon.All["salutation"].Contains(key);

    /// <summary>True for a word that makes the name after it the maker of something: "by".</summary>
    /// <param name="key">A match key.</param>
    public static bool NamesMaker(string key) => Words.Value["[makers]"].Contains(key);

    /// <summary>True for a word that makes the name after it the owner of something: "of".</summary>
    /// <param name="key">A match key.</param>
    public static bool NamesOwner(string key) => Words.Value["[owners]"].Contains(key);

    /// <summary>True for what a body makes or has, and is spoken of by: a resolution, a session, members.</summary>
    /// <param name="key">A match key.</param>
    public static bool IsWork(string key) => Words.Value["[works]"].Contains(key);

    private static Dictionary<string, HashSet<string>> Load()
    {
        var sections = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        HashSet<string> current = [];
        foreach (string line in EmbeddedData.Lines("common-words.txt"))
        {
            if (line[0] == '[') sections.Add(line, current = new HashSet<string>(StringComparer.Ordinal));
            else current.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
        return sections;
    }
}
