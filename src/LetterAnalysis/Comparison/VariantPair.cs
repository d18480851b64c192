namespace LetterAnalysis.Comparison;

/// <summary>Two variants compared: which of their units belong together, and how these differ.</summary>
internal sealed class VariantPair
{
    private readonly ComparedText _left;
    private readonly ComparedText _right;
    private readonly PairComparer _comparer;
    private readonly int[] _matchOfLeft;
    private readonly int[] _matchOfRight;
    private readonly Lazy<PairSide> _leftSide;
    private readonly Lazy<PairSide> _rightSide;

    /// <param name="left">The left variant.</param>
    /// <param name="right">The right variant.</param>
    /// <param name="declared">Their words of declared slots; null when there are none.</param>
    /// <param name="learnsRecipients">True when the recipients' names are to be learned.</param>
    /// <param name="vocabulary">The vocabulary of both.</param>
    /// <param name="budget">What the work may cost.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public VariantPair(
        ComparedText left, ComparedText right, SlotNames? declared, bool learnsRecipients, Vocabulary vocabulary, StepBudget budget,
        CancellationToken cancellationToken)
    {
        _left = left;
        _right = right;
        budget.For = ComparisonStep.Units;
        Matches = UnitAligner.Align(left, right, vocabulary, budget);
        budget.For = ComparisonStep.Words;
        _comparer = new PairComparer(left, right, Matches, declared, learnsRecipients, vocabulary, budget, cancellationToken);
        _leftSide = new Lazy<PairSide>(() => PairSide.OfLeft(_comparer.Aligner));
        _rightSide = new Lazy<PairSide>(() => PairSide.OfRight(_comparer.Aligner, right.Tokens.Count));
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

    /// <summary>The words of slots, declared and learned.</summary>
    public SlotNames Names => _comparer.Names;

    /// <summary>The aligned tokens seen from the left variant.</summary>
    public PairSide LeftSide => _leftSide.Value;

    /// <summary>The aligned tokens seen from the right variant.</summary>
    public PairSide RightSide => _rightSide.Value;

    /// <summary>Where words of slots were put in one another's place.</summary>
    public PairSwaps SwapsBetween(NameContext left, NameContext right, int recipientSlot) => new(_comparer, left, right, recipientSlot);

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
            if (!link.IsSwap) aligned += link.LeftTo - link.LeftFrom + link.RightTo - link.RightFrom;
        }
        return all == 0 ? 1 : (double)aligned / all;
    }
}
