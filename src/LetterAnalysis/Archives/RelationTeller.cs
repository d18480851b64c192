using System.Collections.Immutable;
using System.Globalization;

namespace LetterAnalysis.Archives;

/// <summary>
/// Tells what the letters of a family are to one another. Those dated close together are one sending; of the first sending the first
/// letter is the head. In each sending letters of the head's language come first: the first of a later one is an edition of a letter of
/// the sending before, the others are copies, variants or editions of what stands before them; then come the translations.
/// </summary>
internal sealed class RelationTeller
{
    /// <summary>So alike are copies of a text for one recipient; what is less alike was reworked.</summary>
    private const double LeastOfCopy = 0.85;

    private readonly Dictionary<(string Language, string Recipient), PlacedLetter> _now = [];
    private readonly List<FamilyMember> _members = [];
    private Dictionary<(string Language, string Recipient), PlacedLetter> _before = [];

    public static LetterFamily Tell(FamilyDraft draft, int closeDays) => new RelationTeller().Write(draft, closeDays);

    private LetterFamily Write(FamilyDraft draft, int closeDays)
    {
        List<PlacedLetter> letters = draft.Members.FindAll(letter => !letter.Cluster.IsReply);
        letters.Sort(ByDate);
        PlacedLetter head = letters[0];
        for (int from = 0; from < letters.Count;)
        {
            int to = from + 1;
            while (to < letters.Count && DayOf(letters[to]) - DayOf(letters[from]) <= closeDays) to++;
            WriteSending(letters[from..to], head);
            from = to;
        }
        foreach (PlacedLetter letter in draft.Members)
        {
            if (letter.Cluster.IsReply) WriteReply(letter);
        }
        _members.Sort((a, b) => a.Letter.CompareTo(b.Letter));
        return new LetterFamily(_members[0].Letter, [.. _members]);
    }

    private void WriteSending(List<PlacedLetter> sending, PlacedLetter head)
    {
        _before = new Dictionary<(string, string), PlacedLetter>(_now);
        _now.Clear();
        PlacedLetter? lead = null;
        string language = sending.Exists(letter => letter.Letter.Language == head.Letter.Language) ? head.Letter.Language : sending[0].Letter.Language;
        foreach (PlacedLetter letter in sending.Where(letter => letter.Letter.Language == language))
        {
            if (lead is null) WriteLead(lead = letter, head);
            else WriteSame(letter, lead);
            _now.TryAdd(KeyOf(letter), letter);
        }
        foreach (PlacedLetter letter in sending.Where(letter => letter.Letter.Language != language))
        {
            PlacedLetter original = _now.GetValueOrDefault((language, KeyOf(letter).Recipient), lead!);
            if (_now.TryGetValue(KeyOf(letter), out PlacedLetter? same)) WriteSame(letter, same);
            else Add(letter, FamilyRelation.Translation, original, $"in {letter.Letter.Language} what the other says in {language}: {TranslationReason(letter, original)}");
            _now.TryAdd(KeyOf(letter), letter);
        }
    }

    private void WriteLead(PlacedLetter lead, PlacedLetter head)
    {
        if (ReferenceEquals(lead, head))
        {
            _members.Add(new FamilyMember(lead.Letter.Id, FamilyRelation.Head, lead.Letter.Id, lead.Similarity, "the first of the family by date")
            {
                Centre = lead.Centre.Letter.Id,
                IsCentre = lead.IsCentre,
            });
            return;
        }
        PlacedLetter earlier = _before.GetValueOrDefault(KeyOf(lead)) ?? _before.Values.Where(letter => letter.Letter.Language == lead.Letter.Language).MinBy(Order)
            ?? _before.Values.MinBy(Order)!;
        bool translated = earlier.Letter.Language != lead.Letter.Language;
        Add(lead, translated ? FamilyRelation.Translation : FamilyRelation.Edition, earlier,
            translated ? TranslationReason(lead, earlier) : $"{Alike(lead, earlier)}, {DateReason(lead, earlier)}");
    }

    /// <summary>A letter of the language and the sending of one that was told already.</summary>
    private void WriteSame(PlacedLetter letter, PlacedLetter lead)
    {
        if (_now.TryGetValue(KeyOf(letter), out PlacedLetter? same))
        {
            bool copy = letter.Parts.TextHash == same.Parts.TextHash || MinHash.Estimate(letter.Parts.Signature, same.Parts.Signature) >= LeastOfCopy;
            Add(letter, copy ? FamilyRelation.Copy : FamilyRelation.Edition, same, $"{Alike(letter, same)}, to the same recipient");
            return;
        }
        Add(letter, FamilyRelation.RecipientVariant, lead, $"{Alike(letter, lead)}, to {NameOf(letter)} instead of {NameOf(lead)}");
    }

    private void WriteReply(PlacedLetter letter)
    {
        PlacedLetter answered = letter.Cluster.First.Answers!;
        bool opens = ReferenceEquals(letter.Cluster.First, letter);
        Add(letter, FamilyRelation.Reply, answered, opens ? "names the letter's date, and sender and recipient change places" : $"{Alike(letter, letter.Centre)} of another reply");
    }

    private void Add(PlacedLetter letter, FamilyRelation relation, PlacedLetter related, string reason) =>
        _members.Add(new FamilyMember(letter.Letter.Id, relation, related.Letter.Id, letter.Similarity, reason) { Centre = letter.Centre.Letter.Id, IsCentre = letter.IsCentre });

    private static string Alike(PlacedLetter letter, PlacedLetter other)
    {
        if (letter.Parts.TextHash == other.Parts.TextHash) return "the same words";
        double shared = MinHash.Estimate(letter.Parts.Signature, other.Parts.Signature);
        return string.Create(CultureInfo.InvariantCulture, $"about {shared * 100:0} % of the word runs");
    }

    private static string DateReason(PlacedLetter letter, PlacedLetter other) =>
        letter.Letter.Date is null || other.Letter.Date is null ? "without a date to tell which came first" : $"dated {letter.Letter.Date} after {other.Letter.Date}";

    private static string TranslationReason(PlacedLetter letter, PlacedLetter other)
    {
        string alike = letter.Naming.IsTranslationOf(other.Naming) ? "file names, signers" : "signers";
        return string.Create(CultureInfo.InvariantCulture, $"{alike}, numbers, names and structure agree to {TranslationEvidence.Weigh(letter, other) * 100:0} %");
    }

    private static string NameOf(PlacedLetter letter) => letter.Letter.Addressee?.Split('\n')[0].Trim() is { Length: > 0 } name ? name : "nobody named";

    private static (string Language, string Recipient) KeyOf(PlacedLetter letter) =>
        (letter.Letter.Language, string.Join(' ', letter.Parts.Recipient.Order().Select(word => word.ToString("x8", CultureInfo.InvariantCulture))));

    /// <summary>The day of a letter; of one without date, that of the letter it is like.</summary>
    private static int DayOf(PlacedLetter letter) => letter.Day ?? letter.Centre.Day ?? letter.Cluster.First.Day ?? 0;

    private static (int, long) Order(PlacedLetter letter) => (DayOf(letter), letter.Letter.Id);

    private static int ByDate(PlacedLetter a, PlacedLetter b) => Order(a).CompareTo(Order(b));
}
