namespace LetterAnalysis.Reconciliation;

/// <summary>Compares entries of the lists that are reconciled.</summary>
internal sealed class SignerComparer(TokenRarity rarity)
{
    public NameVerdict Compare(SignerRow a, SignerRow b) => NameMatcher.Judge(Pair(a, "", b, ""));

    /// <summary>The facts of two entries.</summary>
    public NamePair Pair(SignerRow a, string labelA, SignerRow b, string labelB) =>
        NameMatcher.Pair(a.Name, a.Country, labelA, b.Name, b.Country, labelB, rarity);

    /// <summary>
    /// True when no two entries of two signers are kept apart, but for those that the link is of: a chain of matches must not join chapters.
    /// </summary>
    public bool MayJoin(Signer a, Signer b, SignerLink link)
    {
        foreach (SignerRow one in a.Rows.DistinctBy(row => row.Form))
        {
            foreach (SignerRow other in b.Rows.DistinctBy(row => row.Form))
            {
                if (!link.IsOf(one, other) && one.Form != other.Form && NameRules.KeepsApart(Compare(one, other))) return false;
            }
        }
        return true;
    }

    /// <summary>The links between signers that a rule sees, the best first; one for two signers.</summary>
    /// <param name="signers">The signers.</param>
    /// <param name="mayLink">Whether two of them may be linked at all.</param>
    /// <param name="accepts">Which verdicts make a link.</param>
    public List<SignerLink> Links(IReadOnlyList<Signer> signers, Func<Signer, Signer, bool> mayLink, Func<NameVerdict, bool> accepts)
    {
        var owners = new List<Signer>();
        var rows = new List<SignerRow>();
        foreach (Signer signer in signers)
        {
            foreach (SignerRow row in signer.Rows)
            {
                if (rows.Count > 0 && ReferenceEquals(owners[^1], signer) && rows[^1].Form == row.Form) continue;
                owners.Add(signer);
                rows.Add(row);
            }
        }
        var best = new Dictionary<(Signer, Signer), SignerLink>();
        foreach ((int one, int other) in CandidateIndex.PairsOf(rows.ConvertAll(row => row.Name)))
        {
            Signer a = owners[one], b = owners[other];
            if (ReferenceEquals(a, b) || !mayLink(a, b)) continue;
            NameVerdict verdict = Compare(rows[one], rows[other]);
            if (!accepts(verdict)) continue;
            var link = new SignerLink(a, b, rows[one], rows[other], verdict);
            if (!best.TryGetValue((a, b), out SignerLink? known) || link.CompareTo(known) < 0) best[(a, b)] = link;
        }
        List<SignerLink> links = [.. best.Values];
        links.Sort();
        return links;
    }
}
