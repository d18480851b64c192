using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Citations;

/// <summary>A United Nations resolution symbol that no document has.</summary>
internal sealed class MalformedSymbol() : LetterRule("LTR551", "malformed-symbol", FindingSeverity.Warning, new RuleHelp(
    "A symbol with “RES” in it whose slashes are missing, doubled, turned round or followed by blanks, that is in small letters, or that has no number.",
    "The reader can't find the document, and neither can a search.",
    "“A/RES 75/190”, “A/HRC/RES52/23”",
    "“A/RES/75/190”, “A/HRC/RES/52/23”"))
{
    private const int LongestSymbol = 40;

    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        foreach (AuditedBlock block in letter.Blocks)
        {
            string text = block.Text;
            for (int at = text.IndexOf("RES", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf("RES", at + 3, StringComparison.OrdinalIgnoreCase))
            {
                if (Symbol(text, at) is not { } place || IsWellFormed(text.AsSpan(place.Start, place.Length))) continue;
                yield return At(letter.Variant, block.SpanOf(place), $"{Quoted.Of(text.AsSpan(place.Start, place.Length))} is no symbol of a resolution.",
                    "Write it as the document does: A/RES/75/190, S/RES/1325 (2000), A/HRC/RES/52/23.");
            }
        }
    }

    /// <summary>The place of what is meant as a symbol around "RES"; null where it is part of a word.</summary>
    private static TextSpan? Symbol(string text, int at)
    {
        int start = at, end = at + 3;
        while (start > 0 && at - start < LongestSymbol && (IsPart(text[start - 1]) || (text[start - 1] == ' ' && start > 1 && text[start - 2] is '/' or '\\' && text[start] is not ' '))) start--;
        while (end < text.Length && end - at < LongestSymbol && (IsPart(text[end]) || Continues(text, end))) end++;
        while (end > at + 3 && text[end - 1] is '.' or '-' or ' ') end--;
        ReadOnlySpan<char> symbol = text.AsSpan(start, end - start);
        bool organ = char.ToUpperInvariant(symbol[0]) is 'A' or 'S' or 'E' && (symbol.Length > 1 && symbol[1] is '/' or '\\' or ' ');
        bool marked = symbol.ContainsAny('/', '\\') && (text[at - (at > 0 ? 1 : 0)] is '/' or '\\' or ' ');
        return organ && marked && symbol.ContainsAnyInRange('0', '9') ? TextSpan.FromBounds(start, end) : null;
    }

    /// <summary>A blank after a slash, or between "RES" and its number, does not end what is meant as one symbol.</summary>
    private static bool Continues(string text, int at) => text[at] == ' ' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])
        && (text[at - 1] is '/' or '\\' || text.AsSpan(at - 3, 3).Equals("RES", StringComparison.OrdinalIgnoreCase));

    private static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '/' or '\\' or '-' or '.';

    private static bool IsWellFormed(ReadOnlySpan<char> symbol)
    {
        int res = symbol.IndexOf("/RES/", StringComparison.Ordinal);
        if (res < 0) res = symbol.IndexOf("/Res/", StringComparison.Ordinal);
        if (res < 1 || symbol[..res].ContainsAnyExcept("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/.") || symbol[..(res + 1)].Contains("//", StringComparison.Ordinal)) return false;
        ReadOnlySpan<char> number = symbol[(res + 5)..];
        if (number.StartsWith("S-") || number.StartsWith("ES-")) number = number[(number.IndexOf('-') + 1)..];
        int slash = number.IndexOf('/');
        if (symbol[0] == 'S' && res == 1) return IsNumber(number);
        return slash > 0 && IsNumber(number[..slash]) && IsNumber(number[(slash + 1)..].TrimEnd("ABCDEFGH").TrimEnd('/').TrimEnd('.'));
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length is > 0 and < 5 && !text.ContainsAnyExceptInRange('0', '9');
}
