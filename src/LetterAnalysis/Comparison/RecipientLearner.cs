using LetterAnalysis.Text;

namespace LetterAnalysis.Comparison;

/// <summary>
/// Learns what two variants call their recipients from what replaces what: a pair of names that replace each other twice or more, or
/// that both stand where the letters name whom they address. Names that shorten a learned one follow it; those of a declared slot are
/// known.
/// </summary>
internal sealed class RecipientLearner(ComparedText left, ComparedText right, Vocabulary vocabulary, SlotNames declared)
{
    private const int MostWords = 8;

    private readonly Dictionary<(string, string), Swap> _swaps = [];
    private readonly string _leftHeader = LetterHeader.Of(left.Variant.Letter);
    private readonly string _rightHeader = LetterHeader.Of(right.Variant.Letter);

    /// <summary>Notes the swaps of names among the differences of a pair of units.</summary>
    public void Read(List<Edit> edits)
    {
        foreach (Edit edit in edits)
        {
            if (edit.Class is not (ChangeClass.Wording or ChangeClass.Ask or ChangeClass.Recipient)) continue;
            SlotName? before = NameIn(left, edit.LeftFrom, edit.LeftTo), after = NameIn(right, edit.RightFrom, edit.RightTo);
            if (before is null || after is null || IsRelated(before, declared.Left) || IsRelated(after, declared.Right)) continue;
            var key = (before.Key, after.Key);
            if (!_swaps.TryGetValue(key, out Swap? swap)) _swaps.Add(key, swap = new Swap(before, after));
            swap.Count++;
        }
    }

    /// <summary>The names; null when nothing shows what they are.</summary>
    public SlotNames? Learn()
    {
        List<Swap> swaps = [.. _swaps.Values];
        swaps.Sort((a, b) =>
        {
            int order = b.Count.CompareTo(a.Count);
            if (order == 0) order = string.CompareOrdinal(a.Left.Key, b.Left.Key);
            return order == 0 ? string.CompareOrdinal(a.Right.Key, b.Right.Key) : order;
        });
        List<SlotName> lefts = [], rights = [];
        foreach (Swap swap in swaps)
        {
            if (Evidence(swap) == 2 || (swap.Count > 1 && Evidence(swap) == 1)) Accept(swap, lefts, rights);
        }
        if (lefts.Count == 0 && swaps.Count > 0 && swaps[0].Count > 1) Accept(swaps[0], lefts, rights);
        if (lefts.Count == 0) return null;
        foreach (Swap swap in swaps)
        {
            if (IsRelated(swap.Left, lefts) && IsRelated(swap.Right, rights)) Accept(swap, lefts, rights);
        }
        return new SlotNames(lefts, rights);
    }

    /// <summary>How many of the two names stand where their own letter says whom it addresses.</summary>
    private int Evidence(Swap swap) =>
        (_leftHeader.Contains($" {swap.Left.Key} ", StringComparison.Ordinal) ? 1 : 0)
        + (_rightHeader.Contains($" {swap.Right.Key} ", StringComparison.Ordinal) ? 1 : 0);

    /// <summary>Takes a swap's names over, unless that would make a name stand for both recipients.</summary>
    private static void Accept(Swap swap, List<SlotName> lefts, List<SlotName> rights)
    {
        if (Has(rights, swap.Left) || Has(lefts, swap.Right)) return;
        if (!Has(lefts, swap.Left)) lefts.Add(swap.Left);
        if (!Has(rights, swap.Right)) rights.Add(swap.Right);
    }

    private static bool Has(List<SlotName> names, SlotName name) => names.Exists(known => known.Key == name.Key);

    private static bool IsRelated(SlotName name, List<SlotName> names) => names.Exists(name.IsRelatedTo);

    /// <summary>The name that a run of tokens is, articles around it left out; null when it is none, or titles only.</summary>
    private SlotName? NameIn(ComparedText text, int from, int to)
    {
        while (from < to && !text.IsContent(from)) from++;
        while (from < to && !text.IsContent(to - 1)) to--;
        if (from == to || to - from > MostWords) return null;
        if (to - from == 1 && (IsBesideNumber(text, from) || (text.OpensSentence(from) && !IsAllCapitals(text.Surface(from))))) return null;
        var keys = new string[to - from];
        bool names = false;
        for (int i = from; i < to; i++)
        {
            int key = text.Keys[i];
            if (!text.Tokens[i].IsWord || CommonWords.IsFigureWord(vocabulary.Key(key))) return null;
            if (text.IsContent(i) && !char.IsUpper(text.Surface(i)[0])) return null;
            names |= text.IsContent(i) && !CommonWords.IsTitle(text.Tokens[i].Key);
            keys[i - from] = i == to - 1 ? SlotName.WithoutPossessive(text.Tokens[i].Key) : text.Tokens[i].Key;
        }
        if (!names) return null;
        string name = text.TextOf(from, to);
        return new SlotName(keys[^1].Length < text.Tokens[to - 1].Key.Length ? name[..^2] : name, keys);
    }

    private static bool IsBesideNumber(ComparedText text, int token) =>
        (token > 0 && text.Tokens[token - 1].Kind == TokenKind.Number)
        || (token + 1 < text.Tokens.Count && text.Tokens[token + 1].Kind == TokenKind.Number);

    private static bool IsAllCapitals(ReadOnlySpan<char> surface) => surface.Length > 1 && !surface.ContainsAnyInRange('a', 'z');

    private sealed class Swap(SlotName left, SlotName right)
    {
        public SlotName Left => left;

        public SlotName Right => right;

        public int Count { get; set; }
    }
}
