namespace LetterAnalysis.Comparison;

/// <summary>
/// Finds units that the other variant has as several in a row: the several together hold at least nine tenths of the one and at most a
/// third of other words.
/// </summary>
internal sealed class SplitFinder(
    ComparedText left, ComparedText right, Vocabulary vocabulary, int[] leftMate, int[] rightMate, bool[] inPlace, StepBudget budget)
{
    private const int MostParts = 8;
    private const double LeastCoverage = 0.9;
    private const double LeastContainment = 0.66;

    private readonly int[] _counts = new int[vocabulary.Count];
    private readonly bool[] _leftTaken = new bool[leftMate.Length];
    private readonly bool[] _rightTaken = new bool[rightMate.Length];

    public bool TakesLeft(int l) => _leftTaken[l];

    public bool TakesRight(int r) => _rightTaken[r];

    /// <summary>Adds the splits and merges to <paramref name="matches"/>.</summary>
    public void Find(List<UnitCandidate> candidates, double[] similarity, List<UnitMatch> matches)
    {
        for (int l = 0; l < leftMate.Length; l++)
        {
            if (inPlace[l] && similarity[l] < 1) Try(l, leftMate[l], matches);
        }
        int[] leftGap = Gaps(leftMate.Length, l => inPlace[l]);
        int[] rightGap = Gaps(rightMate.Length, r => rightMate[r] >= 0 && inPlace[rightMate[r]]);
        foreach (UnitCandidate pair in candidates)
        {
            bool free = leftMate[pair.Left] < 0 && rightMate[pair.Right] < 0;
            if (free && leftGap[pair.Left] == rightGap[pair.Right]) Try(pair.Left, pair.Right, matches);
        }
    }

    /// <summary>For each unit the number of units in place before it.</summary>
    private static int[] Gaps(int count, Func<int, bool> isInPlace)
    {
        var gaps = new int[count];
        for (int i = 1; i < count; i++) gaps[i] = gaps[i - 1] + (isInPlace(i - 1) ? 1 : 0);
        return gaps;
    }

    private void Try(int l, int r, List<UnitMatch> matches)
    {
        if (_leftTaken[l] || _rightTaken[r] || left.Units[l].Entry is not null || right.Units[r].Entry is not null) return;
        if (left.Units[l].TokenCount > right.Units[r].TokenCount)
        {
            if (!Grow(left, l, right, r, rightMate, _rightTaken, out int from, out int count)) return;
            _leftTaken[l] = true;
            Array.Fill(_rightTaken, true, from, count);
            matches.Add(new UnitMatch(new UnitRun(l, 1), new UnitRun(from, count), false));
        }
        else
        {
            if (!Grow(right, r, left, l, leftMate, _leftTaken, out int from, out int count)) return;
            _rightTaken[r] = true;
            Array.Fill(_leftTaken, true, from, count);
            matches.Add(new UnitMatch(new UnitRun(from, count), new UnitRun(r, 1), false));
        }
    }

    /// <summary>
    /// Grows a run of parts around one of them while its neighbours, too, are made of words that the whole has left. Only the first part
    /// may be a list item: its marker then stands before all of the text.
    /// </summary>
    private bool Grow(ComparedText whole, int unit, ComparedText parts, int seed, int[] mate, bool[] taken, out int from, out int count)
    {
        Unit one = whole.Units[unit];
        (from, count) = (seed, 0);
        int shared = 0, size = 0;
        budget.Spend(one.TokenCount * 2L);
        for (int i = one.From; i < one.To; i++) _counts[whole.Keys[i]]++;
        if (Take(parts, parts.Units[seed], ref shared, ref size))
        {
            count = 1;
            bool grown = true;
            while (grown && count < MostParts)
            {
                grown = IsFree(from + count, mate, taken) && parts.Units[from + count].Marker is null
                    && Take(parts, parts.Units[from + count], ref shared, ref size);
                if (grown) count++;
                if (count < MostParts && parts.Units[from].Marker is null && IsFree(from - 1, mate, taken)
                    && Take(parts, parts.Units[from - 1], ref shared, ref size))
                {
                    from--;
                    count++;
                    grown = true;
                }
            }
        }
        for (int i = one.From; i < one.To; i++) _counts[whole.Keys[i]] = 0;
        for (int part = from; part < from + count; part++)
        {
            for (int i = parts.Units[part].From; i < parts.Units[part].To; i++) _counts[parts.Keys[i]] = 0;
        }
        return count > 1 && shared >= LeastCoverage * one.TokenCount && shared >= LeastContainment * size;
    }

    private static bool IsFree(int unit, int[] mate, bool[] taken) => unit >= 0 && unit < mate.Length && mate[unit] < 0 && !taken[unit];

    /// <summary>Takes a part's words off what the whole has left; puts them back when the part is made of other words.</summary>
    private bool Take(ComparedText parts, Unit part, ref int shared, ref int size)
    {
        int both = 0;
        budget.Spend(part.TokenCount);
        for (int i = part.From; i < part.To; i++)
        {
            if (_counts[parts.Keys[i]]-- > 0) both++;
        }
        if (part.Entry is null && part.TokenCount > 0 && both >= LeastContainment * part.TokenCount)
        {
            shared += both;
            size += part.TokenCount;
            return true;
        }
        for (int i = part.From; i < part.To; i++) _counts[parts.Keys[i]]++;
        return false;
    }
}
