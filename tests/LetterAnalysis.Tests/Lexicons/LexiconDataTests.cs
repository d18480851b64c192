using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Lexicons;

public class LexiconDataTests
{
    private static readonly string[] Sections =
    [
        "stopwords", "salutation", "valediction", "closing", "label.date", "label.to", "label.cc", "label.subject", "label.from",
        "label.attachment", "label.reference", "months", "weekdays", "date.filler", "offices", "honorifics", "titles.after", "signatories",
        "groups", "organization.words", "leadin.ask", "leadin.other", "notes", "annex", "postscript", "furniture", "address.words",
        "first.person", "second.person", "ordinals", "particles",
    ];

    private static readonly Dictionary<string, string[]> Values = new(StringComparer.Ordinal)
    {
        ["salutation"] = ["open", "whole", "line"],
        ["valediction"] = ["whole", "sentence", "opens"],
        ["groups"] = ["organization", "person", "group"],
        ["furniture"] = ["", "line", "start"],
        ["months"] = [.. Enumerable.Range(1, 12).Select(month => $"{month}")],
        ["weekdays"] = [.. Enumerable.Range(1, 7).Select(day => $"{day}")],
        ["ordinals"] = [.. Enumerable.Range(1, 12).Select(number => $"{number}"), "last"],
    };

    private static IEnumerable<string> Languages => Lexicon.Languages.Select(lexicon => lexicon.Language);

    [TestCaseSource(nameof(Languages))]
    public void Data_EveryLexicon_HasEverySection(string language)
    {
        string[] missing = [.. Sections.Where(section => Lexicon.Of(language)[section].IsEmpty)];
        Assert.That(missing, Is.Empty);
    }

    [TestCaseSource(nameof(Languages))]
    public void Data_EveryEntry_StandsOnceInItsSection(string language)
    {
        var keys = new KeyPool();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var repeated = new List<string>();
        foreach ((string section, string form, _) in Entries(language))
        {
            string phrase = string.Join(' ', Tokenizer.Tokenize(form, keys).Select(token => token.Key));
            if (phrase.Length == 0 || !seen.Add($"{section}: {phrase}")) repeated.Add($"{section}: {form}");
        }
        Assert.That(repeated, Is.Empty);
    }

    [TestCaseSource(nameof(Languages))]
    public void Data_EveryValue_IsOneOfItsSection(string language)
    {
        string[] strange = [.. Entries(language).Where(entry => Values.TryGetValue(entry.Section, out string[]? known) && !known.Contains(entry.Value))
            .Select(entry => $"{entry.Section}: {entry.Form} = {entry.Value}")];
        Assert.That(strange, Is.Empty);
    }

    [TestCaseSource(nameof(Languages))]
    public void Months_EveryLexicon_NamesAllTwelve(string language)
    {
        string[] months = [.. Entries(language).Where(entry => entry.Section == "months").Select(entry => entry.Value).Distinct()];
        Assert.That(months, Is.EqualTo(Values["months"]));
    }

    [TestCase("en", "We are writing to you about the workers who were dismissed from the harbour, and we hope that this can be put right.")]
    [TestCase("en", "The plan has not been discussed with those it would harm.")]
    [TestCase("fr", "Nous vous écrivons au sujet des ouvriers qui ont été renvoyés du port, et nous espérons que cette décision sera revue.")]
    [TestCase("fr", "Le projet n'a pas été présenté aux habitants de la vallée.")]
    [TestCase("es", "Le escribimos por los trabajadores que fueron despedidos del puerto, y pedimos que se revise la decisión.")]
    [TestCase("es", "El proyecto no se ha presentado a los vecinos del valle.")]
    [TestCase("de", "Wir schreiben Ihnen wegen der Arbeiter, die im Hafen entlassen wurden, und hoffen, dass die Entscheidung nicht bestehen bleibt.")]
    [TestCase("de", "Der Plan ist mit den Bewohnern des Tals noch nicht besprochen.")]
    [TestCase("it", "Le scriviamo per gli operai che sono stati licenziati dal porto e chiediamo che la decisione non sia definitiva.")]
    [TestCase("it", "Il progetto non è stato presentato alla gente della valle.")]
    [TestCase("pt", "Escrevemos por causa dos trabalhadores que foram despedidos no porto e pedimos que a decisão não seja mantida.")]
    [TestCase("pt", "O projeto ainda não foi apresentado às pessoas do vale.")]
    [TestCase("nl", "Wij schrijven u over de arbeiders die in de haven zijn ontslagen, en wij hopen dat het besluit niet wordt uitgevoerd.")]
    [TestCase("nl", "Het plan is nog niet met de bewoners van het dal besproken.")]
    [TestCase("sv", "Vi skriver till er om arbetarna som har sagts upp i hamnen, och vi hoppas att det är möjligt att ändra på detta.")]
    [TestCase("sv", "Planen har inte visats för de som bor vid ån.")]
    [TestCase("pl", "Piszemy do Państwa w sprawie robotników, którzy zostali zwolnieni z portu, i prosimy, aby ta decyzja nie była ostateczna.")]
    [TestCase("pl", "Plan nie został jeszcze przedstawiony tym, których dotyczy.")]
    public void Stopwords_SentenceOfALanguage_TellItFromTheOthers(string language, string sentence)
    {
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(sentence, new KeyPool());
        var hits = Lexicon.Languages.ToDictionary(lexicon => lexicon.Language, lexicon => tokens.Count(token => lexicon["stopwords"].Contains(token.Key)));
        int best = hits.Where(pair => pair.Key != language).Max(pair => pair.Value);
        Assert.That(hits[language], Is.GreaterThan(best));
    }

    private static IEnumerable<(string Section, string Form, string Value)> Entries(string language)
    {
        string section = "";
        foreach (string line in EmbeddedData.Lines(language + ".lexicon"))
        {
            if (line[0] == '=') continue;
            if (line[0] == '[')
            {
                section = line.Trim('[', ']');
                continue;
            }
            string[] parts = line.Split('=', StringSplitOptions.TrimEntries);
            // A first form that names an entry may be one of its forms as well.
            foreach (string form in parts[0].Split(',', StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)) yield return (section, form, parts.Length > 1 ? parts[1] : "");
        }
    }
}
