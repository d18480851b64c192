using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Structure;

/// <summary>A document that is sent as it is, with more than one letter in it.</summary>
internal sealed class SeveralLetters() : AuditRule("LTR111", "several-letters", FindingSeverity.Warning, new RuleHelp(
    "A Word file, a PDF file or an e-mail that holds two letters or more. Web pages, text and Markdown often do and are left alone.",
    "What is attached to a mail should hold the letter to its recipient and not the next recipient's, too.",
    "One Word file with the letters to two ministers.",
    "A file for each."))
{
    public override IEnumerable<Finding> Check(AuditContext audit)
    {
        foreach (Variant variant in audit.Letters.Select(letter => letter.Variant))
        {
            if (variant.Letter.Id == "1" || !IsSentAsItIs(variant.Letter.Source.MediaType)) continue;
            yield return At(variant, new TextSpan(variant.Letter.Span.Start, 0), "The file holds another letter before this one.", "Save each letter in a file of its own.");
        }
    }

    private static bool IsSentAsItIs(string mediaType) => mediaType is MediaTypes.Pdf or MediaTypes.Email or MediaTypes.Word;
}
