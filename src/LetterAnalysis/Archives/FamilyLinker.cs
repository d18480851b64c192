namespace LetterAnalysis.Archives;

/// <summary>Links families whose texts can't be compared: translations and answers.</summary>
internal sealed class FamilyLinker
{
    /// <summary>Of one day, so many letters are looked at for what a reply answers.</summary>
    private const int MostOfDay = 64;

    private readonly StructureIndex _structures = new();
    private readonly List<PlacedLetter> _noted = [];
    private readonly HashSet<(TextCluster, int)> _sendings = [];
    private readonly Dictionary<int, List<PlacedLetter>> _byDay = [];
    private readonly Dictionary<int, List<PlacedLetter>> _awaiting = [];

    /// <summary>True for a letter that answers one that was noted.</summary>
    public bool IsAnswer(PlacedLetter letter) => Answered(letter, NamedBy(letter)) is not null;

    /// <summary>Links a letter's family with others.</summary>
    public void Link(PlacedLetter letter)
    {
        if (_sendings.Contains(SendingOf(letter))) return;
        if (!letter.Cluster.IsReply) Translate(letter);
        if (ReferenceEquals(letter.Centre, letter) && letter.Cluster.Family.HasOneCluster) Answer(letter, NamedBy(letter));
        foreach (PlacedLetter reply in letter.Day is { } day ? Of(_awaiting, day) : [])
        {
            if (!reply.Cluster.IsReply && reply.Cluster.Family.HasOneCluster) Answer(reply, [letter]);
        }
        Note(letter);
    }

    /// <summary>Lets later letters find one: the first of each sending of a text.</summary>
    public void Note(PlacedLetter letter)
    {
        if (!_sendings.Add(SendingOf(letter))) return;
        _structures.Add(_noted.Count, letter);
        _noted.Add(letter);
        if (letter.Day is { } day) Add(_byDay, day, letter);
        if (!ReferenceEquals(letter.Centre, letter)) return;
        foreach (int named in letter.Parts.OpeningDates) Add(_awaiting, named, letter);
    }

    private void Translate(PlacedLetter letter)
    {
        PlacedLetter? best = null;
        double most = 0;
        foreach (int candidate in _structures.Candidates(letter))
        {
            PlacedLetter other = _noted[candidate];
            if (other.Letter.Language == letter.Letter.Language || other.Cluster.IsReply || ReferenceEquals(other.Cluster.Family, letter.Cluster.Family)) continue;
            double weight = TranslationEvidence.Weigh(letter, other);
            double enough = letter.Cluster.Family.SharesLanguage(other.Cluster.Family) ? TranslationEvidence.BeyondDoubt : TranslationEvidence.Enough;
            if (weight < enough || weight <= most) continue;
            most = weight;
            best = other;
        }
        if (best is null) return;
        if (ReferenceEquals(letter.Centre, letter)) letter.Similarity = most;
        best.Cluster.Family.Absorb(letter.Cluster.Family);
    }

    private static void Answer(PlacedLetter reply, IEnumerable<PlacedLetter> letters)
    {
        if (Answered(reply, letters) is not var (letter, weight)) return;
        reply.Answers = letter;
        reply.Similarity = weight;
        reply.Cluster.IsReply = true;
        letter.Cluster.Family.Absorb(reply.Cluster.Family);
    }

    /// <summary>The letter among some that a reply most likely answers; null when it answers none.</summary>
    private static (PlacedLetter Letter, double Weight)? Answered(PlacedLetter reply, IEnumerable<PlacedLetter> letters)
    {
        (PlacedLetter, double)? best = null;
        double most = 0;
        foreach (PlacedLetter letter in letters)
        {
            // A copy of a letter may have the date that the letter names.
            if (letter.Cluster.IsReply || ReferenceEquals(letter.Cluster, reply.Cluster)) continue;
            double weight = ReplyEvidence.Weigh(reply, letter);
            if (weight < ReplyEvidence.Enough || weight <= most) continue;
            most = weight;
            best = (letter, weight);
        }
        return best;
    }

    /// <summary>The noted letters of the days that a letter names where it begins.</summary>
    private IEnumerable<PlacedLetter> NamedBy(PlacedLetter letter) => letter.Parts.OpeningDates.SelectMany(day => Of(_byDay, day));

    private static (TextCluster, int) SendingOf(PlacedLetter letter) => (letter.Cluster, letter.Day ?? int.MinValue);

    private static List<PlacedLetter> Of(Dictionary<int, List<PlacedLetter>> lists, int day) => lists.TryGetValue(day, out List<PlacedLetter>? list) ? list : [];

    private static void Add(Dictionary<int, List<PlacedLetter>> lists, int day, PlacedLetter letter)
    {
        if (!lists.TryGetValue(day, out List<PlacedLetter>? list)) lists.Add(day, list = []);
        if (list.Count < MostOfDay) list.Add(letter);
    }
}
