using System.Collections.Immutable;
using System.Globalization;

namespace LetterAnalysis.Reconciliation;

/// <summary>Says of each signer what was found: its status, the rule and the reason.</summary>
internal sealed class EntryWriter(ImmutableArray<Variant> variants, SignerComparer comparer, SignerMatcher matcher)
{
    /// <summary>Of a signer with more printed forms than this only the first are held against one another.</summary>
    private const int MostForms = 8;

    private const string PrintedAlike = "SIG-M0";
    private const string NothingAlike = "SIG-N0";
    private const string FitsTwo = "SIG-R0";

    /// <summary>The entries, in the order of the first variant that has them.</summary>
    public ImmutableArray<ReconciledSignatory> Write(List<Signer> signers)
    {
        signers.Sort((a, b) => a.Rows[0].Variant != b.Rows[0].Variant
            ? a.Rows[0].Variant.CompareTo(b.Rows[0].Variant) : a.Rows[0].Row.CompareTo(b.Rows[0].Row));
        return [.. signers.Select(Write)];
    }

    private ReconciledSignatory Write(Signer signer)
    {
        if (matcher.IsRelated(signer)) return FromLink(signer, SignatoryStatus.Related, "related");
        if (signer.IsTied)
        {
            return Entry(signer, SignatoryStatus.Ambiguous, MatchVerdict.Review, FitsTwo,
                $"ambiguous: {Names(signer)} fit one another equally well");
        }
        if (signer.Link is { Verdict.Verdict: MatchVerdict.Review } link)
        {
            return link.Verdict.Rule == NameRules.CountriesDiffer
                ? FromLink(signer, SignatoryStatus.CountryChanged, "country changed") : FromLink(signer, SignatoryStatus.Ambiguous, "ambiguous");
        }
        if (FirstRepeat(signer) is { } repeat) return Duplicate(signer, repeat.First, repeat.Second);
        return signer.VariantCount < variants.Length ? OnlyIn(signer) : Everywhere(signer);
    }

    private ReconciledSignatory Duplicate(Signer signer, SignerRow first, SignerRow second)
    {
        string differences = NameExplainer.Differences(comparer.Pair(first, "the first", second, "the second"));
        NameVerdict verdict = comparer.Compare(first, second);
        string reason = differences.Length == 0 ? "printed alike" : $"{verdict.Reason}: {differences}";
        string rest = signer.VariantCount < variants.Length && variants.Length > 1 ? $"; {Where(signer)}" : "";
        int times = signer.Rows.Count(row => row.Variant == first.Variant);
        string[] repeated = [.. signer.Rows.GroupBy(row => row.Variant).Where(rows => rows.Count() > 1).SelectMany(rows => rows).Select(row => row.Form)];
        return Entry(signer, SignatoryStatus.Duplicate, MatchVerdict.Match, WeakestRule(signer, repeated),
            $"{(times == 2 ? "twice" : string.Create(CultureInfo.InvariantCulture, $"{times} times"))} in {Id(first)}: {reason}{rest}");
    }

    /// <summary>The rule that holds the forms together least, so that it does not depend on which is compared with which.</summary>
    private string WeakestRule(Signer signer, IReadOnlyCollection<string>? among = null)
    {
        List<SignerRow> forms = [.. signer.Rows.Where(row => among is null || among.Contains(row.Form)).DistinctBy(row => row.Form).Take(MostForms)];
        string weakest = PrintedAlike;
        int last = -1;
        for (int i = 0; i < forms.Count; i++)
        {
            for (int j = i + 1; j < forms.Count; j++)
            {
                string rule = comparer.Compare(forms[i], forms[j]).Rule;
                if (NameRules.PlaceOf(rule) <= last) continue;
                last = NameRules.PlaceOf(rule);
                weakest = rule;
            }
        }
        return weakest;
    }

    private ReconciledSignatory OnlyIn(Signer signer)
    {
        string names = signer.VariantCount > 1 && Changes(signer) is { Length: > 0 } changes ? $"; {changes}" : "";
        return Entry(signer, SignatoryStatus.OnlyIn, MatchVerdict.None, NothingAlike, Where(signer) + names);
    }

    private ReconciledSignatory Everywhere(Signer signer)
    {
        string changes = Changes(signer);
        if (changes.Length == 0)
        {
            string where = variants.Length == 1 ? "no other entry is the same" : $"the same in {List(variants.Select(variant => variant.Id))}";
            return Entry(signer, SignatoryStatus.Same, MatchVerdict.Match, PrintedAlike, where);
        }
        bool renamed = signer.Rows.Any(row => row.PrintedName != signer.Rows[0].PrintedName);
        return Entry(signer, renamed ? SignatoryStatus.Renamed : SignatoryStatus.CountryChanged, MatchVerdict.Match, WeakestRule(signer),
            $"{(renamed ? "renamed" : "country changed")}: {changes}");
    }

    /// <summary>How the printed forms differ from the first one; empty when they do not.</summary>
    private string Changes(Signer signer)
    {
        var told = new List<string>();
        var forms = new HashSet<string>(StringComparer.Ordinal) { signer.Rows[0].Form };
        foreach (SignerRow row in signer.Rows)
        {
            if (!forms.Add(row.Form)) continue;
            SignatoryDecision? decision = comparer.DecisionOn(signer.Rows[0], row);
            string decided = decision?.Answer == ReviewAnswer.Yes ? $"{comparer.Compare(signer.Rows[0], row).Reason}: " : "";
            told.Add(decided + NameExplainer.Differences(comparer.Pair(signer.Rows[0], Id(signer.Rows[0]), row, Id(row))));
        }
        return string.Join("; ", told);
    }

    private ReconciledSignatory FromLink(Signer signer, SignatoryStatus status, string word)
    {
        SignerLink link = signer.Link!;
        bool inOrder = link.RowA.Variant != link.RowB.Variant ? link.RowA.Variant < link.RowB.Variant : link.RowA.Row < link.RowB.Row;
        (SignerRow one, SignerRow other) = inOrder ? (link.RowA, link.RowB) : (link.RowB, link.RowA);
        bool sameList = one.Variant == other.Variant;
        NamePair pair = comparer.Pair(one, sameList ? "the first" : Id(one), other, sameList ? "the second" : Id(other));
        string rest = signer.VariantCount < variants.Length && variants.Length > 2 ? $"; {Where(signer)}" : "";
        if (status == SignatoryStatus.CountryChanged)
        {
            // When both lists lack a country by it, their numbers of countries are equal for all that.
            string here = OnlyOfItsCountry(one, other), there = OnlyOfItsCountry(other, one);
            if (here.Length == 0 || there.Length == 0) rest += here + there;
        }
        return Entry(signer, status, link.Verdict.Verdict, link.Verdict.Rule, $"{word}: {NameExplainer.Explain(pair, link.Verdict)}{rest}");
    }

    /// <summary>Tells when a list lacks a country only because it prints another for this signer: then its number of countries differs.</summary>
    private string OnlyOfItsCountry(SignerRow row, SignerRow other) =>
        row.Country.Code is { } code && !variants[other.Variant].Letter.Signatories.Any(signatory => signatory.Country?.Code == code)
            ? $"; no entry of {Id(other)} is from {row.Country.Printed}" : "";

    private ReconciledSignatory Entry(Signer signer, SignatoryStatus status, MatchVerdict verdict, string rule, string explanation) =>
        new(status, verdict, rule, explanation, [.. signer.Rows.Select(row => new SignatoryOccurrence(Id(row), row.Signatory))]);

    private static (SignerRow First, SignerRow Second)? FirstRepeat(Signer signer)
    {
        for (int i = 1; i < signer.Rows.Count; i++)
        {
            if (signer.Rows[i].Variant == signer.Rows[i - 1].Variant) return (signer.Rows[i - 1], signer.Rows[i]);
        }
        return null;
    }

    private string Where(Signer signer) =>
        $"only in {List(signer.Rows.Select(Id).Distinct())}";

    private string Names(Signer signer) => List(signer.Rows.Select(row => $"\"{row.Signatory.Name}\" in {Id(row)}"));

    private string Id(SignerRow row) => variants[row.Variant].Id;

    private static string List(IEnumerable<string> items)
    {
        string[] all = [.. items];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
