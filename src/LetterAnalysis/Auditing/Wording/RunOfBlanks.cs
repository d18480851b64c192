using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Wording;

/// <summary>Two blanks or more between the words of a sentence.</summary>
internal sealed class RunOfBlanks() : LetterRule("LTR506", "run-of-blanks", FindingSeverity.Suggestion, new RuleHelp(
    "Two blanks or more, of whatever width, between words of running text. Two blanks after a full stop are a habit of some and left alone, and "
    + "so are blanks that set text in columns. One finding a letter, with all places.",
    "They show as holes in the line, and make two variants differ where their words do not.",
    "“the  Government”",
    "“the Government”"))
{
    /// <summary>More than this many blanks set columns or fill a form.</summary>
    private const int LongestRun = 4;

    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        var places = new List<TextSpan>();
        foreach (AuditedBlock block in letter.Prose)
        {
            for (int i = 1; i < block.Tokens.Length; i++)
            {
                if (!block.Tokens[i].SpaceBefore || block.Tokens[i].Start - block.Tokens[i - 1].End is < 2 or > LongestRun) continue;
                if (block.KeyAt(i - 1) is "." or "!" or "?" or ":" or "\"" or ")") continue;
                TextSpan place = block.SpanOf(TextSpan.FromBounds(block.Tokens[i - 1].End, block.Tokens[i].Start));
                if (place.Length > 1 && letter.Letter.Source[place].All(IsBlank)) places.Add(place);
            }
        }
        if (places.Count == 0) yield break;
        yield return AtAll(letter, places, others => $"More than one blank stands between two words{others}.", "Leave one.") with
        {
            Fix = [.. places.Select(place => new TextEdit(place, " "))],
        };
    }

    private static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009';
}
