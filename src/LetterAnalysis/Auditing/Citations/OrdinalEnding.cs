using System.Globalization;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Citations;

/// <summary>"71th", "36st".</summary>
internal sealed class OrdinalEnding() : LetterRule("LTR553", "ordinal-ending", FindingSeverity.Warning, new RuleHelp(
    "An English ordinal in figures whose ending does not belong to its number.",
    "Often the number was changed and the ending stayed, so that one of the two is wrong.",
    "“the 71th session”",
    "“the 71st session”"))
{
    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        if (letter.Language != "en") yield break;
        foreach (AuditedBlock block in letter.Blocks)
        {
            if (block.Kind == SectionKind.Signatories) continue;
            for (int i = 0; i < block.Tokens.Length; i++)
            {
                if (block.Tokens[i].Kind != TokenKind.Number) continue;
                string key = block.KeyAt(i);
                if (key.Length < 3 || key[^2..] is not ("st" or "nd" or "rd" or "th")) continue;
                if (!int.TryParse(key.AsSpan(0, key.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out int number)) continue;
                string right = EndingOf(number);
                if (key.EndsWith(right, StringComparison.Ordinal)) continue;
                TextSpan place = block.SpanOf(i, i + 1);
                yield return At(letter.Variant, place, $"The number and the ending of {Quoted.Of(block.Surface(i))} do not go together.",
                    string.Create(CultureInfo.InvariantCulture, $"Write “{number}{right}”, or mend the number."));
            }
        }
    }

    private static string EndingOf(int number) => number % 100 is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
}
