using LetterAnalysis.Lexicons;
using LetterAnalysis.Parsing.Asks;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;
namespace LetterAnalysis.Parsing;
internal static partial class LetterParser
{
    public static List<(Block,int,Cue)> Debug(Document document)
    {
        var keys = new KeyPool(Lexicon.All.SectionsStartingWith);
        var split = new BlockSplitter(document.Source, keys).Split(document.Blocks);
        var asks = new AskParser(Lexicon.Of(LanguageDetector.Detect(split.Select(b => b.Text))));
        var blocks = split.Select(b => CueFinder.Look(b.Block, b.Text)).ToList();
        new ContextCues(blocks, asks).Add();
        var labels = SectionLabeller.Label(blocks, SectionModel.Default, default);
        return blocks.Select((b, i) => (b.Block, labels[i], b.Cues)).ToList();
    }
}
