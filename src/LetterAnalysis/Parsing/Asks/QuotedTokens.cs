using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Asks;

/// <summary>Which tokens stand between quotation marks. A mark that opens a paragraph and is not closed quotes all of it.</summary>
internal static class QuotedTokens
{
    /// <summary>One flag a token; null when the text has no quotation marks.</summary>
    public static bool[]? In(TokenizedText text)
    {
        bool[]? quoted = null;
        int open = -1;
        char opener = default;
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            Token token = text.Tokens[i];
            if (token.Kind != TokenKind.Punctuation || token.Key != "\"") continue;
            char mark = text.Text[token.Start];
            if (open < 0)
            {
                (open, opener) = (i, mark);
            }
            else if (Closes(opener, mark))
            {
                quoted ??= new bool[text.Tokens.Length];
                quoted.AsSpan(open, i + 1 - open).Fill(true);
                open = -1;
            }
        }
        if (open != 0) return quoted;
        quoted ??= new bool[text.Tokens.Length];
        Array.Fill(quoted, true);
        return quoted;
    }

    /// <summary>German opens with the low mark and closes with the one that opens in English; Swedish uses one mark for both.</summary>
    private static bool Closes(char opener, char mark) => opener switch
    {
        '“' => mark is '”' or '"' or '“',
        '„' or '‟' => mark is '“' or '”' or '"',
        '«' => mark is '»',
        '»' => mark is '«' or '»',
        _ => true,
    };
}
