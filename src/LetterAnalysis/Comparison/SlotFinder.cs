namespace LetterAnalysis.Comparison;

/// <summary>Sums up where two variants are meant to differ: by the names of their recipients.</summary>
internal sealed class SlotFinder
{
    private readonly List<Occurrence> _leftMissed;
    private readonly List<Occurrence> _rightMissed;
    private readonly ComparedText _left;
    private readonly ComparedText _right;

    public SlotFinder(ComparedText left, ComparedText right, Vocabulary vocabulary, PairComparer pair, List<UnitMatch> matches)
    {
        _left = left;
        _right = right;
        foreach (List<Edit> edits in pair.Edits)
        {
            foreach (Edit edit in edits)
            {
                if (edit.Class == ChangeClass.Recipient) Occurrences++;
            }
        }
        (_leftMissed, _rightMissed) = new MissedRecipients(left, right, vocabulary, pair, matches).Find();
        LeftNames = Names(left, right, pair.Names?.Left);
        RightNames = Names(right, left, pair.Names?.Right);
    }

    /// <summary>How often a swap of the names explains a difference.</summary>
    public int Occurrences { get; }

    /// <summary>What the left variant calls its recipient, the fullest name first.</summary>
    public List<string> LeftNames { get; }

    /// <summary>What the right variant calls its recipient.</summary>
    public List<string> RightNames { get; }

    /// <summary>Places where the left variant carries the right one's recipient.</summary>
    public IEnumerable<MissedValue> LeftMissed => Values(_left, _leftMissed, _right.Variant.Id);

    /// <summary>Places where the right variant carries the left one's recipient.</summary>
    public IEnumerable<MissedValue> RightMissed => Values(_right, _rightMissed, _left.Variant.Id);

    /// <summary>What a variant calls its recipient: names learned from swaps, and who heads its own address block only.</summary>
    private static List<string> Names(ComparedText text, ComparedText other, List<RecipientName>? names)
    {
        List<string> values = [.. (names ?? []).Select(name => name.Text)];
        if (text.Variant.Letter.Addressee is { Lines.IsEmpty: false } own && other.Variant.Letter.Addressee is { } others
            && !others.Text.Contains(own.Lines[0].Text, StringComparison.OrdinalIgnoreCase)
            && !values.Contains(own.Lines[0].Text))
        {
            values.Add(own.Lines[0].Text);
        }
        return values;
    }

    private static IEnumerable<MissedValue> Values(ComparedText text, List<Occurrence> places, string owner)
    {
        var maker = new ChangeSideMaker(text);
        foreach (Occurrence place in places.OrderBy(place => place.Token))
        {
            ChangeSide side = maker.Make(place.Token, place.Token + place.Count);
            yield return new MissedValue(side.Variant, side.Text, side.Span, owner);
        }
    }
}
