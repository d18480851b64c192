using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>Sees lines that stand over a list of signers, a group of them, notes or an annex, or over one of several letters.</summary>
internal static class HeadingCues
{
    private const int MostWordsOfGroup = 6;

    private static readonly PhraseTable SignatoryHeadings = Lexicon.All["signatories"];
    private static readonly PhraseTable Groups = Lexicon.All["groups"], Annexes = Lexicon.All["annex"];

    private static readonly PhraseTable LetterWords = Lexicon.All["letter.words"], Versions = Lexicon.All["letter.versions"];

    private static readonly (PhraseTable Words, Cue Cue)[] Headings =
    [
        (SignatoryHeadings, Cue.SignatoriesHeading), (Groups, Cue.GroupHeading), (Lexicon.All["notes"], Cue.NotesHeading), (Annexes, Cue.AnnexHeading),
    ];

    public static void Add(CuedBlock cued)
    {
        ImmutableArray<Token> tokens = cued.Text.Tokens;
        foreach ((PhraseTable words, Cue cue) in Headings)
        {
            if (!words.TryMatch(tokens, 0, out PhraseMatch match)) continue;
            int rest = cued.WordCount - match.TokenCount - WordsInBrackets(tokens, match.TokenCount);
            bool isHeading = cue switch
            {
                Cue.GroupHeading => rest <= 2 && !cued.Has(Cue.EndsSentence) && IsWholeWord(tokens, match.TokenCount),
                Cue.SignatoriesHeading => rest <= 10 && !cued.Has(Cue.Sentence),
                _ => rest <= 3 || cued.Has(Cue.Heading | Cue.EndsInColon),
            };
            if (isHeading) cued.Cues |= cue;
        }
        AddTitle(cued);
        if (cued.Block.Marker is [not ('(' or '['), _, _, ..] marker && Annexes.Contains(WordOf(marker))) cued.Cues |= Cue.AnnexHeading;
        if (!cued.Has(Cue.GroupHeading) && cued.Has(Cue.Heading | Cue.EndsInColon | Cue.Emphasized) && EndsWithGroup(tokens, cued.WordCount)) cued.Cues |= Cue.GroupHeading;
        if (!cued.Has(Cue.SignatoriesHeading) && cued.Has(Cue.Heading | Cue.EndsInColon) && SignatoryHeadings.IsIn(tokens)) cued.Cues |= Cue.SignatoriesHeading;
    }

    /// <summary>"Version for the parliament" says what letter follows; "Letter 2" and "=== VERSION B ===" only part it from others.</summary>
    private static void AddTitle(CuedBlock cued)
    {
        ImmutableArray<Token> tokens = cued.Text.Tokens;
        int at = 0;
        while (at < tokens.Length && !tokens[at].IsWord) at++;
        bool isVersion = Versions.TryMatch(tokens, at, out PhraseMatch word);
        if (!isVersion && !LetterWords.TryMatch(tokens, at, out word)) return;
        if (isVersion && !cued.Has(Cue.Sentence)) cued.Cues |= Cue.LetterWord;
        int number = SkipMarks(tokens, at + word.TokenCount);
        if (number < tokens.Length && IsNumber(cued.Block.Text, tokens[number]) && SkipMarks(tokens, number + 1) == tokens.Length) cued.Cues |= Cue.FurnitureWords;
    }

    private static int SkipMarks(ImmutableArray<Token> tokens, int at)
    {
        while (at < tokens.Length && tokens[at].Kind == TokenKind.Punctuation) at++;
        return at;
    }

    /// <summary>"2", "B" or "IV".</summary>
    private static bool IsNumber(string text, in Token token) =>
        token.Kind == TokenKind.Number || (token.Length == 1 ? char.IsUpper(text[token.Start]) : text.AsSpan(token.Start, token.Length).IndexOfAnyExcept("IVX") < 0);

    /// <summary>The word of "Annex 1:", a marker that numbers with a word.</summary>
    private static string WordOf(string marker) => marker[..(marker.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? end : marker.Length)].TrimEnd(':', '.').ToLowerInvariant();

    /// <summary>False inside "전국교사모임", where a word that groups opens a name.</summary>
    private static bool IsWholeWord(ImmutableArray<Token> tokens, int end) =>
        end >= tokens.Length || tokens[end].SpaceBefore || tokens[end].Kind == TokenKind.Punctuation;

    /// <summary>"Individuals (affiliations for identification only)" is a heading, whatever its bracket explains.</summary>
    private static int WordsInBrackets(ImmutableArray<Token> tokens, int from)
    {
        if (from >= tokens.Length || tokens[from].Key != "(" || tokens[^1].Key is not (")" or ":")) return 0;
        int words = 0;
        for (int i = from + 1; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Punctuation) words++;
        }
        return words;
    }

    /// <summary>"Regional and International Organizations" set apart from the text is a heading over such names.</summary>
    private static bool EndsWithGroup(ImmutableArray<Token> tokens, int words)
    {
        if (words > MostWordsOfGroup) return false;
        int end = tokens.Length;
        while (end > 0 && !tokens[end - 1].IsWord) end--;
        return end > 0 && Groups.TryMatch(tokens, end - 1, out PhraseMatch match) && match.TokenCount == 1;
    }
}
