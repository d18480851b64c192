using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reconciliation;

/// <summary>Tells whether a name is a person's and which of its words are titles, in front, behind or after a comma.</summary>
internal static class PersonName
{
    /// <summary>The most words a guessed person's name has, titles left out.</summary>
    private const int MostWords = 5;

    /// <summary>True when the name is a person's; its titles are marked.</summary>
    public static bool TryRead(string printed, ImmutableArray<Token> tokens, SignatoryKind kind, Span<bool> titles)
    {
        if (kind == SignatoryKind.Organization || tokens.Length == 0) return false;
        int end = 0;
        while (end < tokens.Length && tokens[end].Key is not ("(" or "[")) end++;
        MarkTitles(printed, tokens, end, titles);
        if (kind == SignatoryKind.Person || LooksLikePerson(printed, tokens, end, titles)) return true;
        titles.Clear();
        return false;
    }

    private static void MarkTitles(string printed, ImmutableArray<Token> tokens, int end, Span<bool> titles)
    {
        int left = 0;
        for (int i = 0; i < end; i++)
        {
            if (tokens[i].IsWord) left++;
        }
        int at = 0;
        PhraseTable before = Lexicon.All["honorifics"], after = Lexicon.All["titles.after"];
        while (before.TryMatch(tokens, at, out PhraseMatch title) && left - WordsIn(tokens, at, at + title.TokenCount) >= 2)
        {
            left -= Mark(tokens, ref at, title.TokenCount, titles);
        }
        bool comma = false;
        for (int i = at + 1; i < end;)
        {
            if (tokens[i].Key == ",")
            {
                comma = true;
                i++;
                continue;
            }
            bool found = (after.TryMatch(tokens, i, out PhraseMatch title) || (comma && before.TryMatch(tokens, i, out title)))
                && left - WordsIn(tokens, i, i + title.TokenCount) >= 1 && !NameWords.Default.IsSuffix(tokens[i].Key)
                && EndsPart(tokens, i + title.TokenCount, end) && (comma || IsWrittenAsTitle(printed, tokens, i, title.TokenCount));
            if (found) left -= Mark(tokens, ref i, title.TokenCount, titles);
            else i++;
        }
    }

    /// <summary>Marks a title with its points; moves past it.</summary>
    private static int Mark(ImmutableArray<Token> tokens, ref int at, int length, Span<bool> titles)
    {
        int words = WordsIn(tokens, at, at + length), end = at + length;
        while (at < end) titles[at++] = true;
        while (at < tokens.Length && tokens[at].Key == "." && !tokens[at].SpaceBefore) titles[at++] = true;
        return words;
    }

    private static int WordsIn(ImmutableArray<Token> tokens, int from, int to)
    {
        int words = 0;
        for (int i = from; i < to; i++)
        {
            if (tokens[i].IsWord) words++;
        }
        return words;
    }

    /// <summary>True when nothing but points and further titles follows up to a comma or the end.</summary>
    private static bool EndsPart(ImmutableArray<Token> tokens, int at, int end)
    {
        while (at < end && tokens[at].Key != ",")
        {
            if (tokens[at].Key == ".") at++;
            else if (Lexicon.All["titles.after"].TryMatch(tokens, at, out PhraseMatch title)) at += title.TokenCount;
            else return false;
        }
        return true;
    }

    /// <summary>True for <c>PhD</c>, <c>Esq.</c>, <c>MP</c>; not for <c>Ma</c>, which may be a name.</summary>
    private static bool IsWrittenAsTitle(string printed, ImmutableArray<Token> tokens, int at, int length)
    {
        int end = at + length;
        if (end < tokens.Length && tokens[end].Key == ".") return true;
        int capitals = 0;
        for (int i = tokens[at].Start; i < tokens[end - 1].End; i++)
        {
            if (printed[i] == '.') return true;
            if (char.IsUpper(printed[i])) capitals++;
        }
        return capitals > 1 && Capitals.HasLower(printed);
    }

    /// <summary>"Mary's" owns what follows; "O'Brien's" would too.</summary>
    private static bool IsPossessive(string key) => key.EndsWith("'s", StringComparison.Ordinal) || key.EndsWith("s'", StringComparison.Ordinal);

    /// <summary>True for two to five capitalized words (particles aside), none of which is an organization's; no acronym beside them.</summary>
    private static bool LooksLikePerson(string printed, ImmutableArray<Token> tokens, int end, ReadOnlySpan<bool> titles)
    {
        int words = 0;
        for (int i = 0; i < end; i++)
        {
            if (titles[i]) continue;
            Token token = tokens[i];
            if (token.Kind == TokenKind.Punctuation)
            {
                if (token.Key is "." or "," or "'" or "\"") continue;
                return false;
            }
            if (token.Kind != TokenKind.Word || Lexicon.All["organization.words"].TryMatch(tokens, i, out _)) return false;
            bool capitals = Capitals.AreAcronym(printed.AsSpan(token.Start, token.Length));
            if (NameWords.Default.IsLegalForm(token.Key) && (token.Key.Length > 3 || capitals)) return false;
            if (NameWords.Default.IsReach(token.Key) || NameWords.Default.IsHome(token.Key) || IsPossessive(token.Key)) return false;
            words++;
            bool small = char.IsLower(printed[token.Start]) || (token.Length > 1 && NameWords.Default.IsSmall(token.Key));
            if (small && !Lexicon.All["particles"].Contains(token.Key)) return false;
        }
        bool acronym = end + 2 < tokens.Length && tokens[end + 2].Key is ")" or "]"
            && Capitals.AreAcronym(printed.AsSpan(tokens[end + 1].Start, tokens[end + 1].Length));
        return words is >= 2 and <= MostWords && !acronym;
    }
}
