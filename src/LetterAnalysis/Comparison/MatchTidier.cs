namespace LetterAnalysis.Comparison;

/// <summary>
/// Makes a word diff read as a person would mark it: two words that changed places around a function word are two changes of a word,
/// chance matches within rewritten text are dropped, and inserted or deleted runs are slid to the ends of sentences and clauses. Linear in the words.
/// </summary>
internal static class MatchTidier
{
    private const int MostChanceContentWords = 3;
    private const int MostWordsBesideLong = 2;
    private const int LeastLongChange = 4;
    private const int MostWordsInName = 2;

    public static void Tidy(WordSequence left, WordSequence right, int[] leftMate, int[] rightMate)
    {
        Uncross(left, right, leftMate, rightMate);
        Uncross(right, left, rightMate, leftMate);
        DropChanceMatches(left, right, leftMate, rightMate);
        Slide(left, right, leftMate, rightMate);
        Slide(right, left, rightMate, leftMate);
    }

    private static void DropChanceMatches(WordSequence left, WordSequence right, int[] leftMate, int[] rightMate)
    {
        int keptLeft = 0, keptRight = 0;
        for (int l = 0; l < left.Count;)
        {
            if (leftMate[l] < 0)
            {
                l++;
                continue;
            }
            int end = l + 1, r = leftMate[l];
            while (end < left.Count && leftMate[end] == leftMate[end - 1] + 1) end++;
            int rightEnd = leftMate[end - 1] + 1, next = end;
            while (next < left.Count && leftMate[next] < 0) next++;
            int nextRight = next < left.Count ? leftMate[next] : right.Count;
            int before = Math.Max(l - keptLeft, r - keptRight), after = Math.Max(next - end, nextRight - rightEnd);
            bool isBetween = l > keptLeft && r > keptRight && next > end && nextRight > rightEnd;
            if (IsChance(left, right, l, end, r, before, after) || (isBetween && JoinsNames(left, l, end) && JoinsNames(right, r, rightEnd)))
            {
                for (int i = l; i < end; i++)
                {
                    rightMate[leftMate[i]] = -1;
                    leftMate[i] = -1;
                }
            }
            else
            {
                (keptLeft, keptRight) = (end, rightEnd);
            }
            l = end;
        }
    }

    /// <summary>
    /// True for a short run of matches between two changes that says little: function words between changes of two words or more, one
    /// or two of them beside a long change, or up to three content words between changes of twice the run's length. A number, a name or
    /// a recipient always holds.
    /// </summary>
    private static bool IsChance(WordSequence left, WordSequence right, int from, int to, int rightFrom, int before, int after)
    {
        int smaller = Math.Min(before, after), length = to - from, content = 0;
        bool besideLong = length <= MostWordsBesideLong && Math.Max(before, after) >= LeastLongChange;
        if (smaller == 0 || (!besideLong && (smaller < 2 || length > smaller))) return false;
        for (int i = from; i < to; i++)
        {
            if (left.IsLandmark(i) || right.IsLandmark(rightFrom + i - from)) return false;
            if (left.IsContent(i)) content++;
        }
        return content == 0 || (content <= MostChanceContentWords && 2 * length <= smaller);
    }

    /// <summary>True for one or two function words within a name: of "Ministry of Health" and "Board of Trade" the "of" is no match.</summary>
    private static bool JoinsNames(WordSequence words, int from, int to)
    {
        if (to - from > MostWordsInName || !words.IsName(from - 1) || !words.IsName(to)) return false;
        for (int i = from; i < to; i++)
        {
            if (words.IsContent(i) || words.CutStrength(i) > 0) return false;
        }
        return words.CutStrength(to) == 0;
    }

    /// <summary>
    /// "White and black" against "black and white": of two words in one another's place a diff matches one, so that the other and the
    /// function words between them come and go. Matched are the function words; each of the two stands for the other.
    /// </summary>
    private static void Uncross(WordSequence left, WordSequence right, int[] leftMate, int[] rightMate)
    {
        for (int l = 0; l + 2 < left.Count; l++)
        {
            int r = leftMate[l];
            if (r < 2 || rightMate[r - 1] >= 0 || !IsExchangeable(left, l)) continue;
            int size = 1;
            while (size <= MostWordsInName && l + size + 1 < left.Count && !left.IsContent(l + size)) size++;
            int end = l + size, start = r - size;
            if (size == 1 || start < 0 || !IsExchangeable(left, end) || left.Ids[end] != right.Ids[start]) continue;
            bool isAlone = (l == 0 ? start == 0 : leftMate[l - 1] == start - 1)
                && (end + 1 == left.Count ? r + 1 == right.Count : leftMate[end + 1] == r + 1);
            if (!isAlone) continue;
            bool crosses = true;
            for (int i = 1; i < size && crosses; i++) crosses = leftMate[l + i] < 0 && rightMate[start + i] < 0 && left.Ids[l + i] == right.Ids[start + i];
            if (!crosses || leftMate[end] >= 0 || rightMate[start] >= 0) continue;
            leftMate[l] = rightMate[r] = -1;
            for (int i = 1; i < size; i++) (leftMate[l + i], rightMate[start + i]) = (start + i, l + i);
        }
    }

    /// <summary>True for a word with a meaning of its own that a reader does not hold on to.</summary>
    private static bool IsExchangeable(WordSequence words, int word) => words.IsContent(word) && !words.IsLandmark(word);

    /// <summary>Slides runs that only <paramref name="one"/> has to where they start and end best.</summary>
    private static void Slide(WordSequence one, WordSequence other, int[] mate, int[] otherMate)
    {
        for (int start = 0; start < one.Count;)
        {
            if (mate[start] >= 0)
            {
                start++;
                continue;
            }
            int end = start + 1;
            while (end < one.Count && mate[end] < 0) end++;
            int place = start > 0 ? mate[start - 1] + 1 : 0;
            if ((end < one.Count ? mate[end] : other.Count) == place) end = SlideRun(one, mate, otherMate, start, end, place);
            start = end;
        }
    }

    /// <summary>Slides one run; gives the end of the words that are settled by it.</summary>
    private static int SlideRun(WordSequence one, int[] mate, int[] otherMate, int start, int end, int place)
    {
        int first = start, last = start;
        int size = end - start;
        while (first > 0 && IsMate(first - 1, place - 1 - (start - first)) && one.Ids[first - 1] == one.Ids[first - 1 + size]) first--;
        while (last + size < one.Count && IsMate(last + size, place + last - start) && one.Ids[last] == one.Ids[last + size]) last++;
        int best = start, bestScore = -1;
        for (int at = first; at <= last; at++)
        {
            int score = 2 * (one.CutStrength(at) + one.CutStrength(at + size)) + (at == start ? 1 : 0);
            if (score > bestScore) (best, bestScore) = (at, score);
        }
        for (int i = Math.Min(best, start); i < Math.Max(best, start) + size; i++) mate[i] = -1;
        for (int i = best; i < start; i++) Pair(i + size, place - (start - i));
        for (int i = start; i < best; i++) Pair(i, place + i - start);
        return Math.Max(end, best + size);

        bool IsMate(int word, int otherWord) => otherWord >= 0 && mate[word] == otherWord;

        void Pair(int word, int otherWord)
        {
            mate[word] = otherWord;
            otherMate[otherWord] = word;
        }
    }
}
