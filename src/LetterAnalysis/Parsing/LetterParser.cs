using System.Collections.Immutable;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>
/// Finds the letters of a document: looks at every block, lets the neighbours speak, finds the best labelling of all blocks, cuts it into
/// letters, and reads each letter's fields out of its sections.
/// </summary>
internal static class LetterParser
{
    [ThreadStatic]
    private static KeyPool? _words;

    public static ParsedSource Parse(Document document, CancellationToken cancellationToken)
    {
        SourceText source = document.Source;
        KeyPool keys = _words is { IsReusable: true } kept ? kept : _words = new KeyPool();
        List<(Block Block, TokenizedText Text)> split = new BlockSplitter(source, keys).Split(document.Blocks);
        var blocks = new List<CuedBlock>(split.Count);
        foreach ((Block block, TokenizedText text) in split)
        {
            if ((blocks.Count & 0x3FF) == 0) cancellationToken.ThrowIfCancellationRequested();
            blocks.Add(CueFinder.Look(block, text));
        }
        new PictureNames(blocks, keys).Read();
        new BlockLanguages(blocks).Spread(0, blocks.Count, LanguageDetector.Detect(split.Select(part => part.Text)));
        new ItemHeadings(blocks, keys).Read();
        new ContextCues(blocks).Add();
        int[] labels = SectionLabeller.Label(blocks, SectionModel.Default, cancellationToken);
        List<(int From, int To)> ranges = new LetterSplitter(blocks, labels).Split();
        var letters = ImmutableArray.CreateBuilder<Letter>(ranges.Count);
        foreach ((int from, int to) in ranges)
        {
            cancellationToken.ThrowIfCancellationRequested();
            letters.Add(new LetterBuilder(document, keys, blocks, labels, from, to).Build(letters.Count + 1));
        }
        return new ParsedSource(document, letters.ToImmutable(), Furniture(source, blocks, labels), Diagnostics(document, blocks));
    }

    /// <summary>What the reader noticed; that there is no text, if it did not say why.</summary>
    private static ImmutableArray<Diagnostic> Diagnostics(Document document, List<CuedBlock> blocks)
    {
        bool told = document.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
        if (told || blocks.Exists(block => block.WordCount > 0)) return document.Diagnostics;
        return document.Diagnostics.Add(new Diagnostic("TXT003", DiagnosticSeverity.Warning, "There is no text in it, so no letter can be found.", default));
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
