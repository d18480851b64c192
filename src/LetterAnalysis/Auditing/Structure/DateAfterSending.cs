using System.Collections.Immutable;
using LetterAnalysis.Parsing;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Structure;

/// <summary>A letter dated after the mail that carries it.</summary>
internal sealed class DateAfterSending() : AuditRule("LTR103", "date-after-sending", FindingSeverity.Warning, new RuleHelp(
    "A letter in an e-mail whose own date is later than the date of the e-mail.",
    "One of the two is wrong, and the recipient sees both.",
    "A mail of 12 October with a letter of 14 October.",
    "A letter of 12 October."))
{
    public override IEnumerable<Finding> Check(AuditContext audit)
    {
        foreach (AuditedLetter letter in audit.Letters)
        {
            if (letter.Letter.Date is not { Origin: DateOrigin.Letter, Iso: { Length: 10 } iso } date || letter.Letter.Source.MediaType != MediaTypes.Email) continue;
            ParsedSource source = audit.Sources.First(one => ReferenceEquals(one.Source, letter.Letter.Source));
            if (source.Document.FindFact(DocumentFactKind.Date) is not { } fact) continue;
            ImmutableArray<Token> tokens = Tokenizer.Tokenize(fact.Value, new KeyPool());
            if (DateReader.Find(tokens, 0, tokens.Length) is not { Iso: { Length: 10 } sent } || string.CompareOrdinal(iso, sent) <= 0) continue;
            yield return At(letter.Variant, date.Span, $"The letter is dated {Quoted.Of(date.Text)}, after the mail of {sent}.", "Mend the date.") with
            {
                Related = fact.Span is { } place ? [new FindingPlace(null, source.Source, place)] : [],
            };
        }
    }
}
