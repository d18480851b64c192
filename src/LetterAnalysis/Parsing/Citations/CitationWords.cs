using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Citations;

/// <summary>The names of treaties, bodies and kinds of acts by which documents are cited, in all languages at once.</summary>
internal static class CitationWords
{
    private static readonly Lazy<Dictionary<string, PhraseTable>> Data = new(Load);

    /// <summary>
    /// The words that a citation can begin with. Their values: <c>treaty</c>; <c>resolution</c>, with the series where the word names it
    /// (<c>resolution S/RES</c>); <c>body A/RES</c>; <c>act Directive</c>; <c>series COM</c>.
    /// </summary>
    public static PhraseTable Openings => Data.Value["citations"];

    /// <summary>Between two numbers: "resolutions 60/251 and 61/1".</summary>
    public static PhraseTable Joiners => Data.Value["joiners"];

    /// <summary>Between a word and its number: "No.", "of the".</summary>
    public static PhraseTable Fillers => Data.Value["fillers"];

    /// <summary>The codes of legislative procedures; the value is the English one.</summary>
    public static PhraseTable Procedures => Data.Value["procedures"];

    /// <summary>The letters that name the Community in a number; the value is the English form.</summary>
    public static PhraseTable Communities => Data.Value["communities"];

    /// <summary>The organs whose letters open a United Nations symbol.</summary>
    public static PhraseTable Organs => Data.Value["organs"];

    private static Dictionary<string, PhraseTable> Load()
    {
        var tables = new Dictionary<string, PhraseTable>(StringComparer.Ordinal);
        var keys = new KeyPool();
        var index = new PhraseIndex(PhraseUse.Citations);
        PhraseTable table = PhraseTable.Empty;
        foreach (string line in EmbeddedData.Lines("treaties.txt").Concat(EmbeddedData.Lines("references.txt")))
        {
            if (line[0] == '[')
            {
                string section = line.Trim('[', ']', ' ');
                if (!tables.TryGetValue(section, out table!)) tables.Add(section, table = index.List(section));
                continue;
            }
            string[] halves = line.Split('=', StringSplitOptions.TrimEntries);
            string[] names = halves[0].Split(',', StringSplitOptions.TrimEntries);
            foreach (string name in names)
            {
                string[] words = [.. Tokenizer.Tokenize(name, keys, TokenGrain.Syllables).Select(token => token.Key)];
                table.Add(new Phrase(words, names[0], halves.Length > 1 ? halves[1] : "", ""));
            }
        }
        return tables;
    }
}
