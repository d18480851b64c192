using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>Tells lines that look like names (of people, offices, organizations, places) from running text.</summary>
internal static class NameShape
{
    private const int MostWords = 22;
    private const int FewestInList = 4;
    private const int LongestAbbreviation = 4;
    private const int MostJoiners = 2;

    private static readonly PhraseTable Particles = Lexicon.All["particles"];

    /// <summary>
    /// True for a short line that begins with a capital or a digit, does not end as a sentence, and most of whose longer words are
    /// capitalized ("Public Health Association of Australia", "David Alton, Lord").
    /// </summary>
    public static bool IsNameLike(string text, ImmutableArray<Token> tokens)
    {
        if (tokens.Length is 0 or > MostWords * 2) return false;
        int capitalized = 0, lower = 0, seen = 0;
        foreach (Token token in tokens)
        {
            if (token.Kind == TokenKind.Punctuation) continue;
            seen++;
            char first = text[token.Start];
            if (CanOpenName(first)) capitalized++;
            else if ((token.Length > 3 || seen == 1) && !Particles.Contains(token)) lower++;
        }
        if (seen == 0 || WordCount.Of(text, tokens) > MostWords) return false;
        char start = text[tokens[0].Start];
        ReadOnlySpan<char> trimmed = text.AsSpan().TrimEnd();
        bool ends = Script.Narrow(trimmed[^1]) is '?' or '!' or ':' || (Script.Narrow(trimmed[^1]) is '.' or ';' && (lower > 1 || Script.IsEastAsian(start)));
        return !ends && (CanOpenName(start) || start is '(' or '"' or '“' or '\'' or '¡' || lower == 0) && capitalized > 0 && lower <= Math.Max(capitalized, 2);
    }

    /// <summary>True for several names in one line, parted by semicolons, dots or commas, rather than a sentence.</summary>
    public static bool IsNameList(string text, int fewest = FewestInList)
    {
        foreach (char mark in ";·,、")
        {
            ReadOnlySpan<char> rest = text.AsSpan().TrimEnd('.');
            int parts = 0, names = 0;
            foreach (Range range in rest.Split(mark))
            {
                ReadOnlySpan<char> part = rest[range].Trim();
                if (range.End.GetOffset(rest.Length) == rest.Length) part = WithoutJoiner(part);
                if (part.IsEmpty) continue;
                parts++;
                if (CanOpenName(part[0]) && !HasSentenceEnd(part) && part.Count(' ') < MostWords) names++;
            }
            if (parts >= fewest && names == parts) return true;
        }
        return false;
    }

    /// <summary>"and the Harbour Guild" at the end of a list without what joins it.</summary>
    private static ReadOnlySpan<char> WithoutJoiner(ReadOnlySpan<char> part)
    {
        for (int words = 0; words < MostJoiners && part.Length > 0 && char.IsLower(part[0]) && part.IndexOf(' ') is > 0 and var end; words++) part = part[end..].TrimStart();
        return part;
    }

    /// <summary>A full stop within that ends no abbreviation such as "Mag." or "Dr."</summary>
    private static bool HasSentenceEnd(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOf(". ", StringComparison.Ordinal); at >= 0;)
        {
            int start = at;
            while (start > 0 && char.IsLetter(text[start - 1])) start--;
            if (at - start > LongestAbbreviation) return true;
            int next = text[(at + 1)..].IndexOf(". ", StringComparison.Ordinal);
            at = next < 0 ? -1 : at + 1 + next;
        }
        return false;
    }

    /// <summary>A capital, a digit, or a letter of a script that has no capitals.</summary>
    public static bool CanOpenName(char c) => char.IsUpper(c) || Script.IsDigit(c) || Script.IsEastAsian(c);
}
