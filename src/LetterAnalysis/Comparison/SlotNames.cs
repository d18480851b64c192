namespace LetterAnalysis.Comparison;

/// <summary>The words that two variants put into their slots.</summary>
internal sealed class SlotNames
{
    private readonly NameFinder _leftFinder;
    private readonly NameFinder _rightFinder;

    public SlotNames(IEnumerable<SlotName> left, IEnumerable<SlotName> right)
    {
        Left = FullestFirst(left);
        Right = FullestFirst(right);
        _leftFinder = new NameFinder(Left, Right);
        _rightFinder = new NameFinder(Right, Left);
    }

    /// <summary>The left variant's words, the fullest first.</summary>
    public List<SlotName> Left { get; }

    /// <summary>The right variant's words, the fullest first.</summary>
    public List<SlotName> Right { get; }

    /// <summary>True when nothing may stand for something else.</summary>
    public bool IsEmpty => Left.Count == 0 || Right.Count == 0;

    /// <summary>Where words of either variant stand in the left one.</summary>
    public List<Occurrence> FindLeft(ComparedText left, int from, int to) => _leftFinder.Find(left, from, to);

    /// <summary>Where words of either variant stand in the right one.</summary>
    public List<Occurrence> FindRight(ComparedText right, int from, int to) => _rightFinder.Find(right, from, to);

    public SlotNames With(SlotNames more) => new(Left.Concat(more.Left), Right.Concat(more.Right));

    private static List<SlotName> FullestFirst(IEnumerable<SlotName> names) =>
        [.. names.OrderByDescending(name => name.Keys.Length).ThenByDescending(name => name.Text.Length).ThenBy(name => name.Key, StringComparer.Ordinal)];
}
