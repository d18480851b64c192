using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Signatories;

/// <summary>A country with a letter too many, too few or changed.</summary>
internal sealed class CountryMisspelt() : LetterRule("LTR405", "country-misspelt", FindingSeverity.Warning, new RuleHelp(
    "A country's name that is one letter away from the only name it can be.",
    "It is the easiest of slips to see in print, and the signer will.",
    "“New Zealaand”",
    "“New Zealand”"))
{
    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        foreach (Signatory one in letter.Letter.Signatories)
        {
            if (one.Country is not { } country || CountryTable.Default.Find(country.Text) is not { IsRepaired: true } match) continue;
            TextSpan place = CountryPlace.Of(letter, one, country);
            // The table knows which country it is, but only its English name.
            ImmutableArray<TextEdit> fix = letter.Language == "en" && letter.Letter.Source[place] == country.Text ? [new TextEdit(place, match.EnglishName)] : [];
            yield return At(letter.Variant, place, $"{Quoted.Of(country.Text)} is misspelt.", $"Write {Quoted.Of(match.EnglishName)}.") with { Fix = fix };
        }
    }
}
