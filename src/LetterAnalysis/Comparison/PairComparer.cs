namespace LetterAnalysis.Comparison;

/// <summary>
/// Finds the differences within matched units: first by their words, and by the words of slots that were declared; then, once the words
/// have shown what the variants call their recipients, again with those names held for one word.
/// </summary>
internal sealed class PairComparer
{
    private static readonly List<Occurrence> NoNames = [];
    private static readonly SlotNames NoSlots = new([], []);

    private readonly ComparedText _left;
    private readonly ComparedText _right;
    private readonly ChangeClassifier _classifier;
    private readonly EditFinder _finder;
    private readonly StepBudget _budget;
    private readonly CancellationToken _cancellationToken;

    public PairComparer(
        ComparedText left, ComparedText right, List<UnitMatch> matches, SlotNames? declared, bool learnsRecipients, Vocabulary vocabulary,
        StepBudget budget, CancellationToken cancellationToken)
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
        Names = declared ?? NoSlots;
        var learner = new RecipientLearner(left, right, vocabulary, Names);
        for (int i = 0; i < matches.Count; i++)
        {
            Edits[i] = Compare(matches[i], NoNames, NoNames, out IsTruncated[i]);
            if (declared is not null) CompareByNames(i, matches[i]);
            if (MayTeachNames(matches[i])) learner.Read(Edits[i]);
        }
        if (!learnsRecipients || learner.Learn() is not { } learned) return;
        Names = Names.With(learned);
        for (int i = 0; i < matches.Count; i++) CompareByNames(i, matches[i]);
    }

    public WordAligner Aligner { get; }

    /// <summary>The differences of each match.</summary>
    public List<Edit>[] Edits { get; }

    /// <summary>For each match whether the budget ran out while its differences were looked for.</summary>
    public bool[] IsTruncated { get; }

    /// <summary>The words of slots, declared and learned.</summary>
    public SlotNames Names { get; }

    /// <summary>The tokens of a match: left from, left to, right from, right to; empty where it has no unit.</summary>
    public (int LeftFrom, int LeftTo, int RightFrom, int RightTo) Tokens(UnitMatch match)
    {
        var (lf, lt) = _left.TokensOf(match.Left);
        var (rf, rt) = _right.TokensOf(match.Right);
        return (lf, lt, rf, rt);
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

    private void CompareByNames(int index, UnitMatch match)
    {
        if (CompareByNames(match, Edits[index], ref IsTruncated[index]) is { } edits) Edits[index] = edits;
    }

    /// <summary>The differences once more with the words of slots held for one word each; null when there are none to swap.</summary>
    private List<Edit>? CompareByNames(UnitMatch match, List<Edit> edits, ref bool truncated)
    {
        if (Names.IsEmpty || edits.Count == 0 || !match.IsPair) return null;
        var (lf, lt, rf, rt) = Tokens(match);
        List<Occurrence> leftNames = Names.FindLeft(_left, lf, lt), rightNames = Names.FindRight(_right, rf, rt);
        leftNames.RemoveAll(IsAligned);
        rightNames.RemoveAll(name => IsAlignedRight(name, lf, lt));
        RemoveLone(leftNames, rightNames);
        RemoveLone(rightNames, leftNames);
        return leftNames.Count > 0 ? Compare(match, leftNames, rightNames, out truncated) : null;
    }

    /// <summary>Removes what nothing on the other side may stand for: its words are compared one by one.</summary>
    private static void RemoveLone(List<Occurrence> names, List<Occurrence> others) =>
        names.RemoveAll(name => !others.Exists(other => other.IsForeign == name.IsForeign && other.Name.Slot == name.Name.Slot));

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
        return l >= 0 && l + name.Count <= lt && IsAligned(name with { Token = l });
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
