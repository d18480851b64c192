namespace LetterAnalysis.Reconciliation;

/// <summary>
/// Finds entries of one list that are the same signer. Whoever made the list printed two entries, so more is asked for than between two
/// lists: what only a place tells apart, or a letter in a person's name, a person must decide.
/// </summary>
internal sealed class DuplicateFinder(SignerComparer comparer)
{
    /// <summary>Two names of one list need to be explained to this degree to be worth asking about.</summary>
    private const int WorthAsking = 700;

    /// <summary>The pairs that a person must decide, in the order they were found.</summary>
    public List<SignerLink> Questions { get; } = [];

    /// <summary>The signers of a list, in the order of their first entries.</summary>
    public List<Signer> Group(IReadOnlyList<SignerRow> rows)
    {
        List<Signer> signers = GroupAlike(rows);
        foreach (SignerLink link in comparer.Links(signers, static (_, _) => true, IsWorthALook))
        {
            Signer a = Signer.HolderOf(link.A), b = Signer.HolderOf(link.B);
            if (ReferenceEquals(a, b)) continue;
            if (!IsSure(link)) Questions.Add(link);
            else if (link.IsDecided || comparer.MayJoin(a, b, link)) Join(a, b);
        }
        signers.RemoveAll(signer => signer.IsAbsorbed);
        return signers;
    }

    private List<Signer> GroupAlike(IReadOnlyList<SignerRow> rows)
    {
        var signers = new List<Signer>(rows.Count);
        var byForm = new Dictionary<string, Signer>(StringComparer.Ordinal);
        foreach (SignerRow row in rows)
        {
            var signer = new Signer(row);
            if (byForm.TryGetValue(row.Form, out Signer? same) && !comparer.AreOfTwoOrganizations(same.Rows[0], row))
            {
                same.Absorb(signer);
                continue;
            }
            byForm.TryAdd(row.Form, signer);
            signers.Add(signer);
        }
        return signers;
    }

    private static void Join(Signer a, Signer b)
    {
        if (a.Rows[0].Row < b.Rows[0].Row) a.Absorb(b); else b.Absorb(a);
    }

    private static bool IsWorthALook(NameVerdict verdict) =>
        verdict.Verdict == MatchVerdict.Match || verdict is { Verdict: MatchVerdict.Review, Score: >= WorthAsking };

    private static bool IsSure(SignerLink link)
    {
        if (link.Verdict.Verdict != MatchVerdict.Match || link.IsDecided) return link.IsDecided;
        bool placeTells = link.Verdict.Rule == NameRules.RepeatsCountry || link.RowA.Country.RelationTo(link.RowB.Country) == CountryRelation.OneOnly;
        bool letterTells = link.RowA.Name.IsPerson && link.RowB.Name.IsPerson && link.Verdict.Rule == NameRules.SpellingDiffers;
        return !placeTells && !letterTells;
    }
}
