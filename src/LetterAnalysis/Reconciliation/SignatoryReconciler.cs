using System.Collections.Immutable;

namespace LetterAnalysis.Reconciliation;

/// <summary>
/// Matches the signatories of variants: duplicates within each list first, then one to one between the lists; counts and claims follow.
/// The result depends on what is printed, not on the order of the variants or of the entries.
/// </summary>
internal static class SignatoryReconciler
{
    public static SignatoryReconciliation Reconcile(
        ImmutableArray<Variant> variants, IEnumerable<SignatoryDecision> decisions, CancellationToken cancellationToken)
    {
        List<SignerRow>[] lists = Read(variants, cancellationToken);
        SignatoryName[] names = [.. lists.SelectMany(list => list.Select(row => row.Name)).Distinct()];
        var comparer = new SignerComparer(TokenRarity.In(names), new DecidedPairs(decisions));
        var duplicates = new DuplicateFinder(comparer);
        var signers = new List<List<Signer>>(lists.Length);
        var counts = ImmutableArray.CreateBuilder<SignatoryCounts>(lists.Length);
        var claims = ImmutableArray.CreateBuilder<CheckedClaim>();
        for (int i = 0; i < lists.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            List<Signer> distinct = duplicates.Group(lists[i]);
            counts.Add(SignatoryCounter.Count(variants[i], distinct.Count));
            claims.AddRange(ClaimChecker.Check(variants[i], distinct));
            signers.Add(distinct);
        }
        cancellationToken.ThrowIfCancellationRequested();
        var matcher = new SignerMatcher(comparer, lists.Length);
        List<Signer> joined = matcher.Join(signers);
        ImmutableArray<ReconciledSignatory> entries = new EntryWriter(variants, comparer, matcher).Write(joined);
        return new SignatoryReconciliation(variants, entries, counts.ToImmutable(), claims.ToImmutable())
        {
            Questions = new QuestionWriter(variants, comparer).Write(duplicates.Questions, matcher.Questions),
            Diagnostics = ListDiagnostics.Of(variants, comparer.Skipped),
        };
    }

    private static List<SignerRow>[] Read(ImmutableArray<Variant> variants, CancellationToken cancellationToken)
    {
        var reader = new NameReader();
        var alternatives = new EntryAlternatives(variants);
        var lists = new List<SignerRow>[variants.Length];
        for (int i = 0; i < variants.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ImmutableArray<Signatory> signatories = variants[i].Letter.Signatories;
            lists[i] = new List<SignerRow>(signatories.Length);
            for (int row = 0; row < signatories.Length; row++)
            {
                Signatory signatory = alternatives.Choose(signatories[row], i);
                SignatoryName? organization = signatory.Organization is { } name ? reader.Read(name, SignatoryKind.Organization) : null;
                lists[i].Add(new SignerRow(i, row, signatory, reader.Read(signatory), organization));
            }
        }
        return lists;
    }
}
