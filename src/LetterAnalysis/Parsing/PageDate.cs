using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>Tells the date on which a page was put up from the date of a letter: "Published on 4 May", "4 May, 10:30", "4 May | 3 comments".</summary>
internal static class PageDate
{
    private const int MostWordsBefore = 6;

    private static readonly PhraseTable Published = Lexicon.All["date.published"];

    /// <summary>True for a line that dates a page; a label ("Date: 4 May 2021 10:30") is a mail's.</summary>
    public static bool IsIn(CuedBlock line)
    {
        ImmutableArray<Token> tokens = line.Text.Tokens;
        if (Published.TryFind(tokens, 0, Math.Min(tokens.Length, MostWordsBefore), out _, out _)) return true;
        for (int i = 1; i < tokens.Length && line.LabelTokens == 0; i++)
        {
            if (Marks(tokens, i)) return true;
        }
        return false;
    }

    /// <summary>True when what stands behind a date, past a comma, only a page has.</summary>
    public static bool Follows(ImmutableArray<Token> tokens, int at)
    {
        int next = at < tokens.Length && tokens[at].Key is "," or "-" ? at + 1 : at;
        return Marks(tokens, next);
    }

    /// <summary>A bar, or the time of day.</summary>
    private static bool Marks(ImmutableArray<Token> tokens, int at)
    {
        if (at >= tokens.Length) return false;
        if (tokens[at].Key == "|") return true;
        bool number = tokens[at].Kind == TokenKind.Number && tokens[at].Length <= 2;
        return number && at + 2 < tokens.Length && tokens[at + 1].Key == ":" && tokens[at + 2] is { Kind: TokenKind.Number, Length: 2 };
    }
}
