using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reconciliation;

/// <summary>
/// Holds what a letter claims of itself against what it prints, in every reading that the words allow. What the letter does not print at
/// all (no list, no country) can't be checked and is left out.
/// </summary>
internal static class ClaimChecker
{
    /// <summary>The claims of a variant that can be checked.</summary>
    /// <param name="variant">The variant.</param>
    /// <param name="signers">Its signers, duplicates joined.</param>
    public static IEnumerable<CheckedClaim> Check(Variant variant, IReadOnlyList<Signer> signers)
    {
        foreach (Claim claim in variant.Letter.Claims)
        {
            ImmutableArray<ClaimReading> readings = [.. Count(claim.Subject, variant.Letter, signers)
                .Select(count => new ClaimReading(count.Reading, count.Value, Holds(claim, count.Value)))];
            if (readings.Length > 0) yield return new CheckedClaim(variant.Id, claim, readings, readings.Any(reading => reading.Holds));
        }
    }

    private static (string Reading, int Value)[] Count(ClaimSubject subject, Letter letter, IReadOnlyList<Signer> signers) => subject switch
    {
        ClaimSubject.Recommendations when letter.Recommendations.Length > 0 =>
        [
            ("recommendations", letter.Recommendations.Length),
            ("recommendations and nested ones", WithNested(letter.Recommendations)),
        ],
        _ when signers.Count == 0 => [],
        ClaimSubject.Signatories => [("rows", letter.Signatories.Length), ("distinct", signers.Count)],
        ClaimSubject.Organizations => OfKind(SignatoryKind.Organization, "organizations", letter, signers),
        ClaimSubject.Individuals => OfKind(SignatoryKind.Person, "individuals", letter, signers),
        ClaimSubject.Countries => Countries(letter),
        _ => [],
    };

    private static bool Holds(Claim claim, int value) => claim.Comparator switch
    {
        ClaimComparator.Exactly => value == claim.Value,
        ClaimComparator.AtLeast => value >= claim.Value,
        ClaimComparator.MoreThan => value > claim.Value,
        ClaimComparator.LessThan => value < claim.Value,
        // A tenth more or less passes for "about".
        _ => Math.Abs((long)value - claim.Value) * 10 <= claim.Value,
    };

    private static (string, int)[] OfKind(SignatoryKind kind, string reading, Letter letter, IReadOnlyList<Signer> signers)
    {
        int rows = letter.Signatories.Count(signatory => signatory.Kind == kind);
        int distinct = signers.Count(signer => signer.Rows[0].Signatory.Kind == kind);
        int unknown = letter.Signatories.Count(signatory => signatory.Kind == SignatoryKind.Unknown);
        if (unknown == 0) return [(reading, rows), ($"distinct {reading}", distinct)];
        int distinctUnknown = signers.Count(signer => signer.Rows[0].Signatory.Kind == SignatoryKind.Unknown);
        return
        [
            (reading, rows), ($"distinct {reading}", distinct),
            ($"{reading} and unknown", rows + unknown), ($"distinct {reading} and unknown", distinct + distinctUnknown),
        ];
    }

    private static (string, int)[] Countries(Letter letter)
    {
        var countries = new CountrySet();
        var all = new HashSet<string>(StringComparer.Ordinal);
        var printed = new HashSet<string>(StringComparer.Ordinal);
        foreach (Signatory signatory in letter.Signatories)
        {
            if (signatory.Country is not { } country) continue;
            string text = KeyFolder.Fold(country.Text);
            printed.Add(text);
            all.Add(country.Code ?? text);
            countries.Add(SignerCountry.Of(country));
        }
        if (printed.Count == 0) return [];
        return [("countries", countries.Count), ("countries and non-countries", all.Count), ("countries as printed", printed.Count)];
    }

    private static int WithNested(ImmutableArray<Recommendation> items) => items.Sum(item => 1 + WithNested(item.Items));
}
