using DiffPlex;
using DiffPlex.Model;

namespace LetterAnalysis.Comparison;

/// <summary>
/// Matches the words of two runs in order. Phrases that occur once on each side are matched first, since a plain diff may prefer as
/// many words here and there; DiffPlex matches what is between them. Words that the other side lacks are dropped before that, and long
/// runs are cut at single words, too: the time of a plain diff grows with the square of the differences.
/// </summary>
internal sealed class WordMatcher(StepBudget budget, CancellationToken cancellationToken)
{
    private const int PhraseWords = 4;

    // Up to here (a thousand words on both sides together) a plain diff is quick enough, and finds what cutting may miss.
    private const long MostPlainSteps = 1 << 20;

    private readonly Stack<Range> _todo = new();
    private readonly Dictionary<long, Place> _places = [];

    /// <summary>For each word the matching word of the other side, or -1.</summary>
    public void Match(WordSequence left, WordSequence right, int[] leftMate, int[] rightMate)
    {
        Array.Fill(leftMate, -1, 0, left.Count);
        Array.Fill(rightMate, -1, 0, right.Count);
        _todo.Push(new Range(0, left.Count, 0, right.Count));
        while (_todo.TryPop(out Range range))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (lf, lt, rf, rt, isContentMatched) = range;
            for (; lf < lt && rf < rt && left.Ids[lf] == right.Ids[rf]; lf++, rf++) Pair(lf, rf, leftMate, rightMate);
            for (; lf < lt && rf < rt && left.Ids[lt - 1] == right.Ids[rt - 1]; lt--, rt--) Pair(lt - 1, rt - 1, leftMate, rightMate);
            if (lf == lt || rf == rt || !budget.TrySpend(lt - lf + rt - rf)) continue;
            var rest = new Range(lf, lt, rf, rt, isContentMatched);
            if (!Cut(left, right, rest, PhraseWords, leftMate, rightMate)) MatchWords(left, right, rest, leftMate, rightMate);
        }
    }

    private static void Pair(int l, int r, int[] leftMate, int[] rightMate)
    {
        leftMate[l] = r;
        rightMate[r] = l;
    }

    /// <summary>
    /// Pairs phrases of some words that occur once on each side, as far as they keep their order, and leaves what is between them for
    /// later; false when there are none.
    /// </summary>
    private bool Cut(WordSequence left, WordSequence right, Range range, int size, int[] leftMate, int[] rightMate)
    {
        CountPlaces(left, right, range, size);
        var links = new List<ChainLink>();
        for (int l = range.LeftFrom; l + size <= range.LeftTo; l++)
        {
            Place place = _places[Phrase(left, l, size)];
            if (place is not { LeftCount: 1, RightCount: 1 }) continue;
            int weight = 0;
            for (int i = l; i < l + size; i++) weight += left.IsContent(i) ? 1 : 0;
            if (weight > 0) links.Add(new ChainLink(l, place.Right - range.RightFrom, weight));
        }
        if (links.Count == 0) return false;
        bool[] chosen = HeaviestChain.Find(links, range.RightTo - range.RightFrom);
        int nextLeft = range.LeftFrom, nextRight = range.RightFrom;
        for (int i = 0; i < links.Count; i++)
        {
            if (!chosen[i]) continue;
            int l = links[i].Left, r = links[i].Right + range.RightFrom;
            // Phrases on the chain overlap; what an earlier one took stays taken.
            int skip = Math.Max(0, Math.Max(nextLeft - l, nextRight - r));
            if (skip >= size) continue;
            if (l + skip > nextLeft && r + skip > nextRight) _todo.Push(new Range(nextLeft, l + skip, nextRight, r + skip));
            for (int word = skip; word < size; word++) Pair(l + word, r + word, leftMate, rightMate);
            (nextLeft, nextRight) = (l + size, r + size);
        }
        _todo.Push(new Range(nextLeft, range.LeftTo, nextRight, range.RightTo));
        return true;
    }

    /// <summary>
    /// Matches words that carry meaning; function words only between those, so that no "the ... of the" is found at the price of a name.
    /// </summary>
    private void MatchWords(WordSequence left, WordSequence right, Range range, int[] leftMate, int[] rightMate)
    {
        CountPlaces(left, right, range, 1);
        List<int> lefts = [], rights = [];
        bool content = !range.IsContentMatched && HasSharedContent(left, range);
        for (int l = range.LeftFrom; l < range.LeftTo; l++)
        {
            if (_places[left.Ids[l]].RightCount > 0 && (!content || left.IsContent(l))) lefts.Add(l);
        }
        for (int r = range.RightFrom; r < range.RightTo; r++)
        {
            if (_places.ContainsKey(right.Ids[r]) && (!content || right.IsContent(r))) rights.Add(r);
        }
        if (lefts.Count == 0 || rights.Count == 0) return;
        long total = lefts.Count + rights.Count;
        if (total * total > MostPlainSteps && Cut(left, right, range, 1, leftMate, rightMate)) return;
        if (!budget.Allows(total * total)) return;
        Diff(left, right, lefts, rights, leftMate, rightMate);
        if (content) PushGaps(range, leftMate);
    }

    private bool HasSharedContent(WordSequence left, Range range)
    {
        for (int l = range.LeftFrom; l < range.LeftTo; l++)
        {
            if (left.IsContent(l) && _places[left.Ids[l]].RightCount > 0) return true;
        }
        return false;
    }

    private void PushGaps(Range range, int[] leftMate)
    {
        int nextLeft = range.LeftFrom, nextRight = range.RightFrom;
        for (int l = range.LeftFrom; l <= range.LeftTo; l++)
        {
            if (l < range.LeftTo && leftMate[l] < 0) continue;
            int r = l < range.LeftTo ? leftMate[l] : range.RightTo;
            if (l > nextLeft && r > nextRight) _todo.Push(new Range(nextLeft, l, nextRight, r, IsContentMatched: true));
            (nextLeft, nextRight) = (l + 1, r + 1);
        }
    }

    private void CountPlaces(WordSequence left, WordSequence right, Range range, int size)
    {
        _places.Clear();
        for (int l = range.LeftFrom; l + size <= range.LeftTo; l++)
        {
            long phrase = Phrase(left, l, size);
            _places[phrase] = new Place(_places.GetValueOrDefault(phrase).LeftCount + 1, 0, -1);
        }
        for (int r = range.RightFrom; r + size <= range.RightTo; r++)
        {
            long phrase = Phrase(right, r, size);
            if (_places.TryGetValue(phrase, out Place place)) _places[phrase] = new Place(place.LeftCount, place.RightCount + 1, r);
        }
    }

    /// <summary>A number for some words in a row; for one word its id.</summary>
    private static long Phrase(WordSequence words, int at, int size)
    {
        long phrase = words.Ids[at];
        for (int i = at + 1; i < at + size; i++) phrase = unchecked(phrase * 6364136223846793005 + words.Ids[i]);
        return phrase;
    }

    private void Diff(WordSequence left, WordSequence right, List<int> lefts, List<int> rights, int[] leftMate, int[] rightMate)
    {
        string[] leftKeys = new string[lefts.Count], rightKeys = new string[rights.Count];
        for (int i = 0; i < leftKeys.Length; i++) leftKeys[i] = left.Key(lefts[i]);
        for (int i = 0; i < rightKeys.Length; i++) rightKeys[i] = right.Key(rights[i]);
        DiffResult result = Differ.Instance.CreateDiffs(
            KeyChunker.Left, KeyChunker.Right, ignoreWhiteSpace: false, ignoreCase: false, new KeyChunker(leftKeys, rightKeys));
        int l = 0, r = 0, differences = 1;
        foreach (DiffBlock block in result.DiffBlocks)
        {
            while (l < block.DeleteStartA) Pair(lefts[l++], rights[r++], leftMate, rightMate);
            l += block.DeleteCountA;
            r += block.InsertCountB;
            differences += block.DeleteCountA + block.InsertCountB;
        }
        while (l < lefts.Count) Pair(lefts[l++], rights[r++], leftMate, rightMate);
        budget.Spend((long)(lefts.Count + rights.Count) * differences);
    }

    private readonly record struct Range(int LeftFrom, int LeftTo, int RightFrom, int RightTo, bool IsContentMatched = false);

    private readonly record struct Place(int LeftCount, int RightCount, int Right);
}
