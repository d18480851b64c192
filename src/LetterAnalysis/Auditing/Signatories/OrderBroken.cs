using System.Collections.Immutable;
using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Signatories;

/// <summary>An entry out of place in a sorted list.</summary>
internal sealed class OrderBroken() : LetterRule("LTR406", "order-broken", FindingSeverity.Suggestion, new RuleHelp(
    "An entry out of alphabetical order in a group of eight or more of which nine of ten are in order. Case, accents and marks do not count, and a leading “the” counts or not, as fits the list.",
    "It was added late; whoever looks for a name may miss it.",
    "Adelphi, Birch, Yew, Cedar, Dogwood, ...",
    "Adelphi, Birch, Cedar, Dogwood, ..., Yew"))
{
    private const int FewestEntries = 8;
    private const string Article = "the ";

    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        foreach (IGrouping<string, Signatory> group in letter.SignatoryGroups)
        {
            ImmutableArray<Signatory> entries = [.. group];
            if (entries.Length < FewestEntries) continue;
            // Some lists sort "The Shelf" under T, some under S.
            string[] keys = [.. entries.Select(SortKey)];
            bool[] inOrder = LongestRising(keys);
            int kept = inOrder.Count(one => one);
            if (keys.Any(key => key.StartsWith(Article, StringComparison.Ordinal)))
            {
                bool[] without = LongestRising([.. keys.Select(key => key.StartsWith(Article, StringComparison.Ordinal) ? key[Article.Length..] : key)]);
                int keptWithout = without.Count(one => one);
                if (keptWithout >= kept) (inOrder, kept) = (without, keptWithout);
            }
            if (kept == entries.Length || kept * 10 < entries.Length * 9 - 9) continue;
            for (int i = 0; i < entries.Length; i++)
            {
                if (!inOrder[i]) yield return At(letter.Variant, entries[i].Span, $"{Quoted.Of(entries[i].Name)} stands out of the alphabetical order.", "Move it to its place.");
            }
        }
    }

    private static string SortKey(Signatory signatory)
    {
        string key = KeyFolder.StripAccents(KeyFolder.Fold(signatory.Name));
        var letters = new StringBuilder(key.Length);
        foreach (char c in key)
        {
            if (char.IsLetterOrDigit(c) || c == ' ') letters.Append(c);
        }
        return letters.ToString();
    }

    /// <summary>Which entries make up a longest run in order, found in n log n (patience sorting).</summary>
    private static bool[] LongestRising(string[] keys)
    {
        var ends = new List<int>();
        var before = new int[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            int low = Sorted.FirstNot(0, ends.Count, (ends, keys, Key: keys[i]), static (end, run) => string.CompareOrdinal(run.keys[run.ends[end]], run.Key) <= 0);
            before[i] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count) ends.Add(i); else ends[low] = i;
        }
        var rising = new bool[keys.Length];
        for (int i = ends.Count > 0 ? ends[^1] : -1; i >= 0; i = before[i]) rising[i] = true;
        return rising;
    }
}
