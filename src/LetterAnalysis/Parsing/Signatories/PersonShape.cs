using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Signatories;

/// <summary>Tells people from organizations, and roles from names, by words and capitals.</summary>
internal sealed class PersonShape(KeyPool keys)
{
    private const int MostNameWords = 6;

    private static readonly PhraseTable Honorifics = Lexicon.All["honorifics"];
    private static readonly PhraseTable TitlesAfter = Lexicon.All["titles.after"];
    private static readonly PhraseTable Offices = Lexicon.All["offices"];
    private static readonly PhraseTable OrganizationWords = Lexicon.All["organization.words"];
    private static readonly PhraseTable SignMarks = Lexicon.All["signed.marks"];
    private static readonly PhraseTable Particles = Lexicon.All["particles"];

    public ImmutableArray<Token> Tokens(ReadOnlySpan<char> text) => Tokenizer.Tokenize(text, keys, TokenGrain.Syllables);

    /// <summary>
    /// Two to six capitalized words without digits or an organization's word; a title before or behind makes one word enough.
    /// </summary>
    public bool IsPerson(string text)
    {
        ImmutableArray<Token> tokens = Tokens(text);
        int at = 0, names = 0;
        bool titled = false;
        while (at < tokens.Length && Honorifics.TryMatch(tokens, at, out PhraseMatch title))
        {
            titled = true;
            at += title.TokenCount;
            while (at < tokens.Length && tokens[at].Key == ".") at++;
        }
        for (; at < tokens.Length; at++)
        {
            Token token = tokens[at];
            if (token.Key is "," or "(" or "/") break;
            if (token.Kind == TokenKind.Number) return false;
            if (token.Kind == TokenKind.Punctuation)
            {
                if (token.Key is not ("." or "\"" or "'" or "-")) return false;
                continue;
            }
            if (OrganizationWords.TryMatch(tokens, at, out _)) return false;
            if (char.IsUpper(text[token.Start])) names++;
            else if (!Particles.Contains(token)) return false;
        }
        for (; at < tokens.Length && !titled; at++) titled = TitlesAfter.TryMatch(tokens, at, out _);
        return names <= MostNameWords && names >= (titled ? 1 : 2) && tokens.Length > 0 && (titled || tokens[0].Key != "the");
    }

    /// <summary>"Mireille and Paul Garcin": two people of one surname. What is told of them has to show that they are people.</summary>
    public bool IsCouple(string text)
    {
        foreach (string and in SeveralNames.Ands)
        {
            int at = text.IndexOf(and, StringComparison.Ordinal);
            if (at > 0 && !text.AsSpan(0, at).Contains(' ') && char.IsUpper(text[0]) && !HasOrganizationWord(text[..at]) && IsPerson(text[(at + and.Length)..])) return true;
        }
        return false;
    }

    /// <summary>True for a title behind a name: "Ph.D.", "Lord"; an office such as "President" is a role instead.</summary>
    public bool IsTitle(string text)
    {
        ImmutableArray<Token> tokens = Tokens(text);
        if (tokens.Length is 0 or > 6 || Offices.TryMatch(tokens, 0, out _)) return false;
        return (TitlesAfter.TryMatch(tokens, 0, out PhraseMatch title) || Honorifics.TryMatch(tokens, 0, out title)) && title.TokenCount >= tokens.Length - 1;
    }

    /// <summary>"Fdo.: Ana Ruiz", "gez. Hans Meier" without the mark that says that they signed.</summary>
    public string WithoutSignMark(string text)
    {
        string signer = text.Trim();
        ImmutableArray<Token> tokens = Tokens(signer);
        if (!SignMarks.TryMatch(tokens, 0, out PhraseMatch mark)) return signer;
        int first = mark.TokenCount;
        while (first < tokens.Length && tokens[first].Kind == TokenKind.Punctuation) first++;
        return first < tokens.Length ? signer[tokens[first].Start..] : signer;
    }

    /// <summary>True for such a mark alone.</summary>
    public bool IsSignMark(string text)
    {
        ImmutableArray<Token> tokens = Tokens(text);
        return SignMarks.TryMatch(tokens, 0, out PhraseMatch mark) && mark.TokenCount == tokens.Length;
    }

    public bool HasOrganizationWord(string text)
    {
        ImmutableArray<Token> tokens = Tokens(text);
        return OrganizationWords.IsIn(tokens);
    }

    /// <summary>True for what a person is rather than who: it names an office early, begins in lower case, or as titles do ("Retired Harbour Master").</summary>
    public bool IsRole(string text)
    {
        ImmutableArray<Token> tokens = Tokens(text);
        if (tokens.Length == 0) return false;
        if (char.IsLower(text[tokens[0].Start]) && !Particles.Contains(tokens[0])) return true;
        return Offices.TryFind(tokens, 0, Math.Min(tokens.Length, 9), out _, out _) || (TitlesAfter.TryMatch(tokens, 0, out PhraseMatch title) && title.TokenCount + 1 < tokens.Length);
    }

    public bool OpensWithTitle(string text) => Honorifics.TryMatch(Tokens(text), 0, out _);

    public bool OpensWithOffice(string text) => Offices.TryMatch(Tokens(text), 0, out _);

    /// <summary>True when one of the first words names an office.</summary>
    public bool StartsWithOffice(ReadOnlySpan<char> text)
    {
        ImmutableArray<Token> tokens = Tokens(text);
        return Offices.TryFind(tokens, 0, Math.Min(tokens.Length, 8), out _, out _);
    }
}
