using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>What became of the signers between two editions of a letter.</summary>
/// <param name="Before">Signers of the older edition, duplicates counted once.</param>
/// <param name="After">Signers of the newer edition.</param>
/// <param name="Unchanged">Signers of both under the same name and country.</param>
/// <param name="Changes">All others, in the order of the entries.</param>
public sealed record SignatoryRoster(int Before, int After, int Unchanged, ImmutableArray<RosterChange> Changes)
{
    /// <summary>Reads a reconciliation of two letters as two editions.</summary>
    /// <param name="reconciliation">The reconciliation; its first variant is the older edition.</param>
    /// <exception cref="ArgumentException">It is not of two letters.</exception>
    public static SignatoryRoster Of(SignatoryReconciliation reconciliation)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        if (reconciliation.Variants.Length != 2) throw new ArgumentException("A roster is of two letters.", nameof(reconciliation));
        string older = reconciliation.Variants[0].Id;
        int before = 0, after = 0, unchanged = 0;
        var changes = ImmutableArray.CreateBuilder<RosterChange>();
        foreach (ReconciledSignatory entry in reconciliation.Entries)
        {
            ImmutableArray<SignatoryOccurrence> was = [.. entry.Occurrences.Where(one => one.Variant == older)];
            ImmutableArray<SignatoryOccurrence> now = [.. entry.Occurrences.Where(one => one.Variant != older)];
            if (entry.Status == SignatoryStatus.Related)
            {
                before++;
                after++;
                changes.Add(new RosterChange(RosterChangeKind.Left, was, [], entry.Explanation));
                changes.Add(new RosterChange(RosterChangeKind.Joined, [], now, entry.Explanation));
                continue;
            }
            if (!was.IsEmpty) before++;
            if (!now.IsEmpty) after++;
            if (KindOf(entry, was, now) is { } kind) changes.Add(new RosterChange(kind, was, now, was.IsEmpty || now.IsEmpty ? "" : entry.Explanation));
            else unchanged++;
        }
        return new SignatoryRoster(before, after, unchanged, changes.ToImmutable());
    }

    private static RosterChangeKind? KindOf(
        ReconciledSignatory entry, ImmutableArray<SignatoryOccurrence> was, ImmutableArray<SignatoryOccurrence> now)
    {
        if (was.IsEmpty) return RosterChangeKind.Joined;
        if (now.IsEmpty) return RosterChangeKind.Left;
        // One entry printed twice before and once now was a slip, not two signers; two names that became one are a merger.
        int namesBefore = DistinctNames(was), namesNow = DistinctNames(now);
        if (namesBefore > namesNow) return RosterChangeKind.Merged;
        if (namesNow > namesBefore) return RosterChangeKind.Split;
        return entry.Status switch
        {
            SignatoryStatus.CountryChanged => RosterChangeKind.CountryChanged,
            SignatoryStatus.Ambiguous => RosterChangeKind.Unclear,
            SignatoryStatus.Renamed => RosterChangeKind.Renamed,
            _ => null,
        };
    }

    private static int DistinctNames(ImmutableArray<SignatoryOccurrence> side) =>
        side.Select(one => one.Signatory.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count();
}
