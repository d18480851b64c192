using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing;

/// <summary>
/// The words of one language that only the audit asks for. The data files (<c>audit.en.txt</c>, ...) hold sections as the lexicons do:
/// <c>[name]</c>, then an entry a line: <c>first form, other form = value</c>. What holds in every language stands in <c>audit.mul.txt</c>
/// and is part of each. A language without a file or section has an empty table.
/// </summary>
internal sealed class AuditWords
{
    private const string Multilingual = "mul";

    private static readonly string[] Files = ["en", "fr", "es", "de", "it", "pt", "nl", "sv", "pl", "ko", "ja"];
    private static readonly Dictionary<string, Lazy<AuditWords>> Languages =
        Files.Append(Multilingual).ToDictionary(name => name, name => new Lazy<AuditWords>(() => new AuditWords(name)), StringComparer.Ordinal);

    private readonly PhraseIndex _index = new(PhraseUse.Audit);
    private readonly Dictionary<string, PhraseTable> _sections = new(StringComparer.Ordinal);

    private AuditWords(string language)
    {
        var keys = new KeyPool();
        Read(Multilingual, keys);
        if (language != Multilingual) Read(language, keys);
    }

    /// <summary>A section; empty when the language has none of that name.</summary>
    public PhraseTable this[string section] => _sections.GetValueOrDefault(section, PhraseTable.Empty);

    /// <summary>What holds in every language.</summary>
    public static AuditWords EveryLanguage => Languages[Multilingual].Value;

    /// <summary>The words of a language; what holds everywhere when there are none for it.</summary>
    public static AuditWords Of(string language) => Languages.GetValueOrDefault(language, Languages[Multilingual]).Value;

    private void Read(string language, KeyPool keys)
    {
        PhraseTable section = PhraseTable.Empty;
        foreach (string line in EmbeddedData.Lines($"audit.{language}.txt"))
        {
            if (line[0] == '[')
            {
                string name = line.Trim('[', ']');
                if (!_sections.TryGetValue(name, out section!)) _sections.Add(name, section = _index.List(name));
                continue;
            }
            int equals = line.IndexOf(" = ", StringComparison.Ordinal);
            string value = equals < 0 ? "" : line[(equals + 3)..];
            foreach (string form in (equals < 0 ? line : line[..equals]).Split(", "))
            {
                section.Add(new Phrase([.. Tokenizer.Tokenize(form, keys, TokenGrain.Syllables).Select(token => token.Key)], form, value, language));
            }
        }
    }
}
