using System.Collections.Immutable;

namespace LetterAnalysis.Auditing;

/// <summary>Marks the findings that a suppression names, and remembers which suppressions named none.</summary>
/// <param name="suppressions">The suppressions.</param>
/// <param name="audited">The names of the files that were audited, without their folders.</param>
internal sealed class Silencer(ImmutableArray<Suppression> suppressions, IReadOnlySet<string> audited)
{
    private readonly HashSet<Suppression> _used = [];

    /// <summary>The suppressions that have silenced nothing so far, but those on letters that were not audited.</summary>
    public IEnumerable<Suppression> Unused =>
        suppressions.Where(one => !_used.Contains(one) && (one.Letter is not { } letter || audited.Contains(Fingerprints.FileName(letter))));

    public Finding Apply(Finding finding)
    {
        foreach (Suppression one in suppressions)
        {
            if (!string.Equals(one.Fingerprint, finding.Fingerprint, StringComparison.OrdinalIgnoreCase)) continue;
            _used.Add(one);
            return finding with { SuppressedBy = one };
        }
        return finding;
    }
}
