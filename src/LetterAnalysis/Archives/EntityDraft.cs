using LetterAnalysis.Reconciliation;

namespace LetterAnalysis.Archives;

/// <summary>The forms that are held to be one signatory's so far.</summary>
internal sealed class EntityDraft
{
    private EntityDraft? _holder;

    public EntityDraft(EntityForm form)
    {
        Forms.Add((form, null));
        Letters = [.. form.Letters];
    }

    /// <summary>The forms, each with the link that joined it; null for the first.</summary>
    public List<(EntityForm Form, EntityLink? Link)> Forms { get; } = [];

    public HashSet<long> Letters { get; }

    public bool IsAbsorbed => _holder is not null;

    /// <summary>The draft that has the forms of one now.</summary>
    public static EntityDraft HolderOf(EntityDraft draft)
    {
        while (draft._holder is { } holder) draft = holder;
        return draft;
    }

    /// <summary>True when no letter prints both, and no two of their forms are kept apart by a rule, a person, or their countries.</summary>
    public bool MayJoin(EntityDraft other, EntityLink link, SignerComparer comparer)
    {
        (HashSet<long> fewer, HashSet<long> more) = Letters.Count <= other.Letters.Count ? (Letters, other.Letters) : (other.Letters, Letters);
        if (fewer.Any(more.Contains)) return false;
        foreach ((EntityForm mine, _) in Forms)
        {
            foreach ((EntityForm theirs, _) in other.Forms)
            {
                if (link.IsOf(mine, theirs)) continue;
                if (mine.Row.Country.RelationTo(theirs.Row.Country) == CountryRelation.Different || NameRules.KeepsApart(comparer.Compare(mine.Row, theirs.Row))) return false;
            }
        }
        return true;
    }

    /// <summary>Takes the forms of another over.</summary>
    public void Absorb(EntityDraft other, EntityLink link)
    {
        foreach ((EntityForm form, EntityLink? known) in other.Forms) Forms.Add((form, known ?? link));
        Letters.UnionWith(other.Letters);
        other._holder = this;
    }
}
