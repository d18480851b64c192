namespace LetterAnalysis.Comparison;

/// <summary>
/// Finds units that share words, by an index of content words. Of every word only the places nearest to where its unit would be
/// expected are looked at, so the work grows with the text and not with its square.
/// </summary>
internal sealed class SimilarUnits(ComparedText left, ComparedText right, Vocabulary vocabulary, StepBudget budget)
{
    private const int MostPlacesAWord = 32;
    private const int MostCandidatesAUnit = 8;

    private readonly int[] _seenBy = new int[vocabulary.Count];
    private readonly int[] _counts = new int[vocabulary.Count];

    /// <summary>For each left unit without a mate up to eight of the right ones without a mate, in the order of the left units.</summary>
    public List<UnitCandidate> Find(int[] leftMate, int[] rightMate)
    {
        var found = new List<UnitCandidate>();
        int[] starts = IndexRight(rightMate, out int[] places);
        var shared = new int[right.Units.Count];
        var touched = new List<int>();
        int expected = 0;
        for (int l = 0; l < left.Units.Count; l++)
        {
            if (leftMate[l] >= 0)
            {
                expected = leftMate[l] + 1;
                continue;
            }
            Unit unit = left.Units[l];
            if (!budget.TrySpend(unit.TokenCount * 4L)) break;
            Collect(unit, l, expected, starts, places, shared, touched);
            KeepNearest(touched, shared, expected++);
            foreach (int r in touched) found.Add(Compare(l, r));
        }
        return found;
    }

    /// <summary>
    /// The tokens that two units share, counted as often as both have them, and their similarity: with or without punctuation, whichever
    /// is more, since a mark weighs much in a short line.
    /// </summary>
    public UnitCandidate Compare(int l, int r)
    {
        Unit a = left.Units[l], b = right.Units[r];
        int aEnd = NameEnd(left, a), bEnd = NameEnd(right, b);
        budget.Spend(a.TokenCount + b.TokenCount);
        int words = 0, both = 0, bothWords = 0;
        for (int i = a.From; i < aEnd; i++)
        {
            _counts[left.Keys[i]]++;
            if (!vocabulary.IsPunctuation(left.Keys[i])) words++;
        }
        for (int i = b.From; i < bEnd; i++)
        {
            int key = right.Keys[i], word = vocabulary.IsPunctuation(key) ? 0 : 1;
            words += word;
            if (_counts[key] == 0) continue;
            _counts[key]--;
            both++;
            bothWords += word;
        }
        for (int i = a.From; i < aEnd; i++) _counts[left.Keys[i]] = 0;
        double all = Math.Max(1, aEnd - a.From + bEnd - b.From - both), allWords = Math.Max(1, words - bothWords);
        return new UnitCandidate(l, r, both, Math.Max(both / all, bothWords / allWords));
    }

    /// <summary>The number of different content words that two units share.</summary>
    public int SharedContentWords(int l, int r)
    {
        Unit a = left.Units[l], b = right.Units[r];
        for (int i = a.From; i < a.To; i++) _counts[left.Keys[i]] = 1;
        int both = 0;
        for (int i = b.From; i < b.To; i++)
        {
            int key = right.Keys[i];
            if (_counts[key] == 0 || !vocabulary.IsContent(key)) continue;
            _counts[key] = 0;
            both++;
        }
        for (int i = a.From; i < a.To; i++) _counts[left.Keys[i]] = 0;
        return both;
    }

    /// <summary>The end of a unit's tokens without the country of a signatory, which many entries share.</summary>
    private int NameEnd(ComparedText text, Unit unit)
    {
        int end = unit.To;
        if (unit.Entry?.Country is not { } country) return end;
        var words = vocabulary.Tokenize(country.Text);
        for (int i = words.Length - 1; i >= 0 && end - 1 > unit.From && text.Tokens[end - 1].Key == words[i].Key; i--) end--;
        return end;
    }

    private int[] IndexRight(int[] rightMate, out int[] places)
    {
        var starts = new int[vocabulary.Count + 1];
        for (int pass = 0; ; pass++)
        {
            places = pass == 0 ? [] : new int[starts[^1]];
            Array.Fill(_seenBy, -1);
            var next = (int[])starts.Clone();
            for (int r = 0; r < right.Units.Count; r++)
            {
                if (rightMate[r] >= 0) continue;
                Unit unit = right.Units[r];
                for (int i = unit.From; i < unit.To; i++)
                {
                    int key = right.Keys[i];
                    if (_seenBy[key] == r || !vocabulary.IsContent(key)) continue;
                    _seenBy[key] = r;
                    if (pass == 0) starts[key + 1]++; else places[next[key]++] = r;
                }
            }
            if (pass == 1) return starts;
            for (int key = 1; key < starts.Length; key++) starts[key] += starts[key - 1];
        }
    }

    private void Collect(Unit unit, int index, int expected, int[] starts, int[] places, int[] shared, List<int> touched)
    {
        touched.Clear();
        int mark = right.Units.Count + index;
        for (int i = unit.From; i < unit.To; i++)
        {
            int key = left.Keys[i];
            if (_seenBy[key] == mark || !vocabulary.IsContent(key)) continue;
            _seenBy[key] = mark;
            int from = starts[key], to = starts[key + 1];
            if (to - from > MostPlacesAWord)
            {
                int middle = Array.BinarySearch(places, from, to - from, expected);
                if (middle < 0) middle = ~middle;
                from = Math.Clamp(middle - MostPlacesAWord / 2, from, to - MostPlacesAWord);
                to = from + MostPlacesAWord;
            }
            budget.Spend(to - from);
            for (int p = from; p < to; p++)
            {
                int r = places[p];
                if ((right.Units[r].Entry is null) != (unit.Entry is null)) continue;
                if (shared[r]++ == 0) touched.Add(r);
            }
        }
    }

    private static void KeepNearest(List<int> touched, int[] shared, int expected)
    {
        if (touched.Count > MostCandidatesAUnit)
        {
            touched.Sort((a, b) =>
            {
                int order = shared[b].CompareTo(shared[a]);
                if (order == 0) order = Math.Abs(a - expected).CompareTo(Math.Abs(b - expected));
                return order == 0 ? a.CompareTo(b) : order;
            });
        }
        foreach (int r in touched) shared[r] = 0;
        if (touched.Count > MostCandidatesAUnit) touched.RemoveRange(MostCandidatesAUnit, touched.Count - MostCandidatesAUnit);
        touched.Sort();
    }
}
