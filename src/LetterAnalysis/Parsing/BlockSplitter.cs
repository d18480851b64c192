using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>
/// Cuts blocks that hold two parts of a letter: a greeting with the text going on in the same line, a closing formula at the end of a
/// paragraph ("... in October. Best wishes, Ana", "Dans l'attente ..., nous vous prions d'agréer ..."), a heading of signers with their names behind it.
/// </summary>
internal sealed class BlockSplitter(SourceText source, KeyPool keys)
{
    private const int FewestTokensAfterGreeting = 12;
    private const int FewestCharactersToCut = 60;
    private const int LatestComma = 16;
    private const int MostTokensOfGreeting = 60;
    private const int MostTokensOfEnd = 16;
    private const int MostTokensOfClosingSentence = 36;
    private const int MostLettersOfAbbreviation = 2;
    private const int MostTokensInLabel = 4;
    private const int FewestUnderGroup = 3;
    private const int FewestByProxy = 2;

    private static readonly PhraseTable Salutations = Lexicon.All["salutation"];
    private static readonly PhraseTable Valedictions = Lexicon.All["valediction"];
    private static readonly PhraseTable ValedictionWords = Lexicon.All["valediction.words"];
    private static readonly PhraseTable SignatoryLabels = Lexicon.All["signatories"];
    private static readonly PhraseTable Groups = Lexicon.All["groups"];
    private static readonly PhraseTable OnBehalf = Lexicon.All["on.behalf"];
    private static readonly PhraseTable Closings = Lexicon.All["closing"];

    /// <summary>The blocks with their tokens, cut where they hold two parts.</summary>
    public List<(Block Block, TokenizedText Text)> Split(IReadOnlyList<Block> blocks)
    {
        var split = new List<(Block, TokenizedText)>(blocks.Count + 2);
        bool greeted = false;
        foreach (Block block in blocks)
        {
            var text = TokenizedText.Of(block.Content, keys);
            bool greets = Salutations.TryMatch(text.Tokens, 0, out PhraseMatch greeting);
            int afterGreeting = greets && !greeted && block.Kind == BlockKind.Paragraph ? AfterGreeting(text, greeting) : 0;
            (int From, int To) formula = block.Kind == BlockKind.Paragraph && block.Content.Length >= FewestCharactersToCut ? Formula(text) : default;
            greeted |= greets;
            int afterLabel = block.Kind == BlockKind.Paragraph ? AfterSignersLabel(text) : 0;
            if (afterGreeting == 0 && formula.To == 0 && afterLabel == 0) split.Add((block, text));
            else Cut(split, block, [0, afterGreeting, afterLabel, formula.From, formula.To, block.Content.Length]);
        }
        return split;
    }

    /// <summary>Cuts a block at places, and lets the parts cover all that it covered.</summary>
    private void Cut(List<(Block, TokenizedText)> split, Block block, int[] places)
    {
        Array.Sort(places);
        var parts = new List<Block>();
        for (int i = 1; i < places.Length; i++)
        {
            if (places[i] > places[i - 1]) parts.Add(Part(block, places[i - 1], places[i], parts.Count > 0 || block.ContinuesGroup));
        }
        foreach (Block part in BlockCover.FillWithin(source, parts, block.Span)) split.Add((part, TokenizedText.Of(part.Content, keys)));
    }

    /// <summary>Where the text after a greeting begins; 0 when the block is no greeting with text behind it.</summary>
    private static int AfterGreeting(TokenizedText text, PhraseMatch greeting)
    {
        ImmutableArray<Token> tokens = text.Tokens;
        // "Dear Ms Ortega, we ..." greets; "Sir Ian Ferrars, who led the inquiry, ..." does not.
        int latest = greeting.Value == "line" ? MostTokensOfGreeting : greeting.Value == "open" || greeting.TokenCount > 1 ? LatestComma : greeting.TokenCount;
        for (int i = 1; i < tokens.Length && i <= latest; i++)
        {
            if (tokens[i].Key is "." && greeting.Value == "line") return tokens.Length - i > FewestTokensAfterGreeting ? tokens[i].End : 0;
            if (tokens[i].Key is "." or ";" or "?") return 0;
            if (tokens[i].Key is not ("," or ":" or "!" or "-") || greeting.Value == "line") continue;
            // "Dear Minister, dear State Secretary," goes on with a greeting.
            if (i + 1 < tokens.Length && Salutations.TryMatch(tokens, i + 1, out _)) continue;
            return tokens.Length - i > FewestTokensAfterGreeting ? tokens[i].End : 0;
        }
        return 0;
    }

    /// <summary>Where a closing formula stands at the end of a paragraph; 0 and 0 when there is none.</summary>
    private static (int From, int To) Formula(TokenizedText text)
    {
        ImmutableArray<Token> tokens = text.Tokens;
        for (int i = Math.Max(1, tokens.Length - MostTokensOfClosingSentence); i < tokens.Length; i++)
        {
            if (tokens[i - 1].Key is not ("." or "!" or "?" or ",") || !Valedictions.TryMatch(tokens, i, out PhraseMatch formula)) continue;
            bool open = formula.Value is "sentence" or "opens";
            if (open && Greets(tokens, i) && !SentenceEndsBetween(tokens, i, tokens.Length - 1)) return (tokens[OpeningOf(tokens, i)].Start, tokens[^1].End);
            if (open || tokens[i - 1].Key == "," || tokens.Length - i > MostTokensOfEnd) continue;
            int end = i + formula.TokenCount;
            if (end < tokens.Length && tokens[end].Key != ",") continue;
            return (tokens[i].Start, tokens[Math.Min(end, tokens.Length - 1)].End);
        }
        return default;
    }

    /// <summary>Where "Looking forward to your reply, we send you our best regards" begins, which is one formula; the formula's own place when the sentence says more.</summary>
    private static int OpeningOf(ImmutableArray<Token> tokens, int formula)
    {
        if (tokens[formula - 1].Key != ",") return formula;
        int start = formula - 1;
        while (start > 0 && !(tokens[start - 1].Key is "." or "!" or "?" && tokens[start].SpaceBefore)) start--;
        return Closings.TryMatch(tokens, start, out _) ? start : formula;
    }

    /// <summary>"We ask you to accept our best regards", not "We ask you to accept this".</summary>
    private static bool Greets(ImmutableArray<Token> tokens, int from) => ValedictionWords.TryFind(tokens, from, tokens.Length, out _, out _);

    private static bool SentenceEndsBetween(ImmutableArray<Token> tokens, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (tokens[i].Key is "." or "!" or "?" && tokens[i + 1].SpaceBefore && tokens[i - 1].Length > MostLettersOfAbbreviation) return true;
        }
        return false;
    }

    /// <summary>
    /// Where the names begin behind "First signatories: Jane Doe, ...", "Cities: Lille, Biel and Namur" or "For the alliance: Jane Doe, Ola Berg"; 0 when there is no such label.
    /// </summary>
    private static int AfterSignersLabel(TokenizedText text)
    {
        ImmutableArray<Token> tokens = text.Tokens;
        bool signers = SignatoryLabels.TryMatch(tokens, 0, out PhraseMatch label);
        bool proxy = !signers && OnBehalf.TryMatch(tokens, 0, out label);
        if (!signers && !proxy && !Groups.TryMatch(tokens, 0, out label)) return 0;
        int colon = label.TokenCount;
        while (colon < tokens.Length && colon < label.TokenCount + MostTokensInLabel && tokens[colon].Key != ":") colon++;
        if (colon + 1 >= tokens.Length || tokens[colon].Key != ":" || !NameShape.CanOpenName(text.Text[tokens[colon + 1].Start])) return 0;
        return signers || NameShape.IsNameList(text.Text[tokens[colon].End..], proxy ? FewestByProxy : FewestUnderGroup) ? tokens[colon].End : 0;
    }

    private static Block Part(Block block, int from, int to, bool continuesGroup)
    {
        while (from < to && char.IsWhiteSpace(block.Text[from])) from++;
        int end = to;
        while (end > from && char.IsWhiteSpace(block.Text[end - 1])) end--;
        var kept = TextSpan.FromBounds(from, end);
        TextSpan place = block.Content.ToSource(kept);
        return block with
        {
            Content = block.Content.Slice(kept),
            Span = place,
            ContinuesGroup = continuesGroup,
            Marks = [.. block.Marks.Where(mark => kept.Contains(mark.Span)).Select(mark => mark with { Span = new TextSpan(mark.Span.Start - from, mark.Span.Length) })],
        };
    }
}
