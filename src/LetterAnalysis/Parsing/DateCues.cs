using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>Sees whether a block is the line that dates a letter, or mentions a date.</summary>
internal static class DateCues
{
    private static readonly PhraseTable Fillers = Lexicon.All["date.filler"];

    public static void Add(CuedBlock cued)
    {
        if (cued.WordCount > 60) return;
        ImmutableArray<Token> tokens = cued.Text.Tokens;
        if (DateReader.Find(tokens, 0, tokens.Length) is not { } date) return;
        int otherWords = 0, otherMarks = 0;
        string text = cued.Block.Text;
        // "vom 13.05.2004" dates something else; "Brussels, 13 May" and "le 4 mars" date the letter.
        int before = date.FromToken - 1;
        bool refers = before >= cued.LabelTokens && tokens[before].IsWord && char.IsLower(text[tokens[before].Start]) && !Fillers.Contains(tokens[before]);
        for (int i = cued.LabelTokens; i < tokens.Length; i++)
        {
            if (i >= date.FromToken && i < date.ToToken) continue;
            if (tokens[i].Kind == TokenKind.Punctuation)
            {
                // "Geneva / Athens, 20 June 2021"
                bool joinsPlaces = i < date.FromToken && tokens[i].Key is "/" or "-";
                if (!joinsPlaces && tokens[i].Key is not ("," or "." or "(" or ")")) otherMarks++;
            }
            else
            {
                otherWords++;
            }
        }
        bool placeBefore = date.FromToken == cued.LabelTokens || otherWords <= 5;
        bool isLine = !refers && otherMarks == 0 && otherWords <= 5 && placeBefore && date.ToToken >= tokens.Length - 3 && !cued.Has(Cue.Sentence);
        // The line of a page: "4 May 2021, 10:30".
        isLine |= placeBefore && !refers && PageDate.Follows(tokens, date.ToToken) && cued.Has(Cue.OneLiner);
        cued.Cues |= isLine ? Cue.DateLine : Cue.DateInside;
    }
}
