using LetterAnalysis.Archive.Storage;

namespace LetterAnalysis.Archive.Searching;

/// <summary>Turns what a user types into a query of SQLite's full-text index, in which every word is quoted: no input is a syntax error.</summary>
internal static class QueryWords
{
    private const string Or = "OR";

    /// <summary>The query; null when nothing is to be found by words.</summary>
    /// <exception cref="ArgumentException">There are only words that must not be there.</exception>
    public static string? Parse(string words)
    {
        var all = new List<List<string>>();
        var none = new List<string>();
        bool isAlternative = false;
        foreach (string term in Split(words))
        {
            if (term == Or)
            {
                isAlternative = all.Count > 0;
                continue;
            }
            bool isUnwanted = term.Length > 1 && term[0] == '-';
            if (Quote(isUnwanted ? term[1..] : term) is not { } quoted) continue;
            if (isUnwanted) none.Add(quoted);
            else if (isAlternative) all[^1].Add(quoted);
            else all.Add([quoted]);
            isAlternative = false;
        }
        if (all.Count == 0) return none.Count == 0 ? null : throw new ArgumentException("A search needs a word that must be there beside those that must not.");
        string wanted = string.Join(" AND ", all.Select(either => $"({string.Join(" OR ", either)})"));
        return none.Count == 0 ? wanted : $"({wanted}) NOT ({string.Join(" OR ", none)})";
    }

    /// <summary>Words by blanks; what stands in quotes stays together.</summary>
    private static IEnumerable<string> Split(string words)
    {
        int start = 0;
        bool isQuoted = false;
        for (int i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && words[i] is '"' or '\u201C' or '\u201D') isQuoted = !isQuoted;
            if (i < words.Length && (isQuoted || !char.IsWhiteSpace(words[i]))) continue;
            if (i > start) yield return words[start..i];
            start = i + 1;
        }
    }

    private static string? Quote(string term)
    {
        bool isBeginning = term.Length > 1 && term[^1] == '*';
        string text = SearchWords.Of(term.Trim('"', '*', '\u201C', '\u201D')).Replace('"', ' ');
        return text.Any(char.IsLetterOrDigit) || text.Any(char.IsSurrogate) ? $"\"{text.Replace('\0', ' ')}\"{(isBeginning ? "*" : "")}" : null;
    }
}
