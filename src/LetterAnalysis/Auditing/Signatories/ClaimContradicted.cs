using System.Collections.Immutable;
using System.Globalization;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Signatories;

/// <summary>A letter that counts its signatories or countries otherwise than its list does.</summary>
internal sealed class ClaimContradicted() : GroupRule("LTR401", "claim-contradicted", FindingSeverity.Error, new RuleHelp(
    "A claim such as “37 organizations from 7 countries” that is true in no reading of the list: rows, distinct signers, organizations or people alone. "
    + "Where signers without a printed country could make a number of countries true, it is a warning; where the number is less than half or more than "
    + "twice what is listed, others may be meant, and it is a suggestion.",
    "It is the sentence that opponents check.",
    "“We, 40 organizations,” over a list of 38",
    "“We, 38 organizations,”"))
{
    private const int FarAbove = 2;

    protected override IEnumerable<Finding> Check(AuditGroup group)
    {
        foreach (CheckedClaim check in group.Reconciliation.Claims)
        {
            Variant variant = group[check.Variant];
            if (check.Holds || check.Claim.Subject == ClaimSubject.Recommendations || IsNumberOfRows(variant, check.Claim)) continue;
            string readings = Quoted.Joined([.. check.Readings.DistinctBy(reading => reading.Value).Select(reading => string.Create(CultureInfo.InvariantCulture, $"{reading.Value} {reading.Reading}"))]);
            Finding finding = At(variant, check.Claim.Span, $"The letter says {Quoted.Of(check.Claim.Text)}; the list has {readings}.", "Mend the number or the list.") with
            {
                Related = [.. variant.Letter.Signatories.Take(1).Select(first => FindingPlace.In(variant, first.Span))],
            };
            yield return IsFarFrom(check) ? finding with { Severity = FindingSeverity.Suggestion }
                : CouldHold(group, check) ? finding with { Severity = FindingSeverity.Warning } : finding;
        }
    }

    /// <summary>
    /// Who is an organization and who a person is not always printed, nor where an entry of several lines ends: a number that fits the whole
    /// list, its lines where an entry has several, or its people where an entry names two, is no contradiction.
    /// </summary>
    private static bool IsNumberOfRows(Variant variant, Claim claim)
    {
        if (claim.Subject is not (ClaimSubject.Signatories or ClaimSubject.Organizations or ClaimSubject.Individuals)) return false;
        int rows = variant.Letter.Signatories.Length, lines = variant.Letter.Signatories.Sum(one => 1 + variant.Letter.Source[one.Span].AsSpan().Trim(" \t\r\n|").Count('\n'));
        int couples = claim.Subject == ClaimSubject.Organizations ? 0 : variant.Letter.Signatories.Count(one => IsCouple(one, Lexicon.Of(variant.Letter.Language)["joiners"]));
        return rows == claim.Value || (claim.Value > rows && claim.Value <= Math.Max(lines, rows + couples));
    }

    /// <summary>"Ilse und Werner Münch" may be two people.</summary>
    private static bool IsCouple(Signatory one, PhraseTable joiners)
    {
        if (one.Kind == SignatoryKind.Organization) return false;
        ImmutableArray<Token> words = Tokenizer.Tokenize(one.Name, new KeyPool());
        return words.Length > 2 && words.Skip(1).SkipLast(1).Any((Token word) => word.IsWord && joiners.Contains(word.Key));
    }

    /// <summary>True when the number is so far from the list that others than those listed may be meant: the people who signed a petition.</summary>
    private static bool IsFarFrom(CheckedClaim check)
    {
        int most = check.Readings.Max(reading => reading.Value);
        return check.Claim.Value > most * FarAbove + FarAbove || check.Claim.Value * FarAbove < most;
    }

    /// <summary>True when signers that print no country may come from as many more as are missing.</summary>
    private static bool CouldHold(AuditGroup group, CheckedClaim check)
    {
        if (check.Claim.Subject != ClaimSubject.Countries || check.Claim.Comparator == ClaimComparator.LessThan) return false;
        int missing = check.Claim.Value - check.Readings.Max(reading => reading.Value);
        return missing > 0 && missing <= group.Reconciliation.Counts.First(counts => counts.Variant == check.Variant).WithoutCountry;
    }
}
