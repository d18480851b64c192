namespace LetterAnalysis.Text;

/// <summary>What matters of a character's script for cutting text into words: Japanese and Chinese set no blanks, Korean glues particles to its words.</summary>
internal static class Script
{
    private const int FullWidthOffset = '！' - '!';

    /// <summary>True for an ideograph, the marks that stand for one (<c>々</c>, <c>〇</c>), and hiragana: a word of its own each.</summary>
    public static bool IsIdeographic(char c) => c is (>= '\u3005' and <= '\u3007') or (>= '\u3040' and <= '\u309F') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>True for katakana, which write one word as a run.</summary>
    public static bool IsKatakana(char c) => c is (>= '\u30A1' and <= '\u30FA') or (>= '\u30FC' and <= '\u30FF') or (>= '\u31F0' and <= '\u31FF');

    /// <summary>True for a syllable of Hangul.</summary>
    public static bool IsHangul(char c) => c is (>= '\uAC00' and <= '\uD7A3') or (>= '\u1100' and <= '\u11FF');

    /// <summary>True for a character of a script that is written without blanks: a line of it that was wrapped is joined without one.</summary>
    public static bool IsUnspaced(char c) => IsIdeographic(c) || IsKatakana(c) || c is (>= '\u3001' and <= '\u303F') or (>= '\uFF01' and <= '\uFF60') or '\u30FB';

    /// <summary>True for a letter of a script without capitals that writes these languages.</summary>
    public static bool IsEastAsian(char c) => c >= '\u1100' && (IsHangul(c) || IsIdeographic(c) || IsKatakana(c));

    /// <summary>True for a digit, of full width as well.</summary>
    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    /// <summary>A letter, digit or mark of full width as its plain form; others as they are.</summary>
    public static char Narrow(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - FullWidthOffset),
        '\u3000' => ' ',
        '。' or '｡' => '.',
        '、' or '､' => ',',
        '〔' => '(',
        '〕' => ')',
        _ => c,
    };

    /// <summary>The columns that a text takes when printed: two for a character of full width.</summary>
    public static int Width(ReadOnlySpan<char> text)
    {
        int wide = 0;
        foreach (char c in text)
        {
            if (c >= '\u1100' && (IsHangul(c) || IsUnspaced(c) || c is '\u3000')) wide++;
        }
        return text.Length + wide;
    }
}
