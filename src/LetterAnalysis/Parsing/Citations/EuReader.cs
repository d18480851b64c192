using System.Collections.Immutable;
using System.Globalization;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Citations;

/// <summary>
/// Reads papers, procedures and acts of the European Union: <c>COM(2016) 593</c>, <c>2004/0813 (COD)</c>, "Directive 2002/58/EC",
/// "Regulation (EU) 2016/679".
/// </summary>
internal static class EuReader
{
    private const int FirstYearOfOneNumbering = 2015;

    /// <summary>
    /// Reads <c>COM(2016) 593</c>, <c>COM/2016/0593</c>; before a procedure (<c>COM 2002/0047 (COD)</c>) the series is part of it.
    /// </summary>
    public static bool TryReadPaper(TokenizedText text, int at, string series, out FoundCitation found)
    {
        found = default;
        ImmutableArray<Token> tokens = text.Tokens;
        if (char.IsAsciiLetterLower(text.Text[tokens[at].Start])) return false;
        if (TryReadProcedure(text, at, at + 1, out found)) return true;
        if (IsMark(tokens, at + 1, "(") && IsYear(tokens, at + 2) && IsMark(tokens, at + 3, ")") && IsDigits(tokens, at + 4))
        {
            found = new FoundCitation("eu-document", $"{series}({tokens[at + 2].Key}) {tokens[at + 4].Key.TrimStart('0')}", at, at + 5);
            return true;
        }
        if (!IsMark(tokens, at + 1, "/") || at + 2 >= tokens.Length
            || !TrySplit(tokens[at + 2].Key, out string year, out string number, out _) || year.Length != 4)
        {
            return false;
        }
        found = new FoundCitation("eu-document", $"{series}({year}) {number.TrimStart('0')}", at, at + 3);
        return true;
    }

    /// <summary>Reads <c>2004/0813 (COD)</c>, also with "COM" between.</summary>
    public static bool TryReadProcedure(TokenizedText text, int from, int at, out FoundCitation found)
    {
        found = default;
        ImmutableArray<Token> tokens = text.Tokens;
        if (at + 3 >= tokens.Length || tokens[at].Kind != TokenKind.Number
            || !TrySplit(tokens[at].Key, out string year, out string number, out string rest))
        {
            return false;
        }
        if (rest.Length > 0 || year.Length != 4 || number.Length is < 3 or > 4) return false;
        int code = at + 1;
        if (tokens[code].IsWord && CitationWords.Openings.TryMatch(tokens, code, out PhraseMatch series)
            && series.Value.StartsWith("series", StringComparison.Ordinal))
        {
            code++;
        }
        if (!IsMark(tokens, code, "(") || !IsMark(tokens, code + 2, ")")
            || !CitationWords.Procedures.TryMatch(tokens, code + 1, out PhraseMatch procedure))
        {
            return false;
        }
        found = new FoundCitation("eu-procedure", $"{year}/{number.PadLeft(4, '0')} ({procedure.Value})", from, code + 3);
        return true;
    }

    /// <summary>Reads the number after "Directive", "Regulation", "Decision".</summary>
    public static bool TryReadAct(TokenizedText text, int at, int after, string act, out FoundCitation found)
    {
        found = default;
        ImmutableArray<Token> tokens = text.Tokens;
        string community = "";
        int i = after;
        if (IsMark(tokens, i, "(") && IsMark(tokens, i + 2, ")")
            && CitationWords.Communities.TryMatch(tokens, i + 1, out PhraseMatch named))
        {
            community = named.Value;
            i += 3;
        }
        if (CitationWords.Fillers.TryMatch(tokens, i, out PhraseMatch filler)) i += filler.TokenCount;
        if (i > after && IsMark(tokens, i, ".")) i++;
        if (i >= tokens.Length || tokens[i].Kind != TokenKind.Number
            || !TrySplit(tokens[i].Key, out string first, out string second, out string rest))
        {
            return false;
        }
        string suffix = "";
        if (rest.Length > 0 && (!CitationWords.Communities.TryGet(rest, out string? written)
            || (suffix = written).Length == 0))
        {
            return false;
        }
        bool bare = community.Length == 0 && suffix.Length == 0;
        if (bare && act == "Decision") return false;
        if (bare && first.Length == 4 && int.Parse(first, CultureInfo.InvariantCulture) >= FirstYearOfOneNumbering) community = "EU";
        string canonical = $"{act}{(community.Length > 0 ? $" ({community})" : "")} {first}/{second}";
        if (suffix.Length > 0) canonical += "/" + suffix;
        found = new FoundCitation("eu-document", canonical, at, i + 1);
        return true;
    }

    /// <summary>Takes <c>2002/58/ec</c> apart.</summary>
    private static bool TrySplit(string key, out string first, out string second, out string rest)
    {
        (first, second, rest) = ("", "", "");
        int slash = key.IndexOf('/', StringComparison.Ordinal);
        if (slash is < 1 or > 4) return false;
        int next = key.IndexOf('/', slash + 1);
        first = key[..slash];
        second = next < 0 ? key[(slash + 1)..] : key[(slash + 1)..next];
        rest = next < 0 ? "" : key[(next + 1)..];
        return second.Length is > 0 and < 6 && !first.AsSpan().ContainsAnyExceptInRange('0', '9')
            && !second.AsSpan().ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsMark(ImmutableArray<Token> tokens, int at, string mark) => at < tokens.Length && tokens[at].Key == mark;

    private static bool IsDigits(ImmutableArray<Token> tokens, int at) =>
        at < tokens.Length && !tokens[at].Key.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static bool IsYear(ImmutableArray<Token> tokens, int at) => IsDigits(tokens, at) && tokens[at].Length == 4;
}
