namespace LetterAnalysis.Comparison;

/// <summary>
/// Pairs the units of two variants. Units whose words occur once on each side are pairs, and spread to equal neighbours; signatories are
/// paired by name and recommendations by topic; similar units are paired where the order of all allows it, and very similar ones
/// anywhere. The heaviest rising chain of pairs is what stayed in place; the other pairs have moved, however far.
/// </summary>
internal sealed class UnitAligner
{
    private const double LeastSimilarity = 0.35;
    private const double DisplacementPenalty = 0.3;
    private const double SameFormBonus = 0.1;
    private const double LeastNameSimilarity = 0.51;
    private const double LeastFarSimilarity = 0.5;
    private const double LeastMoveSimilarity = 0.8;
    private const double LeastLoneSimilarity = 0.1;
    private const int LeastMoveWords = 3;

    private static readonly SectionKind[] HeaderKinds =
    [
        SectionKind.Dateline, SectionKind.Addressee, SectionKind.Subject, SectionKind.Salutation, SectionKind.RecommendationLeadIn,
        SectionKind.Valediction,
    ];

    private readonly ComparedText _left;
    private readonly ComparedText _right;
    private readonly Vocabulary _vocabulary;
    private readonly StepBudget _budget;
    private readonly int[] _leftMate;
    private readonly int[] _rightMate;
    private readonly double[] _similarity;
    private readonly bool[] _inPlace;

    private UnitAligner(ComparedText left, ComparedText right, Vocabulary vocabulary, StepBudget budget)
    {
        _left = left;
        _right = right;
        _vocabulary = vocabulary;
        _budget = budget;
        _leftMate = new int[left.Units.Count];
        _rightMate = new int[right.Units.Count];
        _similarity = new double[left.Units.Count];
        _inPlace = new bool[left.Units.Count];
        Array.Fill(_leftMate, -1);
        Array.Fill(_rightMate, -1);
    }

    /// <summary>Every unit of both variants in just one match: pairs, splits and merges, and what only one side has.</summary>
    public static List<UnitMatch> Align(ComparedText left, ComparedText right, Vocabulary vocabulary, StepBudget budget)
    {
        var aligner = new UnitAligner(left, right, vocabulary, budget);
        aligner.MatchUnique(unit => unit.Hash);
        aligner.SpreadToEqualNeighbours();
        aligner.MatchUnique(aligner.LabelOf);
        var similar = new SimilarUnits(left, right, vocabulary, budget);
        List<UnitCandidate> candidates = similar.Find(aligner._leftMate, aligner._rightMate);
        aligner.MatchInOrder(candidates);
        aligner.MatchFar(candidates);
        aligner.Settle();
        aligner.MatchResidues(similar);
        aligner.Settle();
        return aligner.Collect(candidates);
    }

    private void Match(int l, int r, double similarity)
    {
        _leftMate[l] = r;
        _rightMate[r] = l;
        _similarity[l] = similarity;
    }

    private void MatchUnique(Func<Unit, ulong> keyOf)
    {
        var seen = new Dictionary<ulong, (int Left, int LeftCount, int Right, int RightCount)>();
        for (int l = 0; l < _leftMate.Length; l++)
        {
            if (_leftMate[l] >= 0 || keyOf(_left.Units[l]) is not (not 0 and ulong key)) continue;
            seen[key] = seen.TryGetValue(key, out var place) ? place with { LeftCount = place.LeftCount + 1 } : (l, 1, 0, 0);
        }
        for (int r = 0; r < _rightMate.Length; r++)
        {
            if (_rightMate[r] >= 0 || keyOf(_right.Units[r]) is not (not 0 and ulong key)) continue;
            if (seen.TryGetValue(key, out var place)) seen[key] = place with { Right = r, RightCount = place.RightCount + 1 };
        }
        foreach (var (l, leftCount, r, rightCount) in seen.Values)
        {
            if (leftCount == 1 && rightCount == 1) Match(l, r, 1);
        }
    }

    private ulong LabelOf(Unit unit) => unit.Label is null ? 0 : _vocabulary.HashOf(unit.Label) ^ (unit.Entry is null ? 1UL : 2UL);

    /// <summary>Pairs equal units that stand next to a pair: boilerplate that occurs more than once (Heckel 1978).</summary>
    private void SpreadToEqualNeighbours()
    {
        for (int l = -1; l < _leftMate.Length - 1; l++)
        {
            if (l < 0) MatchIfEqual(0, 0);
            else if (_leftMate[l] >= 0) MatchIfEqual(l + 1, _leftMate[l] + 1);
        }
        for (int l = _leftMate.Length; l > 0; l--)
        {
            if (l == _leftMate.Length) MatchIfEqual(l - 1, _rightMate.Length - 1);
            else if (_leftMate[l] >= 0) MatchIfEqual(l - 1, _leftMate[l] - 1);
        }
    }

    private void MatchIfEqual(int l, int r)
    {
        if (l < 0 || r < 0 || l >= _leftMate.Length || r >= _rightMate.Length || _leftMate[l] >= 0 || _rightMate[r] >= 0) return;
        if (_left.Units[l].Hash == _right.Units[r].Hash) Match(l, r, 1);
    }

    /// <summary>Pairs similar units so that the order of all pairs is kept as well as it can be.</summary>
    private void MatchInOrder(List<UnitCandidate> candidates)
    {
        var links = new List<ChainLink>();
        var similarity = new List<double>();
        int next = 0;
        for (int l = 0; l < _leftMate.Length; l++)
        {
            if (_leftMate[l] >= 0)
            {
                links.Add(new ChainLink(l, _leftMate[l], 1000L * Weight(l, _leftMate[l])));
                similarity.Add(_similarity[l]);
            }
            int end = next;
            while (end < candidates.Count && candidates[end].Left == l) end++;
            for (int c = end - 1; c >= next; c--)
            {
                int r = candidates[c].Right;
                double similar = candidates[c].Similarity, penalty = DisplacementPenalty * Displacement(l, r);
                if (similar + Bonus(l, r) < LeastSimilarity + penalty || IsOtherName(l, similar)) continue;
                links.Add(new ChainLink(l, r, Math.Max(1, (long)(1000 * Weight(l, r) * (similar - penalty)))));
                similarity.Add(similar);
            }
            next = end;
        }
        bool[] chosen = HeaviestChain.Find(links, _rightMate.Length);
        for (int i = 0; i < links.Count; i++)
        {
            if (chosen[i] && _leftMate[links[i].Left] < 0) Match(links[i].Left, links[i].Right, similarity[i]);
        }
    }

    private void MatchFar(List<UnitCandidate> candidates)
    {
        var bySimilarity = new List<UnitCandidate>(candidates);
        bySimilarity.Sort((a, b) =>
        {
            int order = b.Similarity.CompareTo(a.Similarity);
            if (order == 0) order = a.Left.CompareTo(b.Left);
            return order == 0 ? a.Right.CompareTo(b.Right) : order;
        });
        foreach (UnitCandidate pair in bySimilarity)
        {
            if (pair.Similarity < LeastFarSimilarity || IsOtherName(pair.Left, pair.Similarity)) continue;
            if (_leftMate[pair.Left] < 0 && _rightMate[pair.Right] < 0) Match(pair.Left, pair.Right, pair.Similarity);
        }
    }

    /// <summary>
    /// Tells what stayed in place from what moved, and parts far pairs that are too unlike, or too short, to be held for a move.
    /// </summary>
    private void Settle()
    {
        var links = new List<ChainLink>();
        for (int l = 0; l < _leftMate.Length; l++)
        {
            int r = _leftMate[l];
            // Words first; among equals, the pairs that moved least.
            if (r >= 0) links.Add(new ChainLink(l, r, ((long)Weight(l, r) << 32) - (long)(1000 * Displacement(l, r))));
        }
        bool[] chosen = HeaviestChain.Find(links, _rightMate.Length);
        for (int i = 0; i < links.Count; i++)
        {
            int l = links[i].Left;
            _inPlace[l] = chosen[i];
            bool isMove = _similarity[l] >= 1 || (_similarity[l] >= LeastMoveSimilarity && Weight(l, _leftMate[l]) >= LeastMoveWords);
            if (chosen[i] || isMove) continue;
            _rightMate[_leftMate[l]] = -1;
            _leftMate[l] = -1;
        }
    }

    /// <summary>Pairs what is left between two pairs in place: header lines of one kind, and a lone unit on each side.</summary>
    private void MatchResidues(SimilarUnits similar)
    {
        List<int> lefts = [], rights = [];
        int r = 0;
        for (int l = 0; l <= _leftMate.Length; l++)
        {
            if (l < _leftMate.Length && !_inPlace[l])
            {
                if (_leftMate[l] < 0) lefts.Add(l);
                continue;
            }
            int end = l < _leftMate.Length ? _leftMate[l] : _rightMate.Length;
            for (; r < end; r++)
            {
                if (_rightMate[r] < 0) rights.Add(r);
            }
            r = end + 1;
            if (lefts.Count > 0 && rights.Count > 0) MatchGap(lefts, rights, similar);
            lefts.Clear();
            rights.Clear();
        }
    }

    private void MatchGap(List<int> lefts, List<int> rights, SimilarUnits similar)
    {
        foreach (SectionKind kind in HeaderKinds)
        {
            List<int> these = lefts.FindAll(l => _left.Units[l].Kind == kind), those = rights.FindAll(r => _right.Units[r].Kind == kind);
            for (int i = 0; these.Count == those.Count && i < these.Count; i++) Match(these[i], those[i], 1);
        }
        lefts.RemoveAll(l => _leftMate[l] >= 0);
        rights.RemoveAll(r => _rightMate[r] >= 0);
        if (lefts.Count != 1 || rights.Count != 1) return;
        Unit a = _left.Units[lefts[0]], b = _right.Units[rights[0]];
        if (a.Entry is not null || b.Entry is not null || (a.Kind != b.Kind && (IsHeader(a.Kind) || IsHeader(b.Kind)))) return;
        if (!_budget.TrySpend(a.TokenCount + b.TokenCount)) return;
        if (similar.SharedContentWords(lefts[0], rights[0]) < 2) return;
        double similarity = similar.Compare(lefts[0], rights[0]).Similarity;
        if (similarity >= LeastLoneSimilarity) Match(lefts[0], rights[0], similarity);
    }

    private List<UnitMatch> Collect(List<UnitCandidate> candidates)
    {
        var matches = new List<UnitMatch>(_leftMate.Length + _rightMate.Length);
        var splits = new SplitFinder(_left, _right, _vocabulary, _leftMate, _rightMate, _inPlace, _budget);
        splits.Find(candidates, _similarity, matches);
        for (int l = 0; l < _leftMate.Length; l++)
        {
            if (splits.TakesLeft(l)) continue;
            matches.Add(_leftMate[l] < 0
                ? new UnitMatch(new UnitRun(l, 1), default, false)
                : new UnitMatch(new UnitRun(l, 1), new UnitRun(_leftMate[l], 1), !_inPlace[l]));
        }
        for (int r = 0; r < _rightMate.Length; r++)
        {
            if (_rightMate[r] < 0 && !splits.TakesRight(r)) matches.Add(new UnitMatch(default, new UnitRun(r, 1), false));
        }
        return matches;
    }

    private int Weight(int l, int r) => Math.Max(1, Math.Min(_left.Units[l].Words, _right.Units[r].Words));

    /// <summary>How far apart two units stand, as a share of the letter.</summary>
    private double Displacement(int l, int r) => Math.Abs((l + 0.5) / _leftMate.Length - (r + 0.5) / _rightMate.Length);

    private double Bonus(int l, int r)
    {
        Unit a = _left.Units[l], b = _right.Units[r];
        return a.Kind == b.Kind && a.Marker is not null && a.Marker == b.Marker ? SameFormBonus : 0;
    }

    /// <summary>True for signatories that share less than half of their names: another signatory rather than a changed one.</summary>
    private bool IsOtherName(int l, double similarity) => _left.Units[l].Entry is not null && similarity < LeastNameSimilarity;

    private static bool IsHeader(SectionKind kind) => Array.IndexOf(HeaderKinds, kind) >= 0;
}
