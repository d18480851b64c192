using LetterAnalysis.Cli.Display;

namespace LetterAnalysis.Cli.Views;

/// <summary>Asks a person on a terminal which of the repairs that may be wrong to make.</summary>
internal sealed class RepairQuestions(TextPage page, TextReader input)
{
    /// <summary>The findings whose repair the person wants; what follows an early end of the input is not wanted.</summary>
    public IEnumerable<Finding> Agreed(IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            page.Paragraph($"{Words.Lines(finding.Source, finding.Span)}: {finding.Rule} {finding.Alias}: {finding.Message}", hang: 2);
            PointedLine.Of(finding.Source, finding.Span, page.Width - 2).Write(page, indent: 2);
            page.Paragraph($"{finding.Suggestion} y yes, n no (the default)", indent: 2);
            switch (input.ReadLine()?.Trim().ToUpperInvariant())
            {
                case null: yield break;
                case "Y" or "YES": yield return finding; break;
            }
        }
    }
}
