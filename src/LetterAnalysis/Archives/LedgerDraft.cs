namespace LetterAnalysis.Archives;

/// <summary>The wordings that are held to ask the same so far.</summary>
internal sealed class LedgerDraft
{
    /// <summary>In each language of two groups the wordings used most have at least so much in common: one doubtful link joins no two groups.</summary>
    private const double LeastOfGroups = 0.5;

    private readonly Dictionary<string, AskWording> _main = new(StringComparer.Ordinal);
    /// <summary>A letter may be in a group by mistake: one of so many does not keep it from another group.</summary>
    private const int ListsToOneSlip = 10;

    private readonly HashSet<long> _listing;
    private LedgerDraft? _holder;

    private LedgerDraft(AskWording wording)
    {
        Wordings.Add((wording, null));
        _listing = [.. wording.Asks.Where(ask => ask.IsListed).Select(ask => ask.Letter)];
        _main.Add(wording.Language, wording);
    }

    /// <summary>The wordings, each with the link that joined it; null for the first.</summary>
    public List<(AskWording Wording, WordingLink? Link)> Wordings { get; } = [];

    /// <summary>Joins wordings best first. Two items of one list are two things; what is said of them in prose may be said twice.</summary>
    public static List<LedgerDraft> Join(List<AskWording> wordings, List<WordingLink> links, WordingLinker linker, CancellationToken cancellationToken)
    {
        List<LedgerDraft> drafts = wordings.ConvertAll(wording => new LedgerDraft(wording));
        foreach (WordingLink link in links)
        {
            cancellationToken.ThrowIfCancellationRequested();
            LedgerDraft a = HolderOf(drafts[link.A.Id]), b = HolderOf(drafts[link.B.Id]);
            if (!ReferenceEquals(a, b) && !a.SharesListWith(b) && a.IsLike(b, linker)) a.Absorb(b, link);
        }
        return drafts.FindAll(draft => draft._holder is null);
    }

    private static LedgerDraft HolderOf(LedgerDraft draft)
    {
        while (draft._holder is { } holder) draft = holder;
        return draft;
    }

    private bool SharesListWith(LedgerDraft other)
    {
        (HashSet<long> fewer, HashSet<long> more) = _listing.Count <= other._listing.Count ? (_listing, other._listing) : (other._listing, _listing);
        return fewer.Count(more.Contains) > fewer.Count / ListsToOneSlip;
    }

    private bool IsLike(LedgerDraft other, WordingLinker linker)
    {
        foreach ((string language, AskWording mine) in _main)
        {
            if (other._main.TryGetValue(language, out AskWording? theirs) && linker.Similarity(mine, theirs) < LeastOfGroups) return false;
        }
        return true;
    }

    private void Absorb(LedgerDraft other, WordingLink link)
    {
        foreach ((AskWording wording, WordingLink? known) in other.Wordings) Wordings.Add((wording, known ?? link));
        _listing.UnionWith(other._listing);
        foreach ((string language, AskWording theirs) in other._main)
        {
            if (!_main.TryGetValue(language, out AskWording? mine) || theirs.Letters.Count > mine.Letters.Count
                || (theirs.Letters.Count == mine.Letters.Count && theirs.Id < mine.Id))
            {
                _main[language] = theirs;
            }
        }
        other._holder = this;
    }
}
