using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Parsing.Asks;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Claims;

/// <summary>
/// Finds what a letter says of its own numbers: who signs, from how many countries, how many demands follow. A count is taken only with
/// evidence that the senders or their list are counted: "we, the 90 undersigned", "on behalf of 37 groups", "these 5 demands".
/// </summary>
internal static class ClaimFinder
{
    private const int MostWordsBeforeSigned = 2;

    /// <summary>"42 members of the Parliament of Norland write to you" opens with all that the senders are.</summary>
    private const int MostWordsOfSubject = 6;

    private const int MostCountsTogether = 6;
    private const int MostWordsToLetter = 16;
    private const int MostWordsOfClause = 30;

    private static readonly PhraseTable Letters = Lexicon.All["letter.words"];
    private static readonly PhraseTable Demonstratives = Lexicon.All["demonstratives"];

    /// <summary>Finds the claims of a paragraph.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="lexicon">The words of its language.</param>
    /// <param name="headsSigners">True for a line over a list of signers: what it counts are they ("The first 12 signatories:").</param>
    public static ImmutableArray<Claim> Find(TokenizedText text, Lexicon lexicon, bool headsSigners = false)
    {
        var words = ClaimWords.Of(lexicon);
        ImmutableArray<Token> tokens = text.Tokens;
        ImmutableArray<Claim>.Builder? claims = null;
        // Where a phrase ended after which the signers, or the items of a list, may be counted.
        int signersAt = -1, listAt = -1, othersAt = -1, anyAt = -1;
        for (int i = 0; i < tokens.Length;)
        {
            if (tokens[i].Kind != TokenKind.Number && !words.Telling.MayStartAt(tokens[i]))
            {
                i++;
                continue;
            }
            if (MayBeginCount(tokens[i], words, tokens, i) && CountedNoun.TryRead(tokens, i, words, out CountedNoun noun, headsSigners || i == signersAt, i == 0 || i == anyAt))
            {
                int end = noun.To;
                if (i != othersAt && SubjectOf(noun.Unit) is { } subject
                    && IsClaim(tokens, noun, subject, headsSigners || i == signersAt, i == listAt, words))
                {
                    Add(text, noun, subject, claims ??= ImmutableArray.CreateBuilder<Claim>());
                    end = ReadFollowing(text, noun, subject, words, claims);
                }
                // "on behalf of four nations and nine organizations"
                else if (i == signersAt && words.Joiners.TryMatch(tokens, end, out PhraseMatch joiner))
                {
                    signersAt = end += joiner.TokenCount;
                }
                i = end;
                continue;
            }
            int next = i + 1;
            if (words.Signers.TryMatch(tokens, i, out PhraseMatch signers))
            {
                bool any = signers.Value == "any" || i == anyAt;
                signersAt = next = AfterArticle(tokens, i, signers, words);
                if (any) anyAt = next;
            }
            if (words.Lists.TryMatch(tokens, i, out PhraseMatch list)) listAt = i + list.TokenCount;
            if (words.Others.TryMatch(tokens, i, out PhraseMatch others)) othersAt = next = AfterArticle(tokens, i, others, words);
            i = next;
        }
        return claims is null ? [] : claims.ToImmutable();
    }

    private static bool MayBeginCount(Token token, ClaimWords words, ImmutableArray<Token> tokens, int at) =>
        token.Kind == TokenKind.Number || words.Comparators.TryMatch(tokens, at, out _) || words.Numbers.TryMatch(tokens, at, out _);

    /// <summary>"We, the", "on behalf of a".</summary>
    private static int SkipArticle(ImmutableArray<Token> tokens, int at, ClaimWords words)
    {
        int i = at;
        if (i < tokens.Length && tokens[i].Key is "," or ":" or "-") i++;
        bool counts = words.Comparators.TryMatch(tokens, i, out _) || NumberReader.TryRead(tokens, i, words.Lexicon, out _, out _);
        if (!counts && words.Determiners.TryMatch(tokens, i, out PhraseMatch article)) i += article.TokenCount;
        return i;
    }

    private static int AfterArticle(ImmutableArray<Token> tokens, int at, PhraseMatch phrase, ClaimWords words) =>
        SkipArticle(tokens, at + phrase.TokenCount, words);

    private static ClaimSubject? SubjectOf(string unit) => unit switch
    {
        "organizations" => ClaimSubject.Organizations,
        "individuals" => ClaimSubject.Individuals,
        "signatories" => ClaimSubject.Signatories,
        "countries" => ClaimSubject.Countries,
        "recommendations" or "listed" => ClaimSubject.Recommendations,
        _ => null,
    };

    private static bool IsClaim(ImmutableArray<Token> tokens, CountedNoun noun, ClaimSubject subject, bool signers, bool list,
        ClaimWords words) => subject switch
        {
            ClaimSubject.Recommendations => list || (noun.Unit == "listed" && EndsInColon(tokens, noun.To)),
            ClaimSubject.Countries => false,
            _ when noun.IsUnknown && !signers => SignAfter(tokens, noun.To, MostWordsBeforeSigned, words) || AskAfter(tokens, noun.To, words),
            _ => signers || noun.SaysUndersigned || Sign(tokens, EndOfChain(tokens, noun, words), noun.From == 0 ? MostWordsOfSubject : MostWordsBeforeSigned, words) || SignsBehindClause(tokens, noun, words),
        };

    /// <summary>The token after all that is counted together: "100 organizations and 2,000 individuals".</summary>
    private static int EndOfChain(ImmutableArray<Token> tokens, CountedNoun noun, ClaimWords words)
    {
        int end = noun.To;
        for (int n = 0; n < MostCountsTogether && TryJoined(tokens, end, words, out CountedNoun more); n++) end = more.To;
        return end;
    }

    private static bool TryJoined(ImmutableArray<Token> tokens, int at, ClaimWords words, out CountedNoun more)
    {
        more = default;
        return words.Joiners.TryMatch(tokens, at, out PhraseMatch joiner)
            && CountedNoun.TryRead(tokens, at + joiner.TokenCount, words, out more)
            && SubjectOf(more.Unit) is not null and not ClaimSubject.Recommendations and not ClaimSubject.Countries;
    }

    /// <summary>"200 organizations have signed", "45 groups urge", "45 groups from 12 countries": they are the senders.</summary>
    private static bool Sign(ImmutableArray<Token> tokens, int at, int mostWords, ClaimWords words) =>
        TryCountries(tokens, at, words, out _) || SignAfter(tokens, at, mostWords, words) || AskAfter(tokens, at, words);

    /// <summary>"45 groups urge", "45 associations paysannes vous prient".</summary>
    private static bool AskAfter(ImmutableArray<Token> tokens, int at, ClaimWords words)
    {
        for (int i = at; i < tokens.Length && i <= at + MostWordsBeforeSigned && tokens[i].IsWord; i++)
        {
            bool follows = i == at || words.You.Contains(tokens[i - 1]);
            if (follows && AskingVerb.TryRead(words.Frames, tokens, i, out AskingVerb verb)) return verb.Form == VerbForm.Base;
        }
        return false;
    }

    /// <summary>"43 unions of writers, which stand for many more, call on you": what a sentence that opens with the senders says of them behind a clause.</summary>
    private static bool SignsBehindClause(ImmutableArray<Token> tokens, CountedNoun noun, ClaimWords words)
    {
        for (int i = noun.To; noun.From == 0 && i + 1 < tokens.Length && i < noun.To + MostWordsOfClause && tokens[i].Key is not ("." or "!" or "?"); i++)
        {
            if (tokens[i].Key == "," && (words.Signed.TryMatch(tokens, i + 1, out _) || AskAfter(tokens, i + 1, words))) return true;
        }
        return false;
    }

    /// <summary>"70 associations (of teachers) have signed": what the senders do may stand behind a word or two more.</summary>
    private static bool SignAfter(ImmutableArray<Token> tokens, int at, int mostWords, in ClaimWords words)
    {
        for (int i = at; i < tokens.Length && i <= at + mostWords && (i == at || tokens[i - 1].Kind != TokenKind.Punctuation); i++)
        {
            if (words.Signed.TryMatch(tokens, i, out _)) return i == at || tokens[i].SpaceBefore;
        }
        return SignLetter(tokens, at, words);
    }

    /// <summary>"1,500 colleagues have, in two weeks, signed this letter", in whatever order.</summary>
    private static bool SignLetter(ImmutableArray<Token> tokens, int at, in ClaimWords words)
    {
        bool letter = false, signed = false;
        for (int i = at; i < tokens.Length && i <= at + MostWordsToLetter && tokens[i].Key is not ("." or "!" or "?" or ";"); i++)
        {
            letter |= i > at && Letters.Contains(tokens[i]) && Demonstratives.Contains(tokens[i - 1]);
            signed |= words.SignedVerbs.Contains(tokens[i]);
        }
        return letter && signed;
    }

    /// <summary>Reads what is counted along: "and 45 individuals", "from 7 different countries".</summary>
    /// <returns>The token after it.</returns>
    private static int ReadFollowing(TokenizedText text, CountedNoun first, ClaimSubject subject, ClaimWords words,
        ImmutableArray<Claim>.Builder claims)
    {
        ImmutableArray<Token> tokens = text.Tokens;
        int end = first.To;
        if (subject == ClaimSubject.Recommendations) return end;
        while (TryJoined(tokens, end, words, out CountedNoun more))
        {
            if (SubjectOf(more.Unit) is { } what) Add(text, more, what, claims);
            end = more.To;
        }
        if (!TryCountries(tokens, end, words, out CountedNoun countries)) return end;
        Add(text, countries, ClaimSubject.Countries, claims);
        return countries.To;
    }

    /// <summary>"from 67 countries", "from all over Europe and 12 countries" not.</summary>
    private static bool TryCountries(ImmutableArray<Token> tokens, int at, ClaimWords words, out CountedNoun countries)
    {
        countries = default;
        if (!words.Places.TryMatch(tokens, at, out PhraseMatch place)) return false;
        int i = at + place.TokenCount;
        if (!CountedNoun.TryRead(tokens, i, words, out countries) && !CountedNoun.TryRead(tokens, SkipArticle(tokens, i, words), words,
            out countries))
        {
            return false;
        }
        return countries.Unit == "countries";
    }

    private static bool EndsInColon(ImmutableArray<Token> tokens, int after) =>
        after < tokens.Length && after + 1 >= tokens.Length && tokens[after].Key == ":";

    private static void Add(TokenizedText text, CountedNoun noun, ClaimSubject subject, ImmutableArray<Claim>.Builder claims) =>
        claims.Add(new Claim(subject, noun.Comparator, noun.Value, text.TextOf(noun.From, noun.To), text.SourceSpanOf(noun.From, noun.To)));
}
