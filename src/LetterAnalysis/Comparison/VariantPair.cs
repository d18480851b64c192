namespace LetterAnalysis.Comparison;

/// <summary>Two variants compared: which of their units belong together, and how these differ.</summary>
internal sealed class VariantPair
{
    private readonly ComparedText _left;
    private readonly ComparedText _right;
    private readonly PairComparer _comparer;
    private readonly int[] _matchOfLeft;
    private readonly int[] _matchOfRight;

    public VariantPair(ComparedText left, ComparedText right, Vocabulary vocabulary, StepBudget budget, CancellationToken cancellationToken)
    {
        _left = left;
        _right = right;
        budget.For = ComparisonStep.Units;
        Matches = UnitAligner.Align(left, right, vocabulary, budget);
        budget.For = ComparisonStep.Words;
        _comparer = new PairComparer(left, right, Matches, vocabulary, budget, cancellationToken);
        Slots = new SlotFinder(left, right, vocabulary, _comparer, Matches);
        Similarity = SimilarityOf(_comparer.Aligner);
        _matchOfLeft = new int[left.Units.Count];
        _matchOfRight = new int[right.Units.Count];
        for (int i = 0; i < Matches.Count; i++)
        {
            Array.Fill(_matchOfLeft, i, Matches[i].Left.From, Matches[i].Left.Count);
            Array.Fill(_matchOfRight, i, Matches[i].Right.From, Matches[i].Right.Count);
        }
    }

    public List<UnitMatch> Matches { get; }

    /// <summary>Dice's coefficient over the tokens that are aligned; 1 for two empty texts.</summary>
    public double Similarity { get; }

    public SlotFinder Slots { get; }

    /// <summary>How much of a match's text is the same, from 0 to 1.</summary>
    public double SimilarityOf(int match)
    {
        var (lf, lt, rf, rt) = _comparer.Tokens(Matches[match]);
        int changed = 0, all = lt - lf + rt - rf;
        foreach (Edit edit in _comparer.Edits[match]) changed += edit.LeftTo - edit.LeftFrom + edit.RightTo - edit.RightFrom;
        return all == 0 ? 1 : 1 - (double)changed / all;
    }

    /// <summary>How units differ that stand in one row, whether this pair alone would have matched them or not.</summary>
    public RowPair Compare(UnitRun left, UnitRun right)
    {
        int found = left.IsEmpty ? _matchOfRight[right.From] : _matchOfLeft[left.From];
        UnitMatch match = Matches[found];
        if (match.Left == left && match.Right == right) return new RowPair(_comparer.Edits[found], match.Moved, _comparer.IsTruncated[found]);
        var other = new UnitMatch(left, right, IsCrossed(left, right));
        return new RowPair(_comparer.CompareOther(other, out bool truncated), other.Moved, truncated);
    }

    /// <summary>True when units that stayed in place stand before these units in one variant and after them in the other.</summary>
    private bool IsCrossed(UnitRun left, UnitRun right)
    {
        if (left.IsEmpty || right.IsEmpty) return false;
        foreach (UnitMatch match in Matches)
        {
            if (match.IsPair && !match.Moved && (match.Left.From < left.From) != (match.Right.From < right.From)
                && match.Left != left && match.Right != right) return true;
        }
        return false;
    }

    private double SimilarityOf(WordAligner aligner)
    {
        int all = _left.Tokens.Count + _right.Tokens.Count, aligned = 0;
        foreach (int mate in aligner.Mate)
        {
            if (mate >= 0) aligned += 2;
        }
        foreach (Link link in aligner.Links.Values)
        {
            if (!link.IsRecipient) aligned += link.LeftTo - link.LeftFrom + link.RightTo - link.RightFrom;
        }
        return all == 0 ? 1 : (double)aligned / all;
    }
}
