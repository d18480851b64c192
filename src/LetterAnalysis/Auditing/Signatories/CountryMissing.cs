using System.Globalization;

namespace LetterAnalysis.Auditing.Signatories;

/// <summary>A signer without a country in a list that prints countries.</summary>
internal sealed class CountryMissing() : LetterRule("LTR403", "country-missing", FindingSeverity.Warning, new RuleHelp(
    "An entry without a country where three of four of its group print one. A whole group without countries beside a group with them is one suggestion.",
    "Counts of countries can't be checked, and the entry looks unfinished.",
    "“Liberty Watch” between “Lake Forum, Kenya” and “Open Shelf, Ghana”",
    "“Liberty Watch, Uganda”"))
{
    private const int FewestEntries = 4;

    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        IGrouping<string, Signatory>[] groups = [.. letter.SignatoryGroups];
        bool anyPrints = groups.Any(Prints);
        foreach (IGrouping<string, Signatory> group in groups)
        {
            Signatory[] without = [.. group.Where(one => one.Country is null)];
            if (Prints(group))
            {
                foreach (Signatory one in without) yield return At(letter.Variant, one.Span, $"{Quoted.Of(one.Name)} has no country; the others of the list do.", "Add the country.");
            }
            else if (anyPrints && without.Length == group.Count())
            {
                yield return At(letter.Variant, without[0].Span, string.Create(CultureInfo.InvariantCulture,
                    $"The {(group.Key.Length > 0 ? without.Length + " entries under " + Quoted.Of(group.Key) : without.Length + " entries from here on")} print no country; the other entries do."),
                    "Add the countries where they belong to the count.") with
                {
                    Severity = FindingSeverity.Suggestion,
                    Related = [.. without.Skip(1).Select(one => FindingPlace.In(letter.Variant, one.Span))],
                };
            }
        }
    }

    private static bool Prints(IGrouping<string, Signatory> group) =>
        group.Count() >= FewestEntries && group.Count(one => one.Country is not null) * 4 >= group.Count() * 3;
}
