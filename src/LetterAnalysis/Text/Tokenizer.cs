using System.Globalization;

namespace LetterAnalysis.Text;

/// <summary>
/// Cuts a text into words, numbers and marks; blanks are never tokens. A scanner by hand, linear in the text. Apostrophes and hyphens
/// inside a word belong to it (<c>government’s</c>); so do points and commas inside a number, and slashes and brackets inside a
/// document symbol (<c>A/78/1</c>). An ideograph or kana is a token of its own.
/// </summary>
internal static class Tokenizer
{
    /// <summary>Cuts a whole text.</summary>
    public static List<Token> Tokenize(ReadOnlySpan<char> text, KeyPool keys)
    {
        var tokens = new List<Token>(text.Length / 5 + 4);
        bool space = false;
        for (int at = 0; at < text.Length;)
        {
            char c = text[at];
            if (c == ' ')
            {
                space = true;
                at++;
                continue;
            }
            if (!char.IsAsciiLetterOrDigit(c) && (char.IsWhiteSpace(c) || KeyFolder.IsIgnorable(c) || char.IsControl(c)))
            {
                space |= !KeyFolder.IsIgnorable(c);
                at++;
                continue;
            }
            int end = ScanToken(text, at, out TokenKind kind);
            tokens.Add(new Token(at, end - at, kind, space, keys.Find(text[at..end])));
            space = false;
            at = end;
        }
        return tokens;
    }

    private static int ScanToken(ReadOnlySpan<char> text, int start, out TokenKind kind)
    {
        char c = text[start];
        if (char.IsAsciiLetterOrDigit(c) || char.IsLetterOrDigit(c)) return ScanWord(text, start, out kind);
        kind = TokenKind.Punctuation;
        if (char.IsHighSurrogate(c) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]))
        {
            kind = TokenKind.Word;
            return start + 2;
        }
        int end = start + 1;
        if (c is '.' or '-' or '=' or '*' or '_' or '~' or '#')
        {
            while (end < text.Length && text[end] == c) end++;
        }
        return end;
    }

    private static int ScanWord(ReadOnlySpan<char> text, int start, out TokenKind kind)
    {
        bool digits = false, letters = false;
        int at = start;
        if (IsIdeographic(text[at]))
        {
            kind = TokenKind.Word;
            return at + 1;
        }
        while (at < text.Length)
        {
            char c = text[at];
            if (char.IsAsciiLetter(c))
            {
                letters = true;
                at++;
            }
            else if (char.IsAsciiDigit(c))
            {
                digits = true;
                at++;
            }
            else if (c == ' ' || IsIdeographic(c))
            {
                break;
            }
            else if (char.IsLetterOrDigit(c) || KeyFolder.IsIgnorable(c) || IsMark(c))
            {
                letters = true;
                at++;
            }
            else if (at + 1 < text.Length && JoinsWord(text, at, digits))
            {
                at++;
            }
            else
            {
                break;
            }
        }
        kind = digits && (!letters || char.IsAsciiDigit(text[start]) || text[start..at].Contains('/')) ? TokenKind.Number : TokenKind.Word;
        while (at - 1 > start && KeyFolder.IsIgnorable(text[at - 1])) at--;
        return at;
    }

    /// <summary>True when the mark at a place stands inside a word or number rather than after it.</summary>
    private static bool JoinsWord(ReadOnlySpan<char> text, int at, bool digits)
    {
        char before = text[at - 1], after = text[at + 1];
        if (!char.IsLetterOrDigit(after) || IsIdeographic(after)) return false;
        return text[at] switch
        {
            '\'' or '’' or 'ʼ' or '-' or '‐' or '‑' or '·' => char.IsLetterOrDigit(before) || KeyFolder.IsIgnorable(before),
            '.' or ',' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            '/' => (digits && char.IsLetterOrDigit(before)) || (char.IsAsciiLetterUpper(before) && SymbolFollows(text, at)),
            _ => false,
        };
    }

    /// <summary>True for <c>/RES/60</c>: capitals and slashes up to a digit.</summary>
    private static bool SymbolFollows(ReadOnlySpan<char> text, int at)
    {
        for (int i = at; i < text.Length && i < at + 16; i++)
        {
            if (char.IsAsciiDigit(text[i])) return true;
            if (text[i] is not ('/' or '-' or '.') && !char.IsAsciiLetterUpper(text[i])) return false;
        }
        return false;
    }

    private static bool IsMark(char c) => c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static bool IsIdeographic(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
