namespace LetterAnalysis.Archives;

/// <summary>A wording of an ask in one language, and all asks that use it: what differs only in case, accents, marks, numbers, function words and endings is one wording.</summary>
internal sealed class AskWording(string language, int[] words)
{
    /// <summary>Its number, in an order that depends on the wordings alone.</summary>
    public int Id { get; set; }

    public string Language { get; } = language;

    /// <summary>The numbers of its words, sorted, each once.</summary>
    public int[] Words { get; } = words;

    public List<FiledAsk> Asks { get; } = [];

    /// <summary>The letters that use it.</summary>
    public HashSet<long> Letters { get; } = [];

    /// <summary>The text of its first ask by letter and place.</summary>
    public string Text => field ??= Asks.OrderBy(ask => ask.Letter).ThenBy(ask => !ask.IsListed).ThenBy(ask => ask.Ordinal).First().Text;
}
