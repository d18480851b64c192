using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reconciliation;

/// <summary>What persons decided of pairs of names, found by the names' content.</summary>
internal sealed class DecidedPairs
{
    private readonly Dictionary<(string, string), SignatoryDecision> _byPair = [];

    /// <exception cref="ArgumentException">Two decisions contradict one another.</exception>
    public DecidedPairs(IEnumerable<SignatoryDecision> decisions)
    {
        List<SignatoryDecision> all = [.. decisions];
        if (DecisionConflict.FirstOf(all) is { } conflict)
        {
            throw new ArgumentException($"Decisions contradict one another: {string.Join("; ", conflict.Select(at => Tell(all[at])))}.", nameof(decisions));
        }
        foreach (SignatoryDecision decision in all)
        {
            (string, string) pair = PairOf(decision);
            // Of "unsure" and a later answer, the answer counts.
            if (!_byPair.TryGetValue(pair, out SignatoryDecision? known) || known.Answer == ReviewAnswer.Unsure) _byPair[pair] = decision;
        }
        Joined = [.. _byPair.Where(pair => pair.Value.Answer == ReviewAnswer.Yes).Select(pair => pair.Key)];
    }

    /// <summary>Nothing was decided.</summary>
    public static DecidedPairs None { get; } = new([]);

    /// <summary>The pairs that a person joined, by key.</summary>
    public IReadOnlyList<(string First, string Second)> Joined { get; }

    /// <summary>The decision on two entries; null when there is none.</summary>
    public SignatoryDecision? Find(SignerRow a, SignerRow b) =>
        _byPair.Count == 0 ? null : _byPair.GetValueOrDefault(Ordered(a.ContentKey, b.ContentKey));

    /// <summary>What is compared of a name and its country: without case, accents and marks.</summary>
    public static string KeyOf(string name, string? country) => KeyOf(name, SignerCountry.Of(country));

    /// <summary>What is compared of a name and its country.</summary>
    public static string KeyOf(string name, in SignerCountry country)
    {
        string folded = KeyFolder.StripAccents(KeyFolder.Fold(name));
        var words = new StringBuilder(folded.Length + 16);
        bool gap = false;
        foreach (char c in folded)
        {
            if (!char.IsLetterOrDigit(c))
            {
                gap = true;
                continue;
            }
            if (gap && words.Length > 0) words.Append(' ');
            gap = false;
            words.Append(c);
        }
        // A name of nothing but signs is its signs.
        if (words.Length == 0) words.Append(folded);
        return words.Append('\n').Append(country.Identity).ToString();
    }

    public static (string First, string Second) PairOf(SignatoryDecision decision) =>
        Ordered(KeyOf(decision.FirstName, decision.FirstCountry), KeyOf(decision.SecondName, decision.SecondCountry));

    private static (string, string) Ordered(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);

    private static string Tell(SignatoryDecision decision) =>
        $"\"{decision.FirstName}\" and \"{decision.SecondName}\": {(decision.Answer == ReviewAnswer.Yes ? "yes" : "no")}";
}
