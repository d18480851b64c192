namespace LetterAnalysis.Comparison;

/// <summary>
/// Finds places where a variant still carries another's words of a slot. What both print at one place may be meant: letters speak of the
/// other body, too. So it is held for a slip only when a third variant has its own words there; when it stands after words that the names
/// were swapped after elsewhere ("we urge the ..."), or an ask is put to it; or when the text does not tell of the body and nearly every
/// other place was swapped. Words that were declared need no such majority.
/// </summary>
internal sealed class MissedNames(ComparedText[] texts, VariantPairs pairs, List<SlotName>[] names)
{
    private const int LeastSwaps = 2;
    private const int LeastSwapsToOne = 2;

    private enum Verdict
    {
        Meant,
        Doubtful,
        Missed,
    }

    /// <summary>The places of a variant, each with the variant whose words they are, in order.</summary>
    public List<MissedPlace> FindIn(int variant)
    {
        var missed = new List<MissedPlace>();
        var doubtful = new List<MissedPlace>();
        var finder = new NameFinder(names[variant], names.SelectMany(list => list));
        foreach (Occurrence name in finder.Find(texts[variant], 0, texts[variant].Tokens.Count))
        {
            if (!name.IsForeign || pairs.ContextOf(variant).IsPartOfLongerName(name)) continue;
            int[] owners = [.. Enumerable.Range(0, texts.Length).Where(other => names[other].Exists(own => own.Slot == name.Name.Slot && own.Key == name.Name.Key))];
            Verdict verdict = Judge(variant, name, owners, out int owner);
            if (verdict == Verdict.Missed) missed.Add(new MissedPlace(name, owner));
            else if (verdict == Verdict.Doubtful) doubtful.Add(new MissedPlace(name, owner));
        }
        foreach (IGrouping<int, MissedPlace> slot in doubtful.GroupBy(place => place.Name.Name.Slot))
        {
            if (slot.Key != SlotName.Learned || AreFew(slot.Count(), slot.Max(place => pairs.SwapsOf(variant, place.Owner).Count(slot.Key)))) missed.AddRange(slot);
        }
        return [.. missed.OrderBy(place => place.Name.Token)];
    }

    private static bool AreFew(int places, int swaps) => swaps >= LeastSwaps && swaps >= LeastSwapsToOne * places;

    private Verdict Judge(int variant, Occurrence name, int[] owners, out int owner)
    {
        int aligned = Array.FindIndex(owners, other => pairs.SideOf(variant, other).IsSame(name.Token, name.Count));
        bool isAligned = aligned >= 0;
        owner = owners[Math.Max(0, aligned)];
        bool isLearned = name.Name.Slot == SlotName.Learned;
        // Letters that swap nothing go to one recipient, whatever a third letter shows.
        if (isLearned && pairs.SwapsOf(variant, owner).Count(SlotName.Learned) == 0) return Verdict.Meant;
        if (isAligned)
        {
            Verdict? byOthers = JudgeByOthers(variant, name, owners, owner);
            if (byOthers is { } verdict) return verdict;
        }
        else
        {
            // Where this letter says Y, that one says X: both speak of the other.
            bool isCrossed = owners.Any(other => pairs.SideOf(variant, other).IsSwapped(name.Token, LinkKind.CrossedSwap));
            if (isCrossed || isLearned) return Verdict.Meant;
        }
        NameContext context = pairs.ContextOf(variant);
        string before = context.Before(name.Token, name.End);
        bool isKnown = pairs.SwapsOf(variant, owner).HasContext(name.Name.Slot, before);
        if ((isKnown && NameContext.IsTelling(before)) || (isAligned && context.IsAsked(name))) return Verdict.Missed;
        if (context.TellsOf(name)) return Verdict.Meant;
        return isKnown ? Verdict.Missed : Verdict.Doubtful;
    }

    /// <summary>What the variants tell that neither carry nor own the words: one has its own there, or all speak of the body; null for nothing.</summary>
    private Verdict? JudgeByOthers(int variant, Occurrence name, int[] owners, int owner)
    {
        int token = pairs.SideOf(variant, owner).MateOf(name.Token);
        bool keep = false;
        for (int other = 0; other < texts.Length; other++)
        {
            if (other == variant || owners.Contains(other)) continue;
            PairSide side = pairs.SideOf(owner, other);
            if (side.IsSwapped(token, LinkKind.Swap)) return Verdict.Missed;
            keep |= side.IsSame(token, name.Count);
        }
        return keep ? Verdict.Meant : null;
    }
}
