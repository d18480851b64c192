using System.Collections.Immutable;
using System.Globalization;

namespace LetterAnalysis.Text;

/// <summary>
/// Cuts a text into words, numbers and marks; blanks are never tokens. A scanner by hand, linear in the text. Apostrophes and hyphens
/// inside a word belong to it (<c>government’s</c>); so do points and commas inside a number, and slashes and brackets inside a
/// document symbol (<c>A/78/1</c>). Where a script sets no blanks, an ideograph or hiragana is a token of its own, and so is a run of
/// katakana. Korean sets blanks, but glues particles to its words: <see cref="TokenGrain"/> tells whether those stay whole.
/// </summary>
internal static class Tokenizer
{
    private const char FirstEastAsian = '\u1100';

    /// <summary>Cuts a whole text.</summary>
    public static ImmutableArray<Token> Tokenize(ReadOnlySpan<char> text, KeyPool keys, TokenGrain grain = TokenGrain.Words)
    {
        List<Token> tokens = keys.Collected;
        tokens.Clear();
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
            int end = ScanToken(text, at, grain, out TokenKind kind);
            tokens.Add(new Token(at, end - at, kind, space, keys.Find(text[at..end])));
            space = false;
            at = end;
        }
        return [.. tokens];
    }

    private static int ScanToken(ReadOnlySpan<char> text, int start, TokenGrain grain, out TokenKind kind)
    {
        char c = text[start];
        if (char.IsAsciiLetterOrDigit(c) || char.IsLetterOrDigit(c)) return ScanWord(text, start, grain, out kind);
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

    private static int ScanWord(ReadOnlySpan<char> text, int start, TokenGrain grain, out TokenKind kind)
    {
        bool digits = false, letters = false;
        int at = start;
        if (text[at] >= FirstEastAsian && StandsAlone(text[at], grain))
        {
            kind = TokenKind.Word;
            return EndOfAlone(text, at);
        }
        while (at < text.Length)
        {
            char c = text[at];
            if (char.IsAsciiLetter(c))
            {
                letters = true;
                at++;
            }
            else if (Script.IsDigit(c))
            {
                digits = true;
                at++;
            }
            else if (c == ' ' || (c >= FirstEastAsian && StandsAlone(c, grain)))
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
        kind = digits && (!letters || Script.IsDigit(text[start]) || text[start..at].Contains('/')) ? TokenKind.Number : TokenKind.Word;
        while (at - 1 > start && KeyFolder.IsIgnorable(text[at - 1])) at--;
        return at;
    }

    /// <summary>True when the mark at a place stands inside a word or number rather than after it.</summary>
    private static bool JoinsWord(ReadOnlySpan<char> text, int at, bool digits)
    {
        char before = text[at - 1], after = text[at + 1];
        if (!char.IsLetterOrDigit(after) || Script.IsEastAsian(after)) return false;
        return text[at] switch
        {
            '\'' or '’' or 'ʼ' or '-' or '‐' or '‑' or '·' => char.IsLetterOrDigit(before) || KeyFolder.IsIgnorable(before),
            '.' or ',' or '．' or '，' => Script.IsDigit(before) && Script.IsDigit(after),
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

    private static bool StandsAlone(char c, TokenGrain grain) =>
        Script.IsIdeographic(c) || Script.IsKatakana(c) || (grain == TokenGrain.Syllables && Script.IsHangul(c));

    /// <summary>The end of a run of katakana, or of one character of another script; the marks on it are part of it.</summary>
    private static int EndOfAlone(ReadOnlySpan<char> text, int start)
    {
        int end = start + 1;
        if (Script.IsKatakana(text[start]))
        {
            while (end < text.Length && Script.IsKatakana(text[end])) end++;
        }
        while (end < text.Length && (IsMark(text[end]) || text[end] is >= '\u1160' and <= '\u11FF')) end++;
        return end;
    }
}
