namespace LetterAnalysis.Archives;

/// <summary>A wording of an ask in one language, and all asks that use it: what differs in case, accents, marks and numbers only is one wording.</summary>
internal sealed class AskWording(string language, uint[] words)
{
    /// <summary>Its number, in an order that depends on the wordings alone.</summary>
    public int Id { get; set; }

    public string Language { get; } = language;

    /// <summary>The hashes of its words, sorted, each once.</summary>
    public uint[] Words { get; } = words;

    public List<FiledAsk> Asks { get; } = [];

    /// <summary>The letters that use it.</summary>
    public HashSet<long> Letters { get; } = [];

    /// <summary>The text of its first ask by letter and place.</summary>
    public string Text => field ??= Asks.OrderBy(ask => ask.Letter).ThenBy(ask => !ask.IsListed).ThenBy(ask => ask.Ordinal).First().Text;
}
