using System.Collections.Immutable;

namespace LetterAnalysis.Auditing;

/// <summary>Marks the findings that a suppression names, and remembers which suppressions named none.</summary>
internal sealed class Silencer(ImmutableArray<Suppression> suppressions)
{
    private readonly HashSet<Suppression> _used = [];

    /// <summary>The suppressions that have silenced nothing so far.</summary>
    public IEnumerable<Suppression> Unused => suppressions.Where(one => !_used.Contains(one));

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
