using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Claims;

/// <summary>Reads whole numbers in digits ("1,400", "1.400", "1 400") and in words ("sixty-seven", "one hundred and twelve").</summary>
internal static class NumberReader
{
    private const int Largest = 1_000_000_000;
    private const int MostWords = 10;
    private const int ShortestPart = 3;

    /// <summary>Reads a number.</summary>
    /// <param name="tokens">The text's tokens.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="lexicon">The words of the text's language.</param>
    /// <param name="value">The number.</param>
    /// <param name="tokenCount">How many tokens it takes.</param>
    public static bool TryRead(ImmutableArray<Token> tokens, int at, Lexicon lexicon, out int value, out int tokenCount)
    {
        (value, tokenCount) = (0, 0);
        if ((uint)at >= (uint)tokens.Length) return false;
        return tokens[at].Kind == TokenKind.Number ? TryReadDigits(tokens, at, lexicon, out value, out tokenCount)
            : tokens[at].IsWord && TryReadWords(tokens, at, lexicon["numbers"], out value, out tokenCount);
    }

    private static bool TryReadDigits(ImmutableArray<Token> tokens, int at, Lexicon lexicon, out int value, out int tokenCount)
    {
        tokenCount = 1;
        if (!TryParse(tokens[at].Key, out value, out int digitsOfLastGroup)) return false;
        // "1 400": groups of three with blanks between.
        bool grouped = digitsOfLastGroup == 3 && tokens[at].Length > 3;
        while (!grouped && tokens[at].Length <= 3 && at + tokenCount < tokens.Length
            && tokens[at + tokenCount] is { Kind: TokenKind.Number, Length: 3 } next
            && next.Start - tokens[at + tokenCount - 1].End == 1 && TryParse(next.Key, out int group, out _) && value < Largest / 1000)
        {
            value = value * 1000 + group;
            tokenCount++;
        }
        // "2 million", "5 thousand"
        if (lexicon["numbers"].TryMatch(tokens, at + tokenCount, out PhraseMatch times) && TryFactor(times.Value, out int factor)
            && factor >= 1000 && (long)value * factor <= Largest)
        {
            value *= factor;
            tokenCount += times.TokenCount;
        }
        return true;
    }

    /// <summary>Digits, with points or commas only before groups of three.</summary>
    private static bool TryParse(string key, out int value, out int lastGroup)
    {
        (value, lastGroup) = (0, 0);
        bool marks = false;
        foreach (char c in key)
        {
            if (char.IsAsciiDigit(c))
            {
                if (value > Largest / 10) return false;
                value = value * 10 + c - '0';
                lastGroup++;
                continue;
            }
            if (c is not ('.' or ',') || (marks && lastGroup != 3) || lastGroup is 0 or > 3) return false;
            marks = true;
            lastGroup = 0;
        }
        return lastGroup > 0 && (!marks || lastGroup == 3);
    }

    private static bool TryReadWords(ImmutableArray<Token> tokens, int at, PhraseTable numbers, out int value, out int tokenCount)
    {
        (value, tokenCount) = (0, 0);
        int total = 0, part = 0, last = int.MaxValue, i = at;
        for (int words = 0; words < MostWords && numbers.TryMatch(tokens, i, out PhraseMatch match); words++)
        {
            if (match.Value == "+")
            {
                // "and" goes on only before a smaller number: "one hundred and twelve".
                if (i == at || !numbers.TryMatch(tokens, i + match.TokenCount, out PhraseMatch next)
                    || !TryPlain(next.Value, out int smaller) || smaller >= Below(last))
                {
                    break;
                }
            }
            else if (TryFactor(match.Value, out int factor))
            {
                if (factor >= 1000)
                {
                    if ((long)Math.Max(part, 1) * factor + total > Largest) break;
                    total += Math.Max(part, 1) * factor;
                    part = 0;
                }
                else if (part < factor)
                {
                    part = Math.Max(part, 1) * factor;
                }
                else
                {
                    break;
                }
                last = factor;
                tokenCount = i + match.TokenCount - at;
            }
            else
            {
                if (!TryPlain(match.Value, out int plain) || plain >= Below(last)) break;
                part += plain;
                last = plain;
                tokenCount = i + match.TokenCount - at;
            }
            i += match.TokenCount;
        }
        value = total + part;
        if (tokenCount > 0 || !TryCompound(tokens[at].Key, numbers, out value)) return tokenCount > 0;
        tokenCount = 1;
        return true;
    }

    /// <summary>A hundred and more written as one word: "centoventi", "einhundertsechzig".</summary>
    private static bool TryCompound(string key, PhraseTable numbers, out int value)
    {
        value = 0;
        for (int cut = key.Length - ShortestPart; cut >= ShortestPart; cut--)
        {
            if (!numbers.TryGet(key[cut..], out string? rest) || !TryPlain(rest, out int below) || below >= 100) continue;
            if (!numbers.TryGet(key[..cut], out string? hundreds)) continue;
            value = TryFactor(hundreds, out int factor) ? factor : TryPlain(hundreds, out int plain) ? plain : 0;
            if (value is not (>= 100 and < 1000)) continue;
            value += below;
            return true;
        }
        return false;
    }

    /// <summary>
    /// What can follow a number of this size within one number: units after tens, anything below a hundred after hundreds.
    /// </summary>
    private static int Below(int last) => last switch
    {
        int.MaxValue => int.MaxValue,
        >= 1000 => last,
        >= 100 when last % 100 == 0 => 100,
        >= 20 and < 100 when last % 10 == 0 => 10,
        _ => 0,
    };

    private static bool TryPlain(string value, out int number) =>
        int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out number);

    private static bool TryFactor(string value, out int factor)
    {
        factor = 0;
        return value.StartsWith('x') && TryPlain(value[1..], out factor);
    }
}
