using System.Collections.Immutable;
using LetterAnalysis.Archives;

namespace LetterAnalysis;

/// <summary>Who signed the letters of an archive: names that are one signatory's are one entity.</summary>
/// <param name="Entities">The signatories, those of most letters first, then by name.</param>
/// <param name="SkippedKeys">
/// How many keys were shared by so many names that each was held against its neighbours only: a signatory whose names share no rarer key may be there twice.
/// </param>
public sealed record SignatoryEntities(ImmutableArray<SignatoryEntity> Entities, int SkippedKeys)
{
    /// <summary>
    /// Reconciles the signatories of an archive. Names that differ in case, accents and marks only, with the same country, are one to begin with. Candidates are
    /// found by what the names share and judged by the same rules as the lists of variants; sure matches are joined best first, unless two of their names are kept
    /// apart by a rule or a person, print two countries, or stand in one letter: chapters of one movement don't chain together. Last, a person's
    /// name with an initial joins the only person of its country whom the initial fits (rule <c>SIG-A1</c>). The order of the input does not matter.
    /// </summary>
    /// <param name="signers">The entries of all letters; enumerated once.</param>
    /// <param name="decisions">What persons decided of names, above every rule; null for nothing.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentException">Decisions contradict one another.</exception>
    public static SignatoryEntities Find(IEnumerable<FiledSigner> signers, IEnumerable<SignatoryDecision>? decisions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(signers);
        return new EntityFinder(decisions ?? []).Find(signers, cancellationToken);
    }

    /// <summary>Who signed together, of those with the most letters; the most frequent first, then by place.</summary>
    /// <param name="among">How many of the first <see cref="Entities"/> to look at; default 100. The work grows with its square.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="among"/> is negative.</exception>
    public ImmutableArray<CoSigning> CoSignings(int among = 100)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(among);
        int count = Math.Min(among, Entities.Length);
        var signersOf = new Dictionary<long, List<int>>();
        for (int i = 0; i < count; i++)
        {
            foreach (long letter in Entities[i].Letters)
            {
                if (!signersOf.TryGetValue(letter, out List<int>? signers)) signersOf.Add(letter, signers = []);
                signers.Add(i);
            }
        }
        int[,] together = new int[count, count];
        foreach (List<int> signers in signersOf.Values)
        {
            for (int i = 0; i < signers.Count; i++)
            {
                for (int j = i + 1; j < signers.Count; j++) together[signers[i], signers[j]]++;
            }
        }
        var found = ImmutableArray.CreateBuilder<CoSigning>();
        for (int i = 0; i < count; i++)
        {
            for (int j = i + 1; j < count; j++)
            {
                if (together[i, j] > 0) found.Add(new CoSigning(i, j, together[i, j]));
            }
        }
        return [.. found.OrderByDescending(pair => pair.Letters).ThenBy(pair => pair.First).ThenBy(pair => pair.Second)];
    }
}
