using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Structure;

/// <summary>A greeting for somebody else than the address block names.</summary>
internal sealed class SalutationMismatch() : LetterRule("LTR105", "salutation-mismatch", FindingSeverity.Warning, new RuleHelp(
    "A salutation with an office that the address block does not name, or “Excellency” to a company. Salutations by name alone, and letters "
    + "without an address block, are left alone.",
    "The greeting of the last recipient is what a copied letter most often keeps.",
    "“Dear Minister,” under the address of an ambassador.",
    "“Dear Ambassador,”"))
{
    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        if (letter.Letter is not { Salutation: { } salutation, Addressee: { } addressee }) yield break;
        HashSet<string> greeted = [], addressed = [];
        bool excellency = false, company = false;
        foreach (AuditedBlock block in letter.Of(SectionKind.Salutation))
        {
            excellency |= letter.Terms["excellency"].IsIn(block.Tokens);
            Add(letter.Terms["offices"], block.Tokens, greeted);
        }
        foreach (AuditedBlock block in letter.Of(SectionKind.Addressee))
        {
            company |= letter.Terms["companies"].IsIn(block.Tokens);
            Add(letter.Terms["offices"], block.Tokens, addressed);
        }
        bool otherOffice = greeted.Count > 0 && addressed.Count > 0 && !greeted.Overlaps(addressed);
        if (!otherOffice && !(excellency && company && addressed.Count == 0)) yield break;
        yield return At(letter.Variant, salutation.Span, $"The salutation {Quoted.Of(salutation.Text)} does not fit the addressee.",
            $"Greet whom the address names: {Quoted.Of(addressee.Lines[0].Text)}.") with
        {
            Related = [FindingPlace.In(letter.Variant, addressee.Span)],
        };
    }

    /// <summary>Adds the kinds of office that a text names; one title may stand for several ("secretary of state").</summary>
    private static void Add(PhraseTable offices, ImmutableArray<Token> tokens, HashSet<string> found)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            if (!offices.TryMatch(tokens, i, out PhraseMatch office)) continue;
            found.UnionWith(office.Value.Split(' '));
            i += office.TokenCount - 1;
        }
    }
}
