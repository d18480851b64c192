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
                rows.Add([Words.LinesOf(letter.Source, block.Span), Words.Of(section.Kind), Words.Shorten(block.Text, ExcerptLength), StyledText.Muted(evidence)]);
            }
        }
        page.Table([new Column("Lines"), new Column("Part", Wraps: true), new Column("Text", Wraps: true), new Column("Evidence", Wraps: true)], rows, indent: 2);
    }
}
