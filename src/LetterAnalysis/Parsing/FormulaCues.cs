using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>Sees the formulas that open and close a letter: greetings, closing formulas, thanks before them.</summary>
internal static class FormulaCues
{
    /// <summary>A line that greets.</summary>
    public const Cue Greeting = Cue.SalutationOpen | Cue.SalutationWhole;

    private const int MostWordsOfFormula = 14;
    private const int MostWordsOfGreeting = 26;
    private const int MostWordsOfUnmarkedGreeting = 9;
    private const int MostWordsOfClosedGreeting = 2;
    private const int LongestEnd = 6;
    private const int FewestSpacedLetters = 6;
    private const int MostWordsOfLine = 12;

    private static readonly PhraseTable Salutations = Lexicon.All["salutation"];
    private static readonly PhraseTable SalutationEnds = Lexicon.All["salutation.end"];
    private static readonly PhraseTable AddresseeEnds = Lexicon.All["addressee.end"];
    private static readonly PhraseTable Valedictions = Lexicon.All["valediction"];
    private static readonly PhraseTable ValedictionWords = Lexicon.All["valediction.words"];
    private static readonly PhraseTable Closings = Lexicon.All["closing"];
    private static readonly PhraseTable SignerHeadings = Lexicon.All["signatories"];

    public static void Add(CuedBlock cued)
    {
        ImmutableArray<Token> tokens = cued.Text.Tokens;
        int start = cued.LabelTokens;
        if (cued.WordCount <= MostWordsOfFormula + 12 && Salutations.TryMatch(tokens, start, out PhraseMatch salutation) && IsSalutation(cued, salutation))
        {
            cued.Cues |= salutation.Value == "open" ? Cue.SalutationOpen : Cue.SalutationWhole;
        }
        if (cued.WordCount <= MostWordsOfLine) AddEndCues(cued);
        if (Letterspaced(cued) is { } word && Valedictions.Contains(word)) cued.Cues |= Cue.ValedictionWhole;
        if (cued.WordCount <= MostWordsOfFormula && Valedictions.TryMatch(tokens, start, out PhraseMatch valediction) && valediction.Value == "whole"
            && !HeadsSigners(cued, start, valediction))
        {
            int rest = cued.WordCount - valediction.TokenCount;
            // "Thank you," ends a letter; "Thank you for your time." thanks before its end.
            bool goesOn = rest > 0 && Closings.TryMatch(tokens, start, out _);
            if (!goesOn && rest <= 6 && (rest <= 0 || !cued.Has(Cue.Sentence)))
            {
                cued.Cues |= Cue.ValedictionWhole;
            }
        }
        if (cued.WordCount <= 60 && HasClosingFormula(tokens, cued.WordCount <= 24 ? Math.Min(tokens.Length, 40) : 1)) cued.Cues |= Cue.ValedictionSentence;
        // "With warm thanks and respectful greetings," is in no list, but its words are.
        bool formulaic = cued.WordCount is > 1 and <= 10 && !cued.Has(Cue.Sentence | Cue.EndsInColon | Cue.Heading) && ValedictionWords.IsIn(tokens);
        if (formulaic) cued.Cues |= Cue.ValedictionSentence;
        if (!cued.Has(Cue.ValedictionSentence) && Closings.TryMatch(tokens, 0, out _)) cued.Cues |= Cue.ClosingWords;
    }

    /// <summary>True when one of the formulas that begin before a token closes: "While we wait for your answer, we beg you to believe, Madam, in our resolve."</summary>
    private static bool HasClosingFormula(ImmutableArray<Token> tokens, int to)
    {
        for (int at = 0; Valedictions.TryFind(tokens, at, to, out int found, out PhraseMatch formula); at = found + formula.TokenCount)
        {
            if (Closes(tokens, found, formula)) return true;
        }
        return false;
    }

    /// <summary>"Signed:" and "Signed by" stand over names; "Signed," closes.</summary>
    private static bool HeadsSigners(CuedBlock cued, int at, PhraseMatch valediction) =>
        SignerHeadings.TryMatch(cued.Text.Tokens, at, out PhraseMatch heading) && (cued.Has(Cue.EndsInColon) || heading.TokenCount > valediction.TokenCount);

    /// <summary>
    /// True for a formula within a sentence. "Veuillez" opens one only where a greeting follows ("Veuillez agréer, Madame, nos salutations"), and so do
    /// the phrases whose value is <c>opens</c>.
    /// </summary>
    private static bool Closes(ImmutableArray<Token> tokens, int at, PhraseMatch formula) => formula.Value switch
    {
        "sentence" => true,
        "opens" => ValedictionWords.TryFind(tokens, at + formula.TokenCount, tokens.Length, out _, out _),
        _ => formula.TokenCount >= 2 && at > 0,
    };

    /// <summary>"A t e n t a m e n t e" without its blanks; null for a line of words.</summary>
    private static string? Letterspaced(CuedBlock cued)
    {
        if (cued.WordCount < FewestSpacedLetters) return null;
        foreach (Token token in cued.Text.Tokens)
        {
            if (token.Length > 1) return null;
        }
        return string.Concat(cued.Text.Tokens.Where(token => token.IsWord).Select(token => token.Key));
    }

    /// <summary>Where a form of address stands behind the name: "위원장님께," greets, "環境大臣 殿" is the line of an address.</summary>
    private static void AddEndCues(CuedBlock cued)
    {
        ImmutableArray<Token> tokens = cued.Text.Tokens;
        int end = tokens.Length;
        while (end > 0 && tokens[end - 1].Kind == TokenKind.Punctuation) end--;
        if (end < tokens.Length && cued.Has(Cue.EndsInComma | Cue.EndsInColon) && EndsIn(SalutationEnds, tokens, end)) cued.Cues |= Cue.SalutationWhole;
        else if (end == tokens.Length && cued.Block.Kind != BlockKind.ListItem && EndsIn(AddresseeEnds, tokens, end)) cued.Cues |= Cue.LabelTo | Cue.Honorific;
    }

    /// <summary>"To Whom It May Concern" is a greeting, not whom a letter goes to behind a label.</summary>
    public static bool OpensWithGreeting(ImmutableArray<Token> tokens, int label) => Salutations.TryMatch(tokens, 0, out PhraseMatch greeting) && greeting.TokenCount > label;

    /// <summary>"최고경영자님께" without a mark behind it.</summary>
    public static bool EndsInGreeting(CuedBlock cued) => EndsIn(SalutationEnds, cued.Text.Tokens, cued.Text.Tokens.Length);

    private static bool EndsIn(PhraseTable words, ImmutableArray<Token> tokens, int end)
    {
        for (int i = Math.Max(1, end - LongestEnd); i < end; i++)
        {
            if (words.TryMatch(tokens, i, out PhraseMatch match) && i + match.TokenCount == end) return true;
        }
        return false;
    }

    /// <summary>
    /// A greeting ends in a comma or colon, or is short; "Dear" may be followed by any words, "Excellency" by few. A sentence that goes
    /// on after the greeting is cut off before (<see cref="BlockSplitter"/>).
    /// </summary>
    private static bool IsSalutation(CuedBlock cued, PhraseMatch phrase)
    {
        bool marked = cued.Has(Cue.EndsInComma | Cue.EndsInColon) || cued.Block.Text.TrimEnd() is [.., '!' or '！'];
        if (marked) return cued.WordCount <= MostWordsOfGreeting;
        // "拝啓　晩秋の候、ますますご清祥のことと…" greets with a whole sentence.
        if (phrase.Value == "line") return cued.WordCount <= MostWordsOfGreeting;
        // "Ambassador" on a line inside an address is no greeting.
        if (cued.Block.ContinuesGroup && phrase.Value != "open") return false;
        if (cued.Has(Cue.EndsSentence)) return cued.WordCount <= (cued.Has(Cue.NameLike) && NamesSomebody(cued, phrase) ? MostWordsOfUnmarkedGreeting : MostWordsOfClosedGreeting);
        // "Dear Secretary of State" begins like "Dear Secretary", and "Dear" may be followed by any words.
        bool open = phrase.Value == "open" || (Salutations.TryGet(cued.Text.Tokens[cued.LabelTokens].Key, out string? opening) && opening == "open");
        return cued.WordCount <= (open ? MostWordsOfUnmarkedGreeting : phrase.TokenCount);
    }

    /// <summary>"Minister Torwall." greets; "Friends of the Lake, U.S." signs.</summary>
    private static bool NamesSomebody(CuedBlock cued, PhraseMatch phrase)
    {
        int next = cued.LabelTokens + phrase.TokenCount;
        return phrase.Value == "open" || next >= cued.Text.Tokens.Length || !char.IsLower(cued.Block.Text[cued.Text.Tokens[next].Start]);
    }
}
