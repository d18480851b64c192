namespace LetterAnalysis.Comparison;

/// <summary>What two variants call their recipients, and where a text does so.</summary>
internal sealed class RecipientNames(List<RecipientName> left, List<RecipientName> right)
{
    /// <summary>The left variant's names, the fullest first.</summary>
    public List<RecipientName> Left { get; } = FullestFirst(left);

    /// <summary>The right variant's names, the fullest first.</summary>
    public List<RecipientName> Right { get; } = FullestFirst(right);

    /// <summary>Where a run of tokens names a recipient, in order; a possessive ending belongs to the name.</summary>
    public static List<Occurrence> Find(List<RecipientName> names, ComparedText text, int from, int to)
    {
        var found = new List<Occurrence>();
        for (int i = from; i < to; i++)
        {
            if (!char.IsUpper(text.Surface(i)[0])) continue;
            foreach (RecipientName name in names)
            {
                if (i + name.Keys.Length > to || !StandsAt(name, text, i)) continue;
                found.Add(new Occurrence(i, name.Keys.Length));
                i += name.Keys.Length - 1;
                break;
            }
        }
        return found;
    }

    /// <summary>A key without its possessive ending.</summary>
    public static string WithoutPossessive(string key) => key.EndsWith("'s", StringComparison.Ordinal) ? key[..^2] : key;

    private static bool StandsAt(RecipientName name, ComparedText text, int at)
    {
        for (int i = 0; i < name.Keys.Length; i++)
        {
            string key = text.Tokens[at + i].Key;
            if (i == name.Keys.Length - 1) key = WithoutPossessive(key);
            if (!string.Equals(key, name.Keys[i], StringComparison.Ordinal)) return false;
        }
        return true;
    }

    private static List<RecipientName> FullestFirst(List<RecipientName> names)
    {
        names.Sort((a, b) =>
        {
            int order = b.Keys.Length.CompareTo(a.Keys.Length);
            if (order == 0) order = b.Text.Length.CompareTo(a.Text.Length);
            return order == 0 ? string.CompareOrdinal(a.Key, b.Key) : order;
        });
        return names;
    }
}
