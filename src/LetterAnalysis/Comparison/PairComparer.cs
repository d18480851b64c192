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
    private readonly List<UnitMatch> _matches;
    private readonly ChangeClassifier _classifier;
    private readonly EditFinder _finder;
    private readonly CancellationToken _cancellationToken;

    public PairComparer(
        ComparedText left, ComparedText right, List<UnitMatch> matches, Vocabulary vocabulary, StepBudget budget,
        CancellationToken cancellationToken)
    {
        _left = left;
        _right = right;
        _matches = matches;
        _cancellationToken = cancellationToken;
        _classifier = new ChangeClassifier(left, right, vocabulary);
        Aligner = new WordAligner(left, right, vocabulary, budget, cancellationToken);
        _finder = new EditFinder(left, right, Aligner, _classifier);
        Edits = new List<Edit>[matches.Count];
        var learner = new RecipientLearner(left, right, vocabulary);
        for (int i = 0; i < matches.Count; i++)
        {
            Edits[i] = Compare(matches[i], NoNames, NoNames);
            if (MayTeachNames(matches[i])) learner.Read(Edits[i]);
        }
        Names = learner.Learn();
        if (Names is not null) CompareAgain(Names);
    }

    public WordAligner Aligner { get; }

    /// <summary>The differences of each match.</summary>
    public List<Edit>[] Edits { get; }

    /// <summary>What the variants call their recipients; null when nothing shows it.</summary>
    public RecipientNames? Names { get; }

    /// <summary>The tokens of a match: left from, left to, right from, right to; empty where it has no unit.</summary>
    public (int LeftFrom, int LeftTo, int RightFrom, int RightTo) Tokens(UnitMatch match)
    {
        var (lf, lt) = match.LeftCount == 0 ? (0, 0) : (_left.Units[match.Left].From, _left.Units[match.LeftEnd - 1].To);
        var (rf, rt) = match.RightCount == 0 ? (0, 0) : (_right.Units[match.Right].From, _right.Units[match.RightEnd - 1].To);
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

    private List<Edit> Compare(UnitMatch match, List<Occurrence> leftNames, List<Occurrence> rightNames)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var (lf, lt, rf, rt) = Tokens(match);
        EditContext context = ContextOf(match);
        if (match.LeftCount == 0 || match.RightCount == 0)
        {
            var whole = new Edit(ChangeClass.Wording, lf, lt, rf, rt);
            return whole.IsBlank ? [] : [whole with { Class = _classifier.OfReplaced(whole, context) }];
        }
        Aligner.Align(lf, lt, rf, rt, leftNames, rightNames);
        return _finder.Find(lf, lt, rf, rt, context);
    }

    private void CompareAgain(RecipientNames names)
    {
        for (int i = 0; i < _matches.Count; i++)
        {
            if (Edits[i].Count == 0 || _matches[i].LeftCount == 0 || _matches[i].RightCount == 0) continue;
            var (lf, lt, rf, rt) = Tokens(_matches[i]);
            List<Occurrence> leftNames = RecipientNames.Find(names.Left, _left, lf, lt);
            List<Occurrence> rightNames = RecipientNames.Find(names.Right, _right, rf, rt);
            leftNames.RemoveAll(IsAligned);
            rightNames.RemoveAll(name => IsAlignedRight(name, lf, lt));
            if (leftNames.Count > 0 && rightNames.Count > 0) Edits[i] = Compare(_matches[i], leftNames, rightNames);
        }
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
        SectionKind left = match.LeftCount > 0 ? _left.Units[match.Left].Kind : _right.Units[match.Right].Kind;
        return EditContext.Of(left, match.RightCount > 0 ? _right.Units[match.Right].Kind : left);
    }

    /// <summary>Signatories, dates and address blocks differ by names that are no recipient's in the text.</summary>
    private bool MayTeachNames(UnitMatch match) => match.LeftCount > 0 && match.RightCount > 0
        && _left.Units[match.Left].Kind is not (SectionKind.Signatories or SectionKind.Dateline or SectionKind.Addressee);
}
