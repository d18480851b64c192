using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace LetterAnalysis.Accuracy.Scoring;

/// <summary>
/// The words of a text in lower case, so that two texts compare without regard to Markdown syntax, link targets, escapes, quotes,
/// dashes, blanks, case and punctuation.
/// </summary>
internal static class Words
{
    /// <summary>Words before a colon that name a field and are no part of it.</summary>
    private static readonly ImmutableArray<string> Labels =
    [
        "to", "an", "à", "a", "al", "alla", "aan", "till", "do", "subject", "re", "ref", "object", "concerning", "objet", "concerne",
        "betreff", "betrifft", "asunto", "oggetto", "onderwerp", "betreft", "assunto", "ämne", "dotyczy", "date", "datum",
        "수신", "제목", "일자", "날짜",
    ];

    public static ImmutableArray<string> Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        bool labelled = false;
        for (int at = 0; at <= text.Length; at++)
        {
            char c = at < text.Length ? text[at] : ' ';
            if (IsIdeographic(c))
            {
                if (word.Length > 0) words.Add(word.ToString());
                words.Add(c.ToString());
                word.Clear();
                continue;
            }
            if (IsPartOfWord(c))
            {
                word.Append(char.ToLowerInvariant(c));
                continue;
            }
            if (c is '\'' or '’' or '\\' or '\u00AD' or '\u200B' && word.Length > 0) continue;
            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
            if (c == ':' && !labelled && words.Count == 1 && Labels.Contains(words[0], StringComparer.Ordinal)) words.Clear();
            labelled |= c == ':';
            at = SkipMarkup(text, at);
        }
        return words.ToImmutable();
    }

    /// <summary>The last place of the link target, tag or attribute that starts here; the same place when none does.</summary>
    private static int SkipMarkup(string text, int at)
    {
        if (at + 1 >= text.Length) return at;
        char close = (text[at], text[at + 1]) switch
        {
            (']', '(') => ')',
            ('{', '#') => '}',
            ('<', '/') => '>',
            ('<', >= 'a' and <= 'z') => '>',
            _ => '\0',
        };
        int end = close == '\0' ? -1 : text.IndexOf(close, at);
        return end < 0 || (close == '>' && text.AsSpan(at, end - at).Contains('@')) ? at : end;
    }

    /// <summary>Japanese sets no blanks: a character is a word.</summary>
    private static bool IsIdeographic(char c) => c is (>= '\u3005' and <= '\u3007') or (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');

    private static bool IsPartOfWord(char c) =>
        char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
