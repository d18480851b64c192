using System.Globalization;

namespace LetterAnalysis.Auditing.Recommendations;

/// <summary>A reference to a recommendation that the letter does not have.</summary>
internal sealed class DanglingReference() : LetterRule("LTR211", "dangling-reference", FindingSeverity.Error, new RuleHelp(
    "Words such as “recommendation 7” in a letter that numbers its recommendations and has fewer. References into other documents "
    + "(“recommendation 7 of the Commission”, “General Recommendation 35”) are left alone.",
    "The recommendation was lost, or the numbers have changed since.",
    "“as set out in recommendation 7” in a letter with six.",
    "“as set out in recommendation 6”"))
{
    private const int HighestNumber = 99;

    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        int count = letter.Letter.Recommendations.Count(item => item.Number is not null);
        if (count < 2) yield break;
        foreach (FoundPhrase found in letter.Find(letter.Terms["reference"]))
        {
            if (!IsPlain(found) || !int.TryParse(found.After, NumberStyles.None, CultureInfo.InvariantCulture, out int number)) continue;
            if (number <= count || number > HighestNumber || Continues(letter, found.Block, found.End + 1)) continue;
            yield return At(letter.Variant, found.Block.SpanOf(found.At, found.End + 1), string.Create(CultureInfo.InvariantCulture,
                $"There is no recommendation {number}: the letter numbers {count}."), "Mend the number, or put back the recommendation.");
        }
    }

    /// <summary>A capital within a sentence is part of another document's name.</summary>
    private static bool IsPlain(FoundPhrase found) => !char.IsUpper(found.First) || found.At == 0 || found.Before is "." or "(";

    /// <summary>"recommendation 7 of the report", "point 8 (c)", "item 9/2".</summary>
    private static bool Continues(AuditedLetter letter, AuditedBlock block, int at) =>
        block.KeyAt(at) is "(" or "/" or "[" or "%" || letter.Lexicon["prepositions"].Contains(block.KeyAt(at));
}
