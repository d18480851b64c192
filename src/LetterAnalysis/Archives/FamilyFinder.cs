using System.Collections.Immutable;

namespace LetterAnalysis.Archives;

/// <summary>Places letters one after another into families; see <see cref="LetterFamilies.Find"/>.</summary>
internal sealed class FamilyFinder
{
    /// <summary>A text of fewer words is a cover note that says the same of any letter.</summary>
    private const int LeastWords = 12;

    private const int ProgressStep = 1000;

    private readonly FamilyOptions _options;
    private readonly ImmutableArray<PlacedLetter> _letters;
    private readonly TextMatcher _texts;
    private readonly FamilyLinker _links;
    private readonly Dictionary<ulong, PlacedLetter> _byText = [];

    public FamilyFinder(IReadOnlyList<FiledLetter> letters, Func<long, string> textOf, FamilyOptions options)
    {
        _options = options;
        _letters = [.. letters.OrderBy(letter => letter.Id).Select(letter => new PlacedLetter(letter))];
        for (int i = 1; i < _letters.Length; i++)
        {
            if (_letters[i].Letter.Id == _letters[i - 1].Letter.Id) throw new ArgumentException($"Two letters have the number {_letters[i].Letter.Id}.", nameof(letters));
        }
        _texts = new TextMatcher(options.LeastSimilarity, new RunCache(textOf));
        _links = new FamilyLinker();
    }

    public LetterFamilies Find(IEnumerable<LetterFamily> known, IProgress<FamilyProgress>? progress, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        int placed = Replay(known);
        foreach (PlacedLetter letter in _letters)
        {
            if (letter.Cluster is not null) continue;
            Place(letter);
            if (++placed % ProgressStep != 0) continue;
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(new FamilyProgress(placed, _letters.Length));
        }
        progress?.Report(new FamilyProgress(_letters.Length, _letters.Length));
        var families = _letters.Select(letter => letter.Cluster.Family).Distinct()
            .Select(draft => draft.Known ?? RelationTeller.Tell(draft, _options.CloseDays)).OrderBy(family => family.Id);
        return new LetterFamilies([.. families], _texts.Crowded);
    }

    private void Place(PlacedLetter letter)
    {
        if (letter.Parts.WordCount < LeastWords)
        {
            Open(letter);
            return;
        }
        // Whoever answers many letters does so in much the same words: what is answered tells more than what is said.
        if (_links.IsAnswer(letter)) Open(letter);
        else if (_byText.TryGetValue(letter.Parts.TextHash, out PlacedLetter? same)) Join(letter, same.Centre, same.Similarity);
        else if (_texts.Find(letter) is { } match) Join(letter, match.Centre, match.Similarity);
        else Open(letter);
        _byText.TryAdd(letter.Parts.TextHash, letter);
        if (_texts.IsNewCentre(letter)) _texts.Add(letter);
        _links.Link(letter);
    }

    private static void Open(PlacedLetter letter)
    {
        letter.Centre = letter;
        letter.Cluster = new TextCluster(letter);
        new FamilyDraft().Open(letter.Cluster);
        letter.Cluster.Family.Add(letter);
    }

    private static void Join(PlacedLetter letter, PlacedLetter centre, double similarity)
    {
        letter.Centre = centre;
        letter.Similarity = similarity;
        letter.Cluster = centre.Cluster;
        letter.Cluster.Family.Add(letter);
    }

    /// <summary>Places the letters of known families where they were; gives their number.</summary>
    private int Replay(IEnumerable<LetterFamily> known)
    {
        var byId = _letters.ToDictionary(letter => letter.Letter.Id);
        var replayed = new List<PlacedLetter>();
        foreach (LetterFamily family in known)
        {
            if (!family.Members.All(member => byId.ContainsKey(member.Letter))) continue;
            var draft = new FamilyDraft();
            foreach (FamilyMember member in family.Members)
            {
                PlacedLetter letter = byId[member.Letter];
                letter.Similarity = member.Similarity;
                letter.Centre = byId[member.Centre];
                letter.IsCentre = member.IsCentre;
                if (member.Centre == member.Letter)
                {
                    letter.Cluster = new TextCluster(letter) { IsReply = member.Relation == FamilyRelation.Reply };
                    if (letter.Cluster.IsReply) letter.Answers = byId[member.RelatedTo];
                    draft.Open(letter.Cluster);
                }
                draft.Members.Add(letter);
                replayed.Add(letter);
            }
            foreach (PlacedLetter letter in draft.Members) letter.Cluster ??= letter.Centre.Cluster;
            draft.Known = family;
        }
        replayed.Sort((a, b) => a.Letter.Id.CompareTo(b.Letter.Id));
        foreach (PlacedLetter letter in replayed)
        {
            if (letter.Parts.WordCount < LeastWords) continue;
            _byText.TryAdd(letter.Parts.TextHash, letter);
            if (letter.IsCentre) _texts.Add(letter);
            _links.Note(letter);
        }
        return replayed.Count;
    }
}
