using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Parsing.Asks;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>
/// Finds the letters of a document: looks at every block, lets the neighbours speak, finds the best labelling of all blocks, cuts it into
/// letters, and reads each letter's fields out of its sections.
/// </summary>
internal static class LetterParser
{
    public static ParsedSource Parse(Document document, CancellationToken cancellationToken)
    {
        SourceText source = document.Source;
        var keys = new KeyPool();
        List<Block> split = BlockCover.Fill(source, new BlockSplitter(keys).Split(document.Blocks));
        var texts = new List<TokenizedText>(split.Count);
        foreach (Block block in split) texts.Add(TokenizedText.Of(block.Content, keys));
        Lexicon lexicon = Lexicon.Of(LanguageDetector.Detect(texts));
        var asks = new AskParser(lexicon);
        var finder = new CueFinder(asks);
        var blocks = new List<CuedBlock>(split.Count);
        for (int i = 0; i < split.Count; i++)
        {
            if ((i & 0x3FF) == 0) cancellationToken.ThrowIfCancellationRequested();
            blocks.Add(finder.Look(split[i], texts[i]));
        }
        new ContextCues(blocks, asks).Add();
        SectionModel model = SectionModel.Default;
        int[] labels = SectionLabeller.Label(blocks, model, cancellationToken);
        List<(int From, int To)> ranges = LetterSplitter.Split(blocks, labels);
        var letters = ImmutableArray.CreateBuilder<Letter>(ranges.Count);
        foreach ((int from, int to) in ranges)
        {
            cancellationToken.ThrowIfCancellationRequested();
            letters.Add(new LetterBuilder(source, blocks, labels, model, from, to).Build(letters.Count + 1));
        }
        return new ParsedSource(source, letters.ToImmutable(), Furniture(source, blocks, labels), document.Diagnostics);
    }

    /// <summary>The blocks outside every letter, those that follow one another as one piece.</summary>
    private static ImmutableArray<LetterPart> Furniture(SourceText source, List<CuedBlock> blocks, int[] labels)
    {
        var furniture = ImmutableArray.CreateBuilder<LetterPart>();
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] != SectionModel.Outside) continue;
            int start = i;
            while (i + 1 < labels.Length && labels[i + 1] == SectionModel.Outside) i++;
            TextSpan span = blocks[start].Block.Span.Union(blocks[i].Block.Span);
            furniture.Add(new LetterPart(source[span], span));
        }
        return furniture.ToImmutable();
    }
}
