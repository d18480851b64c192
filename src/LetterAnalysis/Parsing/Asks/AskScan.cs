using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Asks;

/// <summary>A text that is read for asks, with the small steps that every reader takes.</summary>
internal sealed class AskScan(AskWords words, TokenizedText text)
{
    private const int LongestBracket = 200;

    private readonly bool[]? _quoted = QuotedTokens.In(text);

    public AskWords Words => words;

    public TokenizedText Text => text;

    public ImmutableArray<Token> Tokens { get; } = text.Tokens;

    public string KeyAt(int at) => (uint)at < (uint)Tokens.Length ? Tokens[at].Key : "";

    public bool IsMark(int at, char mark) =>
        (uint)at < (uint)Tokens.Length && Tokens[at].Kind == TokenKind.Punctuation && Tokens[at].Key[0] == mark;

    public bool IsPunctuation(int at) => (uint)at >= (uint)Tokens.Length || Tokens[at].Kind == TokenKind.Punctuation;

    public bool IsCapitalized(int at) => (uint)at < (uint)Tokens.Length && char.IsUpper(text.Text[Tokens[at].Start]);

    public bool Has(PhraseTable table, int at) => table.TryMatch(Tokens, at, out _);

    /// <summary>The place after a phrase of a table; the same place when none stands there.</summary>
    public int Past(PhraseTable table, int at) => table.TryMatch(Tokens, at, out PhraseMatch match) ? at + match.TokenCount : at;

    /// <summary>True inside quotation marks: the words of someone else.</summary>
    public bool IsQuoted(int at) => _quoted is not null && (uint)at < (uint)_quoted.Length && _quoted[at];

    /// <summary>The place after adverbs ("immediately", "in particular", "first of all,").</summary>
    public int SkipAdverbs(int at, int to)
    {
        while (at < to)
        {
            int next = Past(words.Adverbs, at);
            if (next == at && IsPlainAdverb(at)) next = at + 1;
            if (next == at) return at;
            at = next;
            // "First of all, answer", "immediately and unconditionally release"
            if (at < to && IsMark(at, ',') && AdverbOrAction(at + 1)) at++;
            if (at < to && Past(words.Joiners, at) is var joined && joined > at
                && (IsPlainAdverb(joined) || Past(words.Adverbs, joined) > joined + 1))
            {
                at = joined;
            }
        }
        return at;
    }

    /// <summary>The place after the end of a bracket that opens at a token; the next place when it is not closed.</summary>
    public int SkipBracket(int at, int to)
    {
        char close = KeyAt(at) == "[" ? ']' : ')';
        int depth = 0;
        for (int i = at; i < to && i < at + LongestBracket; i++)
        {
            if (IsMark(i, KeyAt(at)[0])) depth++;
            if (IsMark(i, close) && --depth == 0) return i + 1;
        }
        return at + 1;
    }

    /// <summary>
    /// The place after an enumerator in the text: <c>(a)</c>, <c>b)</c>, <c>2°</c>; the same place when none stands there.
    /// </summary>
    public int SkipEnumerator(int at, int to)
    {
        int i = IsMark(at, '(') ? at + 1 : at;
        // "officer(s)" is no enumerator.
        if (i + 1 >= to || (at > 0 && !Tokens[at].SpaceBefore) || Tokens[i].Length > 3 || IsPunctuation(i)
            || !(IsMark(i + 1, ')') || (i == at && IsMark(i + 1, '°'))))
        {
            return at;
        }
        return i + 2;
    }

    /// <summary>The place after a colon and the enumerator of the first of several: "ask you to: (a)", "ask you to (a)".</summary>
    public int SkipOpening(int at, int to) => SkipEnumerator(IsMark(at, ':') ? at + 1 : at, to);

    /// <summary>True when the word for the infinitive is joined to a token: "d'adopter".</summary>
    public bool IsElided(int at) => KeyAt(at) is { Length: > 2 } key && key[1] == '\'';

    /// <summary>The words of a range as printed, without blanks and marks around them.</summary>
    public string Print(int from, int to) => text.TextOf(from, to);

    /// <summary>"immediately"; a capital inside a sentence makes a name of it ("the General Assembly").</summary>
    private bool IsPlainAdverb(int at) => (uint)at < (uint)Tokens.Length && Tokens[at].IsWord && words.IsAdverb(Tokens[at].Key)
        && (!IsCapitalized(at) || at == 0 || IsPunctuation(at - 1));

    private bool AdverbOrAction(int at) =>
        Has(words.Adverbs, at) || IsPlainAdverb(at) || Has(words.Verbs, at) || Has(words.Please, at) || Has(words.Markers, at)
            || Has(words.Frames, at) || Has(words.Light, at) || Has(words.Aspects, at);
}
