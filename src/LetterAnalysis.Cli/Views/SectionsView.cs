using LetterAnalysis.Cli.Display;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Cli.Views;

/// <summary>Prints every block of a letter with what it is held to be and why.</summary>
internal sealed class SectionsView(TextPage page, Letter letter)
{
    private const int ExcerptLength = 60;

    public void Write()
    {
        page.Blank();
        page.Paragraph(StyledText.Strong("Why"), indent: 2);
        var rows = new List<StyledText[]>();
        foreach (Section section in letter.Sections)
        {
            foreach ((int i, Block block) in section.Blocks.Index())
            {
                string evidence = i < section.Evidence.Length ? section.Evidence[i] : "";
                string lines = Words.LinesOf(letter.Source, block.Span), text = Words.Shorten(block.Text, ExcerptLength);
                rows.Add([lines, Words.Of(section.Kind), text, StyledText.Muted(evidence)]);
            }
        }
        Column[] columns = [new("Lines"), new("Part", Wraps: true), new("Text", Wraps: true), new("Evidence", Wraps: true)];
        page.Table(columns, rows, indent: 2);
    }
}
