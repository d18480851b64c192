using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Citations;

/// <summary>
/// Reads resolutions cited by number: "General Assembly resolution 60/251", "resolutions 33/30 and 34/18 of the Human Rights Council",
/// "3363 (XXX)".
/// </summary>
internal static class ResolutionReader
{
    private const int FarthestBody = 5;
    private const int LastNumberBeforeSessions = 3541;
    private const string Kind = "un-resolution";

    /// <summary>Reads the numbers after the word "resolution" or what stands for it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the first citation begins: at the word, or at the body before it.</param>
    /// <param name="at">The token after the word.</param>
    /// <param name="series">The series of the body named before it; empty when none is.</param>
    /// <param name="found">Where the citations go.</param>
    public static void Read(TokenizedText text, int from, int at, string series, List<FoundCitation> found)
    {
        ImmutableArray<Token> tokens = text.Tokens;
        int first = found.Count, start = from, i = SkipFillers(tokens, at, ref series);
        while (TryReadNumber(text, i, out string number, out int end))
        {
            found.Add(new FoundCitation(Kind, number, start, end));
            i = end;
            if (i < tokens.Length && tokens[i].Key == ",") i++;
            if (CitationWords.Joiners.TryMatch(tokens, i, out PhraseMatch joiner)) i += joiner.TokenCount;
            if (i == end) break;
            start = i;
        }
        if (found.Count == first) return;
        if (series.Length == 0) series = SeriesAfter(tokens, found[^1].To);
        for (int n = first; n < found.Count; n++) found[n] = found[n] with { Canonical = Canonical(found[n].Canonical, series) };
    }

    /// <summary>Reads numbers that only a resolution has: <c>3363 (XXX)</c>, <c>217 A (III)</c>, <c>S-8/1</c>, <c>ES-10/24</c>.</summary>
    public static bool TryReadBare(TokenizedText text, int at, out FoundCitation found)
    {
        found = default;
        Token token = text.Tokens[at];
        bool special = token.Key.StartsWith("s-", StringComparison.Ordinal) || token.Key.StartsWith("es-", StringComparison.Ordinal);
        if (!special && (token.Kind != TokenKind.Number || at + 3 >= text.Tokens.Length)) return false;
        if (!TryReadNumber(text, at, out string number, out int end) || (!special && !number.EndsWith(')'))) return false;
        string canonical = Canonical(number, "");
        if (!canonical.StartsWith("A/RES/", StringComparison.Ordinal)) return false;
        found = new FoundCitation(Kind, canonical, at, end);
        return true;
    }

    /// <summary>Adds what can follow a number to its symbol: <c>(2002)</c>, <c>(XXX)</c>, <c>A (III)</c>.</summary>
    /// <returns>The token after it.</returns>
    public static int ReadSuffix(TokenizedText text, int at, ref string symbol)
    {
        ImmutableArray<Token> tokens = text.Tokens;
        int i = at;
        string part = "";
        if (i < tokens.Length && tokens[i] is { Length: 1, IsWord: true, SpaceBefore: true }
            && char.IsAsciiLetterUpper(text.Text[tokens[i].Start])
            && !(tokens[i].Key == "i" && i + 1 < tokens.Length && tokens[i + 1].IsWord))
        {
            part = " " + text.TextOf(i, i + 1);
            i++;
        }
        if (i + 2 < tokens.Length && tokens[i].Key == "(" && tokens[i + 2].Key == ")" && IsYearOrSession(text, i + 1))
        {
            symbol += part + " (" + text.TextOf(i + 1, i + 2) + ")";
            return i + 3;
        }
        if (part.Length == 0) return at;
        symbol += part;
        return i;
    }

    private static bool TryReadNumber(TokenizedText text, int at, out string number, out int end)
    {
        (number, end) = ("", at);
        if (at >= text.Tokens.Length || !IsNumber(text.Tokens[at].Key)) return false;
        number = text.Tokens[at].Key.ToUpperInvariant();
        end = ReadSuffix(text, at + 1, ref number);
        return true;
    }

    /// <summary>Digits, <c>60/251</c>, <c>S-8/1</c>, <c>ES-10/24</c>.</summary>
    private static bool IsNumber(string key)
    {
        ReadOnlySpan<char> digits = key.StartsWith("es-", StringComparison.Ordinal) ? key.AsSpan(3)
            : key.StartsWith("s-", StringComparison.Ordinal) ? key.AsSpan(2) : key;
        int slash = digits.IndexOf('/');
        bool special = digits.Length < key.Length;
        if (slash < 0) return !special && digits.Length is > 1 and < 5 && !digits.ContainsAnyExceptInRange('0', '9');
        return slash is > 0 and < 5 && slash < digits.Length - 1 && !digits[..slash].ContainsAnyExceptInRange('0', '9')
            && !digits[(slash + 1)..].ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsYearOrSession(TokenizedText text, int at)
    {
        ReadOnlySpan<char> inside = text.Text.AsSpan(text.Tokens[at].Start, text.Tokens[at].Length);
        if (!inside.ContainsAnyExceptInRange('0', '9')) return inside.Length == 4;
        return inside.Length < 8 && !inside.ContainsAnyExcept("IVXL");
    }

    private static string Canonical(string number, string series)
    {
        bool session = number.EndsWith(')') && !char.IsAsciiDigit(number[^2]);
        bool year = number.EndsWith(')') && !session;
        bool special = number[0] is 'S' or 'E';
        if (series.Length > 0) return series + "/" + number;
        if (special) return "A/RES/" + number;
        // The Council writes the year after its numbers; the Assembly wrote the session after its own until 1976.
        if (year) return "S/RES/" + number;
        return session && Leading(number) <= LastNumberBeforeSessions ? "A/RES/" + number : "resolution " + number;
    }

    private static int Leading(string number)
    {
        int value = 0;
        for (int i = 0; i < number.Length && i < 6 && char.IsAsciiDigit(number[i]); i++) value = value * 10 + number[i] - '0';
        return value;
    }

    /// <summary>"resolution No. 60/251", "resolution of the General Assembly 60/251".</summary>
    private static int SkipFillers(ImmutableArray<Token> tokens, int at, ref string series)
    {
        int i = at;
        while (i < at + FarthestBody)
        {
            if (CitationWords.Fillers.TryMatch(tokens, i, out PhraseMatch filler)) i += filler.TokenCount;
            else if (i > at && i < tokens.Length && tokens[i].Key == ".") i++;
            else if (i == at || series.Length > 0 || !TryBody(tokens, i, out PhraseMatch body)) break;
            else (series, i) = (body.Value[5..], i + body.TokenCount);
        }
        return i;
    }

    private static string SeriesAfter(ImmutableArray<Token> tokens, int at)
    {
        for (int i = at; i < at + FarthestBody && i < tokens.Length && tokens[i].Kind != TokenKind.Punctuation; i++)
        {
            if (TryBody(tokens, i, out PhraseMatch body)) return body.Value[5..];
        }
        return "";
    }

    private static bool TryBody(ImmutableArray<Token> tokens, int at, out PhraseMatch body) =>
        CitationWords.Openings.TryMatch(tokens, at, out body) && body.Value.StartsWith("body ", StringComparison.Ordinal);
}
