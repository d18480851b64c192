using System.Globalization;
using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis.Comparison;

/// <summary>Reads the words around a name: whether they address it or tell of it.</summary>
internal sealed class NameContext(ComparedText text, Vocabulary vocabulary)
{
    private const int MostContextWords = 5;
    private const int MostWordsToWork = 3;
    private const char OpensMark = '^';

    /// <summary>
    /// The words before a name back to one that carries meaning, "urge the"; at the start of a sentence with the word after it, too;
    /// empty when they say nothing.
    /// </summary>
    public string Before(int from, int to)
    {
        var context = new StringBuilder();
        for (int i = from - 1; i >= Math.Max(0, from - MostContextWords); i--)
        {
            if (text.OpensSentence(i + 1))
            {
                return to < text.Tokens.Count && !text.OpensSentence(to) ? context.Append(OpensMark).Append(text.Tokens[to].Key).ToString() : "";
            }
            context.Append(text.Tokens[i].Key).Append(' ');
            if (vocabulary.IsContent(text.Keys[i])) return context.ToString();
        }
        return "";
    }

    /// <summary>True when a context holds a word that carries meaning, and not only the start of a sentence.</summary>
    public static bool IsTelling(string context) => context.Length > 0 && !context.Contains(OpensMark, StringComparison.Ordinal);

    /// <summary>
    /// True when the text speaks of a body rather than to it: of what it made or has ("adopted by the Council", "the Council's
    /// resolution", "a session of the Council"), or of a year that is over, or in one breath with a document that it cites.
    /// </summary>
    public bool TellsOf(Occurrence name) => IsMaker(name) || HasWork(name) || IsInDatedSentence(name);

    /// <summary>True when a request is put to the name.</summary>
    public bool IsAsked(Occurrence name)
    {
        TextSpan span = text.SourceSpan(name.Token, name.End);
        string words = text.TextOf(name.Token, name.End);
        foreach (Ask ask in text.Variant.Letter.Requests)
        {
            if (ask.Addressees.IsEmpty || !ask.Span.Contains(span)) continue;
            if (ask.Addressees[0].EndsWith(words, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>
    /// True for one word that is a part of another name: "Council" in "Human Rights Council", "Council of Europe". An acronym stands alone.
    /// </summary>
    public bool IsPartOfLongerName(Occurrence name)
    {
        if (name.Count > 1 || (text.Surface(name.Token) is { Length: > 1 } surface && char.IsUpper(surface[1]))) return false;
        if (name.Token > 0 && !text.OpensSentence(name.Token) && IsNameWord(name.Token - 1)) return true;
        int next = name.End;
        if (next >= text.Tokens.Count || text.OpensSentence(next)) return false;
        return IsNameWord(next) || (CommonWords.NamesOwner(text.Tokens[next].Key) && next + 1 < text.Tokens.Count && IsNameWord(next + 1));
    }

    private bool IsNameWord(int token) =>
        char.IsUpper(text.Surface(token)[0]) && text.IsContent(token) && !CommonWords.IsTitle(text.Tokens[token].Key);

    private bool IsMaker(Occurrence name)
    {
        bool owns = false;
        for (int i = name.Token - 1; i >= 0 && !text.OpensSentence(i + 1); i--)
        {
            string key = text.Tokens[i].Key;
            if (CommonWords.NamesMaker(key)) return true;
            if (text.IsContent(i) && !vocabulary.IsNumber(text.Keys[i])) return owns && CommonWords.IsWork(key);
            owns |= CommonWords.NamesOwner(key);
        }
        return false;
    }

    private bool HasWork(Occurrence name)
    {
        int end = Math.Min(text.Tokens.Count, name.End + MostWordsToWork);
        for (int i = name.End; i < end && text.IsContent(i) && !text.OpensSentence(i); i++)
        {
            if (CommonWords.IsWork(text.Tokens[i].Key)) return true;
        }
        return false;
    }

    private bool IsInDatedSentence(Occurrence name)
    {
        int from = name.Token, to = name.End;
        while (!text.OpensSentence(from)) from--;
        while (to < text.Tokens.Count && !text.OpensSentence(to)) to++;
        for (int i = from; i < to; i++)
        {
            if (vocabulary.IsNumber(text.Keys[i]) && IsYearGone(text.Tokens[i].Key)) return true;
        }
        TextSpan sentence = text.SourceSpan(from, to);
        return text.Variant.Letter.Citations.Any(citation => sentence.Contains(citation.Span));
    }

    /// <summary>True for a year, or years ("2014-2017"), up to the letter's own.</summary>
    private bool IsYearGone(string number)
    {
        bool isYear = number.Length >= 4 && (number.Length == 4 || !char.IsAsciiLetterOrDigit(number[4]))
            && int.TryParse(number.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && year is >= 1900 and < 2100 && IsGone(year);
        return isYear;
    }

    private bool IsGone(int year) => text.Variant.Letter.Date?.Iso is not { Length: >= 4 } iso
        || !int.TryParse(iso.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int own) || year <= own;
}
