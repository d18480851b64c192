using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Wording;

/// <summary>A link that leads nowhere once the letter is sent.</summary>
internal sealed class RelativeLink() : LetterRule("LTR514", "dead-link", FindingSeverity.Warning, new RuleHelp(
    "A link without an address of its own (“annex.md”, “../report.pdf”, “/news/12”) in a text, Word file or mail. Links within the page (“#notes”) "
    + "are left alone, and so are web pages, where such links work.",
    "It works on the author's computer and nowhere else.",
    "“[the report](../report.pdf)”",
    "“[the report](https://example.org/report.pdf)”"))
{
    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        if (letter.Letter.Source.MediaType is MediaTypes.Html or MediaTypes.WebArchive) yield break;
        foreach (AuditedBlock block in letter.Blocks)
        {
            foreach (InlineMark mark in block.Block.Marks)
            {
                if (mark.Kind != InlineMarkKind.Link || mark.Detail is not { Length: > 0 } target || !IsRelative(target)) continue;
                yield return At(letter.Variant, block.SpanOf(mark.Span), $"The link to {Quoted.Of(target)} leads nowhere from where the letter is read.", "Give the whole address.");
            }
        }
    }

    /// <summary>Neither a place in the page, nor an address with a scheme ("https:", "mailto:") or a host ("//host", "www.host").</summary>
    private static bool IsRelative(string target)
    {
        if (target[0] == '#' || target.StartsWith("//", StringComparison.Ordinal) || target.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return false;
        int colon = target.IndexOf(':', StringComparison.Ordinal), slash = target.IndexOf('/', StringComparison.Ordinal);
        return colon < 0 || (slash >= 0 && slash < colon);
    }
}
