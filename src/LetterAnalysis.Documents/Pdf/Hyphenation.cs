namespace LetterAnalysis.Documents.Pdf;

/// <summary>
/// Tells whether a hyphen at the end of a line belongs to the word or only parts it, by the other words of the text: "evidence-based" keeps
/// it when the text does not break words, or has the word with its hyphen elsewhere.
/// </summary>
internal sealed class Hyphenation
{
    /// <summary>A text breaks words when more than one full line of so many ends in a hyphen; compounds do so far more seldom.</summary>
    private const int LinesPerHyphen = 25;
    private const int FewestHyphens = 2;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly bool _breaksWords;

    public Hyphenation(IReadOnlyList<PrintedLine> lines)
    {
        int hyphens = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            IReadOnlyList<PrintedWord> words = lines[i].Words;
            bool isBroken = EndsInHyphen(words[^1].Text);
            bool isRest = i > 0 && EndsInHyphen(lines[i - 1].Words[^1].Text);
            if (isBroken && i + 1 < lines.Count && char.IsLower(lines[i + 1].FirstCharacter)) hyphens++;
            for (int w = isRest ? 1 : 0; w < words.Count - (isBroken ? 1 : 0); w++) Add(words[w].Text);
        }
        _breaksWords = hyphens >= FewestHyphens && hyphens * LinesPerHyphen >= lines.Count;
    }

    /// <summary>True for a word with a hyphen or soft hyphen behind a letter.</summary>
    public static bool EndsInHyphen(string word) => word.Length > 1 && IsHyphen(word[^1]) && char.IsLetter(word[^2]);

    /// <summary>True when the hyphen is to go: the two parts are one word without it.</summary>
    /// <param name="left">The last word of a line, with its hyphen.</param>
    /// <param name="right">The first word of the next.</param>
    public bool IsSoft(string left, string right)
    {
        if (left[^1] == '\u00AD') return true;
        if (!char.IsLower(right[0])) return false;
        string start = Bare(left[..^1]), rest = Bare(right);
        if (_words.Contains(start + rest)) return true;
        if (_words.Contains(start + "-" + rest)) return false;
        bool areWords = _words.Contains(start) && _words.Contains(rest);
        if (_breaksWords) return !areWords;
        return !_words.Contains(start) && !_words.Contains(rest) && !start.Contains('-', StringComparison.Ordinal) && start.Length > 3;
    }

    private static bool IsHyphen(char c) => c is '-' or '\u00AD' or '\u2010';

    private void Add(string word)
    {
        string bare = Bare(word);
        if (bare.Length > 1) _words.Add(bare);
    }

    /// <summary>The word without marks around it; a capital at its start may come from its place in a sentence.</summary>
    private static string Bare(string word)
    {
        int start = 0, end = word.Length;
        while (start < end && !char.IsLetterOrDigit(word[start])) start++;
        while (end > start && !char.IsLetterOrDigit(word[end - 1])) end--;
        return word[start..end];
    }
}
