namespace LetterAnalysis.Reconciliation;

/// <summary>
/// Joins the signers of several variants, at most one of each: those printed alike first, then by the best assignment of each group that
/// hangs together, then what is only related.
/// </summary>
internal sealed class SignerMatcher(SignerComparer comparer, int variants)
{
    private readonly HashSet<Signer> _related = [];

    /// <summary>The pairs that a person must decide, the best first.</summary>
    public List<SignerLink> Questions { get; } = [];

    /// <summary>True for a signer whose entries belong together without being the same.</summary>
    public bool IsRelated(Signer signer) => _related.Contains(signer);

    /// <summary>Joins signers.</summary>
    /// <param name="lists">The signers of each variant.</param>
    public List<Signer> Join(IReadOnlyList<List<Signer>> lists)
    {
        List<Signer> signers = JoinAlike(lists);
        List<Signer> open = signers.FindAll(signer => signer.VariantCount < variants);
        List<SignerLink> links = comparer.Links(
            open, static (a, b) => !a.SharesVariantWith(b), static verdict => verdict.Verdict != MatchVerdict.None || verdict.AreRelated);
        foreach (SignerLink link in links)
        {
            if (link.IsDecided && !ReferenceEquals(Signer.HolderOf(link.A), Signer.HolderOf(link.B))) Merge(link, tied: false);
        }
        List<SignerLink> chosen = [];
        for (int i = 0; i < variants; i++)
        {
            for (int j = i + 1; j < variants; j++) Choose(links, i, j, chosen);
        }
        chosen.Sort();
        foreach (SignerLink link in chosen) TryJoin(link);
        foreach (SignerLink link in links)
        {
            if (link.Verdict.AreRelated && IsLeft(link.A) && IsLeft(link.B)) _related.Add(Merge(link, tied: false));
        }
        RelateToOrganizations(open);
        signers.RemoveAll(signer => signer.IsAbsorbed);
        return signers;
    }

    /// <summary>Relates a person who is in one list to the organization that the person signs for and that another list has instead.</summary>
    private void RelateToOrganizations(List<Signer> open)
    {
        var organizations = new Dictionary<string, Signer>(StringComparer.Ordinal);
        foreach (Signer signer in open.Where(signer => IsLeft(signer) && signer.Rows[0].Organization is null).OrderBy(signer => signer.LeastForm, StringComparer.Ordinal))
        {
            organizations.TryAdd(DecidedPairs.KeyOf(signer.Rows[0].Name.Printed, SignerCountry.None), signer);
        }
        foreach (Signer person in open.Where(signer => IsLeft(signer) && signer.Rows[0].Organization is not null).OrderBy(signer => signer.LeastForm, StringComparer.Ordinal))
        {
            string key = DecidedPairs.KeyOf(person.Rows[0].Organization!.Printed, SignerCountry.None);
            if (!organizations.TryGetValue(key, out Signer? organization) || !IsLeft(organization) || person.SharesVariantWith(organization)) continue;
            _related.Add(Merge(new SignerLink(person, organization, person.Rows[0], organization.Rows[0], PersonRules.SignsFor), tied: false));
        }
    }

    private List<Signer> JoinAlike(IReadOnlyList<List<Signer>> lists)
    {
        var signers = new List<Signer>();
        var byForm = new Dictionary<string, Signer>(StringComparer.Ordinal);
        foreach (List<Signer> list in lists)
        {
            foreach (Signer signer in list.OrderBy(signer => signer.LeastForm, StringComparer.Ordinal))
            {
                string[] forms = [.. signer.Rows.Select(row => row.Form).Distinct().Order(StringComparer.Ordinal)];
                Signer? alike = forms.Select(form => byForm.GetValueOrDefault(form))
                    .FirstOrDefault(known => known is not null && !known.SharesVariantWith(signer)
                        && !comparer.AreOfTwoOrganizations(known.Rows[0], signer.Rows[0]));
                if (alike is null) signers.Add(signer); else alike.Absorb(signer);
                foreach (string form in forms) byForm.TryAdd(form, alike ?? signer);
            }
        }
        return signers;
    }

    /// <summary>Chooses among the links between two variants.</summary>
    private static void Choose(List<SignerLink> links, int i, int j, List<SignerLink> chosen)
    {
        var between = new List<SignerLink>();
        foreach (SignerLink link in links)
        {
            if (link.Verdict.Verdict == MatchVerdict.None || link.IsDecided) continue;
            if (link.A.IsIn(i) && link.B.IsIn(j)) between.Add(link);
            else if (link.A.IsIn(j) && link.B.IsIn(i)) between.Add(link with { A = link.B, B = link.A, RowA = link.RowB, RowB = link.RowA });
        }
        foreach (List<SignerLink> group in LinkGroups.Of(between)) chosen.AddRange(LinkGroups.Choose(group));
    }

    private void TryJoin(SignerLink link)
    {
        Signer a = Signer.HolderOf(link.A), b = Signer.HolderOf(link.B);
        if (ReferenceEquals(a, b) || (!link.IsTied && (a.SharesVariantWith(b) || !comparer.MayJoin(a, b, link)))) return;
        if (link.IsTied || link.Verdict.Verdict == MatchVerdict.Review) Questions.Add(link);
        Merge(link, link.IsTied);
    }

    private static bool IsLeft(Signer signer) => !signer.IsAbsorbed && signer.Link is null && signer.VariantCount == 1;

    /// <summary>Joins into the signer that comes first in the lists.</summary>
    private static Signer Merge(SignerLink link, bool tied)
    {
        Signer a = Signer.HolderOf(link.A), b = Signer.HolderOf(link.B);
        SignerRow one = a.Rows[0], other = b.Rows[0];
        bool first = one.Variant != other.Variant ? one.Variant < other.Variant : one.Row < other.Row;
        (Signer into, Signer from) = first ? (a, b) : (b, a);
        into.Absorb(from, link, tied);
        return into;
    }
}
