using System.Globalization;

namespace LetterAnalysis.Archives;

/// <summary>Finds which wordings ask the same.</summary>
internal sealed class WordingLinker
{
    /// <summary>A wording is looked up by so many of its rarest words: two that share most of their weight share one of them.</summary>
    private const int KeyWords = 6;

    /// <summary>A word of more wordings of one language than this tells nothing.</summary>
    private const int LargestBlock = 400;

    /// <summary>Between two editions of one letter the same item may be much reworded.</summary>
    private const double LeastOfEditions = 0.5;

    /// <summary>The items of a translation stand at the same places.</summary>
    private const double WeightOfTranslation = 0.8;

    private readonly LedgerBook _book;
    private readonly LedgerOptions _options;
    private readonly Dictionary<(string Language, int Word), int> _frequency = [];
    private readonly Dictionary<string, int> _wordingsOf = new(StringComparer.Ordinal);

    public WordingLinker(LedgerBook book, LedgerOptions options)
    {
        _book = book;
        _options = options;
        foreach (AskWording wording in book.Wordings)
        {
            _wordingsOf[wording.Language] = _wordingsOf.GetValueOrDefault(wording.Language) + 1;
            foreach (int word in wording.Words) _frequency[(wording.Language, word)] = _frequency.GetValueOrDefault((wording.Language, word)) + 1;
        }
    }

    /// <summary>The links, the surest first.</summary>
    public List<WordingLink> Find(EditionPairs pairs, CancellationToken cancellationToken)
    {
        var links = new Dictionary<(int, int), WordingLink>();
        LinkAlike(links, cancellationToken);
        foreach ((long letter, long of) in pairs.Translations) LinkTranslated(letter, of, links);
        foreach ((long letter, long of) in pairs.Reworked) LinkReworked(letter, of, links);
        List<WordingLink> found = [.. links.Values];
        found.Sort();
        return found;
    }

    private void LinkAlike(Dictionary<(int, int), WordingLink> links, CancellationToken cancellationToken)
    {
        var blocks = new Dictionary<(string, int), List<AskWording>>();
        foreach (AskWording wording in _book.Wordings)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var seen = new HashSet<int>();
            foreach (int word in wording.Words.OrderBy(word => _frequency[(wording.Language, word)]).ThenBy(_book.Word, StringComparer.Ordinal).Take(KeyWords))
            {
                if (!blocks.TryGetValue((wording.Language, word), out List<AskWording>? block)) blocks.Add((wording.Language, word), block = []);
                foreach (AskWording other in block)
                {
                    if (!seen.Add(other.Id)) continue;
                    double similarity = Similarity(wording, other);
                    if (similarity >= _options.LeastSimilarity) Add(links, WordingLink.Of(wording, other, similarity, Percent(similarity, "of their words, rare ones weighing more, are the same")));
                }
                if (block.Count < LargestBlock) block.Add(wording);
            }
        }
    }

    private void LinkTranslated(long letter, long of, Dictionary<(int, int), WordingLink> links)
    {
        if (!_book.Holds(letter) || !_book.Holds(of)) return;
        List<AskWording?> items = _book.ItemsOf(letter), others = _book.ItemsOf(of);
        if (items.Count != others.Count) return;
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i] is not { } one || others[i] is not { } other || ReferenceEquals(one, other)) continue;
            Add(links, WordingLink.Of(one, other, WeightOfTranslation, string.Create(CultureInfo.InvariantCulture, $"both are item {i + 1} of a letter and its translation (letters {of} and {letter})")));
        }
    }

    /// <summary>Takes the items of two editions one to one, the most similar first.</summary>
    private void LinkReworked(long letter, long of, Dictionary<(int, int), WordingLink> links)
    {
        if (!_book.Holds(letter) || !_book.Holds(of)) return;
        List<AskWording> items = [.. _book.ItemsOf(letter).OfType<AskWording>().Distinct()], others = [.. _book.ItemsOf(of).OfType<AskWording>().Distinct()];
        List<AskWording> same = [.. items.Intersect(others)];
        items.RemoveAll(same.Contains);
        others.RemoveAll(same.Contains);
        var open = from one in items
                   from other in others
                   where one.Language == other.Language
                   let similarity = Similarity(one, other)
                   where similarity >= LeastOfEditions
                   orderby similarity descending, one.Id, other.Id
                   select (one, other, similarity);
        foreach ((AskWording one, AskWording other, double similarity) in open.ToList())
        {
            if (!items.Contains(one) || !others.Contains(other)) continue;
            items.Remove(one);
            others.Remove(other);
            Add(links, WordingLink.Of(one, other, similarity, string.Create(CultureInfo.InvariantCulture, $"an edition words it anew (letters {of} and {letter}); {Percent(similarity, "of the words are the same")}")));
        }
    }

    private static void Add(Dictionary<(int, int), WordingLink> links, WordingLink link)
    {
        if (!links.TryGetValue((link.A.Id, link.B.Id), out WordingLink? known) || link.Weight > known.Weight) links[(link.A.Id, link.B.Id)] = link;
    }

    /// <summary>The weight of the words that both have, of the weight of all (weighted Jaccard); a word weighs more the fewer wordings have it.</summary>
    public double Similarity(AskWording one, AskWording other)
    {
        long shared = 0, all = 0;
        int i = 0, j = 0;
        while (i < one.Words.Length || j < other.Words.Length)
        {
            bool first = j == other.Words.Length || (i < one.Words.Length && one.Words[i] <= other.Words[j]);
            bool second = i == one.Words.Length || (j < other.Words.Length && other.Words[j] <= one.Words[i]);
            long weight = Weight(one.Language, first ? one.Words[i] : other.Words[j]);
            all += weight;
            if (first && second) shared += weight;
            if (first) i++;
            if (second) j++;
        }
        return all == 0 ? 0 : (double)shared / all;
    }

    /// <summary>In whole thousandths: sums of them do not depend on the order of the words.</summary>
    private long Weight(string language, int word) => (long)Math.Round(1000 * Math.Log(1 + ((double)_wordingsOf[language] / _frequency[(language, word)])));

    private static string Percent(double share, string what) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} % {what}");
}
