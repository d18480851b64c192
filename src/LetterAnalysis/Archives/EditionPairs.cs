namespace LetterAnalysis.Archives;

/// <summary>How the letters of families follow one another: editions in order of time, and what belongs to each.</summary>
internal sealed class EditionPairs
{
    private readonly Dictionary<long, long> _familyOf = [];

    public EditionPairs(LetterFamilies families)
    {
        foreach (LetterFamily family in families.Families)
        {
            foreach (FamilyMember member in family.Members) _familyOf[member.Letter] = family.Id;
            if (family.Members.Length > 1) Add(family);
        }
    }

    /// <summary>Letters and those that they translate.</summary>
    public List<(long Letter, long Of)> Translations { get; } = [];

    /// <summary>Letters and those that they are reworked from, in one language.</summary>
    public List<(long Letter, long Of)> Reworked { get; } = [];

    /// <summary>The editions of each family that has several: the letters of each, by the number of the one it begins with.</summary>
    public Dictionary<long, List<(long First, HashSet<long> Letters)>> Editions { get; } = [];

    public long FamilyOf(long letter) => _familyOf.GetValueOrDefault(letter, letter);

    private void Add(LetterFamily family)
    {
        Dictionary<long, FamilyMember> members = family.Members.ToDictionary(member => member.Letter);
        var editions = new Dictionary<long, HashSet<long>>();
        foreach (FamilyMember member in family.Members)
        {
            if (member.Relation == FamilyRelation.Reply) continue;
            if (member.Relation == FamilyRelation.Translation) Translations.Add((member.Letter, member.RelatedTo));
            else if (member.RelatedTo != member.Letter) Reworked.Add((member.Letter, member.RelatedTo));
            long first = EditionOf(member, members);
            if (!editions.TryGetValue(first, out HashSet<long>? letters)) editions.Add(first, letters = []);
            letters.Add(member.Letter);
        }
        if (editions.Count > 1) Editions.Add(family.Id, [.. editions.Select(edition => (edition.Key, edition.Value))]);
    }

    /// <summary>The head or edition that a letter is a variant, translation or copy of.</summary>
    private static long EditionOf(FamilyMember member, Dictionary<long, FamilyMember> members)
    {
        for (int steps = 0; steps < members.Count; steps++)
        {
            if (member.Relation is FamilyRelation.Head or FamilyRelation.Edition || member.RelatedTo == member.Letter || !members.TryGetValue(member.RelatedTo, out FamilyMember? of)) break;
            member = of;
        }
        return member.Letter;
    }
}
