namespace LetterAnalysis.Reconciliation;

/// <summary>Compares entries of the lists that are reconciled.</summary>
internal sealed class SignerComparer(TokenRarity rarity, DecidedPairs decided)
{
    /// <summary>The keys that were too frequent to compare all names that share them.</summary>
    public SkippedPairs Skipped { get; } = new();

    public NameVerdict Compare(SignerRow a, SignerRow b) => PersonRules.Apply(decided.Find(a, b), () => Judge(a, b));

    /// <summary>True for two people who print organizations that are not one: "Bowen Wang (imec)" and "Bowen Wang (ETH)" may be two.</summary>
    public bool AreOfTwoOrganizations(SignerRow a, SignerRow b) => a.Organization is { } one && b.Organization is { } other && !ReferenceEquals(one, other)
        && NameMatcher.Judge(NameMatcher.Pair(one, SignerCountry.None, "", other, SignerCountry.None, "", rarity)).Verdict == MatchVerdict.None;

    private NameVerdict Judge(SignerRow a, SignerRow b)
    {
        NameVerdict verdict = NameMatcher.Judge(Pair(a, "", b, ""));
        return verdict.Verdict == MatchVerdict.Match && AreOfTwoOrganizations(a, b) ? PersonRules.TwoOrganizations(verdict, a, b) : verdict;
    }

    /// <summary>What a person decided of two entries; null when nothing was.</summary>
    public SignatoryDecision? DecisionOn(SignerRow a, SignerRow b) => decided.Find(a, b);

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
        IEnumerable<(int, int)> pairs = CandidateIndex.PairsOf(rows.ConvertAll(row => row.Name), Skipped);
        foreach ((int one, int other) in pairs.Concat(DecidedPairsOf(rows)))
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

    /// <summary>The pairs of rows that a person joined, which need not look alike.</summary>
    private IEnumerable<(int, int)> DecidedPairsOf(List<SignerRow> rows)
    {
        if (decided.Joined.Count == 0) yield break;
        ILookup<string, int> places = Enumerable.Range(0, rows.Count).ToLookup(at => rows[at].ContentKey, StringComparer.Ordinal);
        foreach ((string first, string second) in decided.Joined)
        {
            foreach (int one in places[first])
            {
                foreach (int other in places[second])
                {
                    if (one != other) yield return (one, other);
                }
            }
        }
    }
}
