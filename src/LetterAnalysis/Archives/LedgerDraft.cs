namespace LetterAnalysis.Archives;

/// <summary>The wordings that are held to ask the same so far.</summary>
internal sealed class LedgerDraft
{
    private LedgerDraft? _holder;

    private LedgerDraft(AskWording wording)
    {
        Wordings.Add((wording, null));
        Letters = [.. wording.Letters];
    }

    /// <summary>The wordings, each with the link that joined it; null for the first.</summary>
    public List<(AskWording Wording, WordingLink? Link)> Wordings { get; } = [];

    private HashSet<long> Letters { get; }

    /// <summary>Joins wordings best first. What one letter asks in two places is two things: it had else no reason to say it twice.</summary>
    public static List<LedgerDraft> Join(List<AskWording> wordings, List<WordingLink> links, CancellationToken cancellationToken)
    {
        List<LedgerDraft> drafts = wordings.ConvertAll(wording => new LedgerDraft(wording));
        foreach (WordingLink link in links)
        {
            cancellationToken.ThrowIfCancellationRequested();
            LedgerDraft a = HolderOf(drafts[link.A.Id]), b = HolderOf(drafts[link.B.Id]);
            if (!ReferenceEquals(a, b) && !a.SharesLetterWith(b)) a.Absorb(b, link);
        }
        return drafts.FindAll(draft => draft._holder is null);
    }

    private static LedgerDraft HolderOf(LedgerDraft draft)
    {
        while (draft._holder is { } holder) draft = holder;
        return draft;
    }

    private bool SharesLetterWith(LedgerDraft other)
    {
        (HashSet<long> fewer, HashSet<long> more) = Letters.Count <= other.Letters.Count ? (Letters, other.Letters) : (other.Letters, Letters);
        return fewer.Any(more.Contains);
    }

    private void Absorb(LedgerDraft other, WordingLink link)
    {
        foreach ((AskWording wording, WordingLink? known) in other.Wordings) Wordings.Add((wording, known ?? link));
        Letters.UnionWith(other.Letters);
        other._holder = this;
    }
}
