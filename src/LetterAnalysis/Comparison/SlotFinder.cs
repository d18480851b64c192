using System.Collections.Immutable;

namespace LetterAnalysis.Comparison;

/// <summary>Sums up where two variants are meant to differ: by the names of their recipients.</summary>
internal static class SlotFinder
{
    private const string Recipient = "recipient";

    /// <summary>The slots, seen from the first variant.</summary>
    public static ImmutableArray<Slot> Find(
        ComparedText left, ComparedText right, Vocabulary vocabulary, PairComparer pairs, List<UnitMatch> matches, bool mirrored)
    {
        int occurrences = 0;
        foreach (List<Edit> edits in pairs.Edits)
        {
            foreach (Edit edit in edits)
            {
                if (edit.Class == ChangeClass.Recipient) occurrences++;
            }
        }
        var (leftMissed, rightMissed) = new MissedRecipients(left, right, vocabulary, pairs, matches).Find();
        SlotValues leftValues = Values(left, right, pairs.Names?.Left), rightValues = Values(right, left, pairs.Names?.Right);
        if (leftValues.Names.IsEmpty && rightValues.Names.IsEmpty) return [];
        List<ChangeSide> leftSides = Sides(left, leftMissed), rightSides = Sides(right, rightMissed);
        return mirrored
            ? [new Slot(Recipient, [rightValues, leftValues], occurrences, [.. rightSides, .. leftSides])]
            : [new Slot(Recipient, [leftValues, rightValues], occurrences, [.. leftSides, .. rightSides])];
    }

    /// <summary>What a variant calls its recipient: names learned from swaps, and who heads its own address block only.</summary>
    private static SlotValues Values(ComparedText text, ComparedText other, List<RecipientName>? names)
    {
        var values = ImmutableArray.CreateBuilder<string>();
        foreach (RecipientName name in names ?? []) values.Add(name.Text);
        if (text.Variant.Letter.Addressee is { Lines.IsEmpty: false } own && other.Variant.Letter.Addressee is { } others
            && !others.Text.Contains(own.Lines[0].Text, StringComparison.OrdinalIgnoreCase)
            && !values.Contains(own.Lines[0].Text))
        {
            values.Add(own.Lines[0].Text);
        }
        return new SlotValues(text.Variant.Id, values.ToImmutable());
    }

    private static List<ChangeSide> Sides(ComparedText text, List<Occurrence> places)
    {
        var maker = new ChangeSideMaker(text);
        places.Sort((a, b) => a.Token.CompareTo(b.Token));
        return places.ConvertAll(place => maker.Make(place.Token, place.Token + place.Count));
    }
}
