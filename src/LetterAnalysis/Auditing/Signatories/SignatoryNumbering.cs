using System.Globalization;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Signatories;

/// <summary>Printed numbers of signatories that skip or repeat.</summary>
internal sealed class SignatoryNumbering() : LetterRule("LTR407", "signatory-numbering", FindingSeverity.Warning, new RuleHelp(
    "A numbered list of signatories in which a number skips or repeats. A list that starts anew under a heading, and Markdown that leaves the counting to the page, are left alone.",
    "A number that is missing is a signer that is missing.",
    "1. Adelphi 2. Birch 4. Cedar",
    "1. Adelphi 2. Birch 3. Cedar"))
{
    private const int FewestNumbers = 3;

    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        List<(AuditedBlock Block, int Number)> numbered = [];
        foreach (AuditedBlock block in letter.Of(SectionKind.Signatories))
        {
            if (NumberOf(block) is { } number) numbered.Add((block, number));
        }
        bool counted = letter.Letter.Source.MediaType == MediaTypes.Markdown && numbered.TrueForAll(one => one.Number == 1);
        if (numbered.Count < FewestNumbers || counted || numbered[0].Number > 1) yield break;
        for (int i = 1; i < numbered.Count; i++)
        {
            int number = numbered[i].Number, before = numbered[i - 1].Number;
            if (number == before + 1 || number == 1) continue;
            string what = number == before ? "repeats" : number < before ? "goes back" : "skips";
            TextSpan place = numbered[i].Block.Block.Span;
            yield return At(letter.Variant, place, string.Create(CultureInfo.InvariantCulture, $"The number {number} {what} after {before}."), "Number the list through, or put back who is missing.");
        }
    }

    /// <summary>The number of a list item, or in the first cell of a row.</summary>
    private static int? NumberOf(AuditedBlock block)
    {
        string? printed = block.Block.Kind switch
        {
            BlockKind.ListItem => block.Block.Marker?.Trim('(', ')', '.', ' '),
            BlockKind.TableRow => block.Text.Split('\t')[0].Trim().TrimEnd('.', ')'),
            _ => null,
        };
        return int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < 100_000 ? number : null;
    }
}
