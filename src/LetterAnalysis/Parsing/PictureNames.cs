using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>Signers that a page shows by their logos: pictures under the end of a text or a heading of signers, whose descriptions are names.</summary>
internal sealed class PictureNames(List<CuedBlock> blocks, KeyPool keys)
{
    private const int FewestPictures = 3;

    private const string Logo = "logo";

    /// <summary>Turns such pictures into lines.</summary>
    public void Read()
    {
        foreach (var (from, to) in SignerRuns.Find(blocks, IsNamed, FewestPictures))
        {
            for (int i = from; i < to; i++) blocks[i] = Line(blocks[i].Block);
        }
    }

    private static bool IsNamed(CuedBlock block) => block.Has(Cue.Markup) && block.Has(Cue.NameLike) && block.Has(Cue.OneLiner);

    private CuedBlock Line(Block picture)
    {
        string text = picture.Text;
        int start = text.StartsWith(Logo + " ", StringComparison.OrdinalIgnoreCase) ? Logo.Length + 1 : 0;
        int end = start == 0 && text.EndsWith(" " + Logo, StringComparison.OrdinalIgnoreCase) ? text.Length - Logo.Length - 1 : text.Length;
        Block line = picture with { Kind = BlockKind.Paragraph, Content = picture.Content.Slice(TextSpan.FromBounds(start, end)), Marks = [] };
        return CueFinder.Look(line, TokenizedText.Of(line.Content, keys));
    }
}
