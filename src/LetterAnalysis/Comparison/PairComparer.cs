namespace LetterAnalysis.Comparison;

/// <summary>
/// Finds the differences within matched units: first by their words; then, once the words have shown what the variants call their
/// recipients, again with those names held for one word.
/// </summary>
internal sealed class PairComparer
{
    private static readonly List<Occurrence> NoNames = [];

    private readonly ComparedText _left;
    private readonly ComparedText _right;
    private readonly ChangeClassifier _classifier;
    private readonly EditFinder _finder;
    private readonly StepBudget _budget;
    private readonly CancellationToken _cancellationToken;

    public PairComparer(
        ComparedText left, ComparedText right, List<UnitMatch> matches, Vocabulary vocabulary, StepBudget budget,
        CancellationToken cancellationToken)
    {
        _left = left;
        _right = right;
        _budget = budget;
        _cancellationToken = cancellationToken;
        _classifier = new ChangeClassifier(left, right, vocabulary);
        Aligner = new WordAligner(left, right, vocabulary, budget, cancellationToken);
        _finder = new EditFinder(left, right, Aligner, _classifier);
        Edits = new List<Edit>[matches.Count];
        IsTruncated = new bool[matches.Count];
        var learner = new RecipientLearner(left, right, vocabulary);
        for (int i = 0; i < matches.Count; i++)
        {
            Edits[i] = Compare(matches[i], NoNames, NoNames, out IsTruncated[i]);
            if (MayTeachNames(matches[i])) learner.Read(Edits[i]);
        }
        Names = learner.Learn();
        for (int i = 0; i < matches.Count && Names is not null; i++)
        {
            if (CompareByNames(matches[i], Edits[i], ref IsTruncated[i]) is { } edits) Edits[i] = edits;
        }
    }

    public WordAligner Aligner { get; }

    /// <summary>The differences of each match.</summary>
    public List<Edit>[] Edits { get; }

    /// <summary>For each match whether the budget ran out while its differences were looked for.</summary>
    public bool[] IsTruncated { get; }

    /// <summary>What the variants call their recipients; null when nothing shows it.</summary>
    public RecipientNames? Names { get; }

    /// <summary>The tokens of a match: left from, left to, right from, right to; empty where it has no unit.</summary>
    public (int LeftFrom, int LeftTo, int RightFrom, int RightTo) Tokens(UnitMatch match)
    {
        var (lf, lt) = _left.TokensOf(match.Left);
        var (rf, rt) = _right.TokensOf(match.Right);
        return (lf, lt, rf, rt);
    }

    /// <summary>Names that stand in both texts at the same place, so that they were not swapped.</summary>
    public List<Occurrence> Unswapped(List<RecipientName> names, UnitMatch match)
    {
        var (lf, lt, _, _) = Tokens(match);
        List<Occurrence> found = RecipientNames.Find(names, _left, lf, lt);
        found.RemoveAll(name => !IsAligned(name));
        return found;
    }

    /// <summary>The differences of units that are not one of the matches.</summary>
    public List<Edit> CompareOther(UnitMatch match, out bool truncated)
    {
        List<Edit> edits = Compare(match, NoNames, NoNames, out truncated);
        return CompareByNames(match, edits, ref truncated) ?? edits;
    }

    private List<Edit> Compare(UnitMatch match, List<Occurrence> leftNames, List<Occurrence> rightNames, out bool truncated)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        truncated = false;
        var (lf, lt, rf, rt) = Tokens(match);
        EditContext context = ContextOf(match);
        if (!match.IsPair)
        {
            var whole = new Edit(ChangeClass.Wording, lf, lt, rf, rt);
            return whole.IsBlank ? [] : [whole with { Class = _classifier.OfReplaced(whole, context) }];
        }
        int refusals = _budget.Refusals;
        Aligner.Align(lf, lt, rf, rt, leftNames, rightNames);
        truncated = _budget.Refusals > refusals;
        return _finder.Find(lf, lt, rf, rt, context);
    }

    /// <summary>The differences once more with recipients' names held for one word; null when there are none to swap.</summary>
    private List<Edit>? CompareByNames(UnitMatch match, List<Edit> edits, ref bool truncated)
    {
        if (Names is null || edits.Count == 0 || !match.IsPair) return null;
        var (lf, lt, rf, rt) = Tokens(match);
        List<Occurrence> leftNames = RecipientNames.Find(Names.Left, _left, lf, lt);
        List<Occurrence> rightNames = RecipientNames.Find(Names.Right, _right, rf, rt);
        leftNames.RemoveAll(IsAligned);
        rightNames.RemoveAll(name => IsAlignedRight(name, lf, lt));
        return leftNames.Count > 0 && rightNames.Count > 0 ? Compare(match, leftNames, rightNames, out truncated) : null;
    }

    private bool IsAligned(Occurrence name)
    {
        int r = Aligner.Mate[name.Token];
        for (int i = 0; i < name.Count; i++)
        {
            if (r < 0 || Aligner.Mate[name.Token + i] != r + i) return false;
        }
        return true;
    }

    private bool IsAlignedRight(Occurrence name, int lf, int lt)
    {
        int l = Array.IndexOf(Aligner.Mate, name.Token, lf, lt - lf);
        return l >= 0 && l + name.Count <= lt && IsAligned(new Occurrence(l, name.Count));
    }

    private EditContext ContextOf(UnitMatch match)
    {
        SectionKind left = match.Left.IsEmpty ? _right.Units[match.Right.From].Kind : _left.Units[match.Left.From].Kind;
        return EditContext.Of(left, match.Right.IsEmpty ? left : _right.Units[match.Right.From].Kind);
    }

    /// <summary>Signatories, dates and address blocks differ by names that are no recipient's in the text.</summary>
    private bool MayTeachNames(UnitMatch match) => match.IsPair
        && _left.Units[match.Left.From].Kind is not (SectionKind.Signatories or SectionKind.Dateline or SectionKind.Addressee);
}
