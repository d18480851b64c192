using LetterAnalysis.Lexicons;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>
/// Cuts blocks that hold two parts of a letter: a greeting with the text going on in the same line, a closing formula at the end of a
/// paragraph ("... in October. Best wishes, Ana").
/// </summary>
internal sealed class BlockSplitter(KeyPool keys)
{
    private const int FewestWordsToCut = 12;
    private const int LatestComma = 16;
    private const int MostWordsAfterFormula = 8;

    private static readonly PhraseTable Salutations = Lexicon.All["salutation"];
    private static readonly PhraseTable Valedictions = Lexicon.All["valediction"];

    public List<Block> Split(IReadOnlyList<Block> blocks)
    {
        var split = new List<Block>(blocks.Count + 2);
        bool greeted = false;
        foreach (Block block in blocks)
        {
            if (block.Kind != BlockKind.Paragraph || block.Content.Length < 12)
            {
                split.Add(block);
                continue;
            }
            TextSpan head = new(0, Math.Min(block.Content.Length, 160));
            List<Token> tokens = Tokenizer.Tokenize(block.Text.AsSpan(0, head.Length), keys);
            bool greets = tokens.Count > 0 && Salutations.TryMatch(tokens, 0, out _);
            int cut = greets && !greeted ? AfterGreeting(block.Text, tokens) : 0;
            greeted |= greets;
            Block rest = block;
            if (cut > 0)
            {
                split.Add(Part(block, 0, cut, block.ContinuesGroup));
                rest = Part(block, cut, block.Content.Length, continuesGroup: true);
            }
            AddWithFormulaCut(split, rest);
        }
        return split;
    }

    /// <summary>Where the text after a greeting begins; 0 when the block is no greeting with text behind it.</summary>
    private static int AfterGreeting(string text, List<Token> tokens)
    {
        for (int i = 1; i < tokens.Count && i <= LatestComma; i++)
        {
            if (tokens[i].Key is "." or ";" or "?") return 0;
            bool ends = tokens[i].Key is "," or ":" or "!" or "-";
            if (!ends) continue;
            // "Dear Minister, dear State Secretary," goes on with a greeting.
            if (i + 1 < tokens.Count && Salutations.TryMatch(tokens, i + 1, out _)) continue;
            ReadOnlySpan<char> rest = text.AsSpan(tokens[i].End);
            return CountWords(rest) >= FewestWordsToCut ? tokens[i].End : 0;
        }
        return 0;
    }

    private void AddWithFormulaCut(List<Block> split, Block block)
    {
        int tailStart = Math.Max(0, block.Content.Length - 90);
        ReadOnlySpan<char> tail = block.Text.AsSpan(tailStart);
        List<Token> tokens = block.Content.Length >= 60 ? Tokenizer.Tokenize(tail, keys) : [];
        for (int i = 1; i < tokens.Count; i++)
        {
            if (tokens[i - 1].Key is not ("." or "!" or "?") || !Valedictions.TryMatch(tokens, i, out PhraseMatch formula) || formula.Value == "sentence") continue;
            int end = i + formula.TokenCount;
            if (end < tokens.Count && tokens[end].Key is not (",") || tokens.Count - end > MostWordsAfterFormula) continue;
            int start = tailStart + tokens[i].Start;
            int formulaEnd = tailStart + (end < tokens.Count ? tokens[end].End : tokens[end - 1].End);
            split.Add(Part(block, 0, start, block.ContinuesGroup));
            split.Add(Part(block, start, formulaEnd, continuesGroup: true));
            if (end + 1 < tokens.Count) split.Add(Part(block, formulaEnd, block.Content.Length, continuesGroup: true));
            return;
        }
        split.Add(block);
    }

    private static Block Part(Block block, int from, int to, bool continuesGroup)
    {
        while (from < to && char.IsWhiteSpace(block.Text[from])) from++;
        int end = to;
        while (end > from && char.IsWhiteSpace(block.Text[end - 1])) end--;
        var kept = TextSpan.FromBounds(from, end);
        TextSpan source = block.Content.ToSource(kept);
        // What the reader put around the text (marks at its start and end) stays with the first and the last part.
        int start = from == 0 ? Math.Min(block.Span.Start, source.Start) : source.Start;
        int stop = to == block.Content.Length ? Math.Max(block.Span.End, source.End) : source.End;
        return block with
        {
            Content = block.Content.Slice(kept),
            Span = TextSpan.FromBounds(start, stop),
            ContinuesGroup = continuesGroup,
            Marks = [.. block.Marks.Where(mark => kept.Contains(mark.Span)).Select(mark => mark with { Span = new TextSpan(mark.Span.Start - from, mark.Span.Length) })],
        };
    }

    private static int CountWords(ReadOnlySpan<char> text)
    {
        int words = 0;
        bool inWord = false;
        foreach (char c in text)
        {
            bool letter = !char.IsWhiteSpace(c);
            if (letter && !inWord) words++;
            inWord = letter;
        }
        return words;
    }
}
