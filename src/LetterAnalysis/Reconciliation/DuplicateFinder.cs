namespace LetterAnalysis.Reconciliation;

/// <summary>Finds entries of one list that are the same signer.</summary>
internal static class DuplicateFinder
{
    /// <summary>The signers of a list, in the order of their first entries.</summary>
    public static List<Signer> Group(IReadOnlyList<SignerRow> rows, SignerComparer comparer)
    {
        var signers = new List<Signer>(rows.Count);
        var byForm = new Dictionary<string, Signer>(StringComparer.Ordinal);
        foreach (SignerRow row in rows)
        {
            var signer = new Signer(row);
            if (byForm.TryGetValue(row.Form, out Signer? same))
            {
                same.Absorb(signer);
                continue;
            }
            byForm.Add(row.Form, signer);
            signers.Add(signer);
        }
        foreach (SignerLink link in comparer.Links(signers, static (_, _) => true, static verdict => verdict.Verdict == MatchVerdict.Match))
        {
            // In one list two persons whose names are a letter apart are two persons.
            if (link.RowA.Name.IsPerson && link.RowB.Name.IsPerson && link.Verdict.Rule == NameRules.SpellingDiffers) continue;
            Signer a = Signer.HolderOf(link.A), b = Signer.HolderOf(link.B);
            if (ReferenceEquals(a, b) || !comparer.MayJoin(a, b, link)) continue;
            if (a.Rows[0].Row < b.Rows[0].Row) a.Absorb(b); else b.Absorb(a);
        }
        signers.RemoveAll(signer => signer.IsAbsorbed);
        return signers;
    }
}
