using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Asks;

/// <summary>Cuts a text into sentences, as ranges of tokens with the mark that ends each.</summary>
internal static class SentenceCutter
{
    public static List<(int From, int To)> Cut(AskScan scan, int from)
    {
        var sentences = new List<(int, int)>();
        ImmutableArray<Token> tokens = scan.Tokens;
        int start = from;
        for (int i = from; i < tokens.Length; i++)
        {
            if (!Ends(scan, i)) continue;
            int end = i + 1;
            while (end < tokens.Length && tokens[end].Key is "\"" or ")" or "]" && !tokens[end].SpaceBefore) end++;
            sentences.Add((start, end));
            start = end;
            i = end - 1;
        }
        if (start < tokens.Length) sentences.Add((start, tokens.Length));
        return sentences;
    }

    private static bool Ends(AskScan scan, int at)
    {
        ImmutableArray<Token> tokens = scan.Tokens;
        if (tokens[at].Kind != TokenKind.Punctuation || tokens[at].Key is not ("." or "!" or "?" or "...")) return false;
        if (at + 1 >= tokens.Length) return true;
        if (scan.Text.Text[tokens[at].Start] is '。' or '！' or '？') return true;
        Token next = tokens[at + 1];
        if (next.Key is "\"" or ")" or "]" && !next.SpaceBefore && at + 2 < tokens.Length) next = tokens[at + 2];
        if (!next.SpaceBefore || char.IsLower(scan.Text.Text[next.Start])) return false;
        if (tokens[at].Key != "." || at == 0) return true;
        // "Mr. Silva", "U.S. Senate", "No. 14", "31. Dezember"
        Token before = tokens[at - 1];
        if (before is { Kind: TokenKind.Number, Length: <= 2 } && scan.Has(scan.Words.Months, at + 1)) return false;
        bool initial = before is { IsWord: true, Length: 1 } && scan.IsCapitalized(at - 1);
        return !initial && !scan.Words.Abbreviations.Contains(before.Key);
    }
}
