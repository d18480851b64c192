using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Structure;

/// <summary>A letter that does not say to whom it goes.</summary>
internal sealed class AddresseeMissing() : LetterRule("LTR106", "addressee-missing", FindingSeverity.Suggestion, new RuleHelp(
    "A letter without an address block whose salutation and subject name nobody either, neither a person nor an office nor a body.",
    "A letter that names its recipient can't be sent to the wrong one unseen.",
    "“To whom it may concern” and no address.",
    "The recipient's name and office over the salutation."))
{
    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        if (letter.Letter.Addressee is not null || letter.Of(SectionKind.Addressee).Any()) yield break;
        bool named = letter.Blocks.Any(block => block.Kind is SectionKind.Salutation && NamesSomeone(letter, block))
            || letter.Letter.Subject is not null || letter.Letter.Recommendations.Any(item => item.Asks.Any(ask => ask.Addressees.Length > 0))
            || letter.Letter.Requests.Any(ask => ask.Addressees.Length > 0);
        if (!named) yield return At(letter.Variant, letter.Start, "The letter names no addressee.", "Put the recipient's name over the salutation.");
    }

    /// <summary>True when a greeting is more than a form that fits anybody.</summary>
    private static bool NamesSomeone(AuditedLetter letter, AuditedBlock block)
    {
        if (letter.Terms["offices"].IsIn(block.Tokens) || letter.Terms["excellency"].IsIn(block.Tokens)) return true;
        int start = letter.Lexicon["salutation"].TryMatch(block.Tokens, 0, out PhraseMatch form) ? form.TokenCount : 0;
        return block.Tokens.Skip(start).Any(token => token.IsWord && char.IsUpper(block.Text[token.Start]));
    }
}
