using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Citations;

/// <summary>Reads United Nations document symbols: <c>A/RES/75/190</c>, <c>A/HRC/19/L.20</c>, <c>S/RES/1440 (2002)</c>.</summary>
internal static class SymbolReader
{
    private const int LongestSymbol = 40;

    public static bool TryRead(TokenizedText text, int at, out FoundCitation found)
    {
        found = default;
        Token token = text.Tokens[at];
        ReadOnlySpan<char> all = text.Text;
        if (!char.IsAsciiLetterUpper(all[token.Start])) return false;
        int slash = all[token.Start..Math.Min(all.Length, token.End + 1)].IndexOf('/');
        if (slash < 1 || !CitationWords.Organs.Contains(all.Slice(token.Start, slash).ToString().ToLowerInvariant())) return false;
        int end = EndOfSymbol(all, token.Start, out int slashes, out bool digits);
        if (!digits || slashes < 2) return false;
        int to = at;
        while (to < text.Tokens.Length && text.Tokens[to].Start < end) to++;
        string symbol = all[token.Start..end].ToString().Replace("/Res/", "/RES/", StringComparison.Ordinal);
        bool resolution = symbol.Contains("/RES/", StringComparison.Ordinal);
        if (resolution) to = ResolutionReader.ReadSuffix(text, to, ref symbol);
        found = new FoundCitation(resolution ? "un-resolution" : "un-document", symbol, at, to);
        return true;
    }

    /// <summary>Segments of letters and digits, joined by slashes, points and hyphens without blanks.</summary>
    private static int EndOfSymbol(ReadOnlySpan<char> text, int start, out int slashes, out bool digits)
    {
        (slashes, digits) = (0, false);
        int at = start;
        while (at < text.Length && at < start + LongestSymbol)
        {
            char c = text[at];
            bool mark = c is '/' or '.' or '-';
            if (!mark && !char.IsAsciiLetterOrDigit(c)) break;
            if (mark && (at + 1 >= text.Length || !char.IsAsciiLetterOrDigit(text[at + 1]))) break;
            // A sentence that goes on without a blank is no part of the symbol.
            if (c == '/' && char.IsAsciiLetterLower(text[at + 1])) break;
            if (c == '/') slashes++;
            digits |= char.IsAsciiDigit(c);
            at++;
        }
        return at;
    }
}
