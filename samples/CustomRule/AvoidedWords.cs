using LetterAnalysis;
using LetterAnalysis.Auditing;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

/// <summary>A rule of one campaign: words that its letters leave to others, and what they say instead.</summary>
internal sealed class AvoidedWords(IReadOnlyDictionary<string, string> better) : AuditRule("CAMP1", "avoided-words", FindingSeverity.Warning, new RuleHelp(
    "A word of the campaign's list in the text of a letter.",
    "The partners agreed on a tone and will not sign another.",
    "“pupils”",
    "“students”"))
{
    public override IEnumerable<Finding> Check(AuditContext audit) =>
        from variant in audit.Groups.SelectMany(letters => letters.Variants)
        from section in variant.Letter.Sections
        where section.Kind is not (SectionKind.Signatories or SectionKind.Furniture)
        from block in section.Blocks
        from word in better.Keys.Order(StringComparer.Ordinal)
        from place in Places(block, word)
        select At(variant, place, $"“{word}” is on the list of words to avoid.", $"Write “{better[word]}”.");

    /// <summary>Where a block has a word; a place in the block's text is one in the source by its content's map.</summary>
    private static IEnumerable<TextSpan> Places(Block block, string word)
    {
        for (int at = block.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = block.Text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
        {
            yield return block.Content.ToSource(new TextSpan(at, word.Length));
        }
    }
}
