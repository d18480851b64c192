using LetterAnalysis.Lexicons;

namespace LetterAnalysis.Auditing.Signatories;

/// <summary>A word in the place of a country that is none.</summary>
internal sealed class CountryUnknown() : LetterRule("LTR404", "country-unknown", FindingSeverity.Warning, new RuleHelp(
    "What stands in the place of a country and is neither a country nor a region nor a word such as “International”, or fits two countries (“Korea”, “Congo”).",
    "It can't be counted, and a reader of another continent can't place it.",
    "“Lake Forum, Munich”",
    "“Lake Forum, Germany”"))
{
    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        foreach (Signatory one in letter.Letter.Signatories)
        {
            if (one.Country is not { Code: null } country || CountryTable.Default.Find(country.Text) is { IsNonCountry: true }) continue;
            bool ambiguous = CountryTable.Default.Find(country.Text) is { IsAmbiguous: true };
            yield return At(letter.Variant, CountryPlace.Of(letter, one, country), ambiguous ? $"{Quoted.Of(country.Text)} fits more than one country."
                : $"{Quoted.Of(country.Text)} is no country.", "Write the country's name.");
        }
    }
}
