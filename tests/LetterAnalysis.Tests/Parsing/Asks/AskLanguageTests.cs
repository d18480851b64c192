using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Parsing.Asks;

public sealed class AskLanguageTests
{
    private static readonly string[] Languages = ["en", "fr", "es", "de", "it", "pt", "nl", "sv", "pl"];

    [TestCase("fr", "Nous demandons à la mairie de fermer la carrière et de publier les plans, et d'adopter une charte.", "fermer | publier | adopter", "mairie")]
    [TestCase("fr", "Nous vous demandons instamment de retirer le projet.", "retirer", "vous")]
    [TestCase("fr", "Nous vous demandons : 1° de retirer le projet ; 2° d'adopter une charte ; 3° de publier les plans.", "retirer | adopter | publier", "vous")]
    [TestCase("fr", "Nous exigeons que la mairie publie les plans et que les arbres soient protégés.", "publier | protéger", "la mairie")]
    [TestCase("fr", "Nous vous demandons de reboiser la rive.", "reboiser", "vous")]
    [TestCase("es", "Pedimos, además, que se nos entregue copia del informe.", "entregar", "")]
    [TestCase("fr", "Merci de publier le rapport.", "publier", "")]
    [TestCase("fr", "À notre avis, le gouvernement devrait publier le rapport.", "publier", "le gouvernement")]
    [TestCase("es", "Creemos que el Gobierno debe publicar el informe.", "publicar", "el Gobierno")]
    [TestCase("it", "Riteniamo che il governo debba pubblicare il rapporto.", "pubblicare", "il governo")]
    [TestCase("pt", "Consideramos que o Governo deve publicar o relatório.", "publicar", "o Governo")]
    [TestCase("sv", "Vi anser att regeringen bör publicera rapporten.", "publicera", "regeringen")]
    [TestCase("pt", "Pedimos-lhe que reponha o barco noturno.", "repor", "")]
    [TestCase("pt", "Exortamo-lo a publicar o relatório.", "publicar", "")]
    [TestCase("pt", "Vimos por este meio solicitar que suspenda a obra.", "-suspender", "")]
    [TestCase("pt", "Por favor, publique o relatório.", "publicar", "")]
    [TestCase("pl", "Domagamy się, aby rząd opublikował raport.", "opublikować", "rząd")]
    [TestCase("pl", "Apelujemy do rządu, aby wstrzymał budowę.", "-wstrzymać", "rządu")]
    [TestCase("sv", "Vi ber er att återinföra nattfärjan.", "återinföra", "er")]
    [TestCase("de", "Bitte veröffentlichen Sie den Bericht.", "veröffentlichen", "")]
    [TestCase("de", "Setzen Sie sich dafür ein, dass die Fähre fährt.", "einsetzen", "")]
    [TestCase("de", "Sehen Sie, was das Gesetz bewirkt?", "", "")]
    [TestCase("nl", "Gelieve het rapport te publiceren.", "publiceren", "")]
    [TestCase("fr", "Il est urgent que le conseil retire le projet et publie le rapport.", "retirer | publier", "le conseil")]
    [TestCase("es", "Pedimos que se retire el proyecto y se publique el informe.", "retirar | publicar", "")]
    [TestCase("sv", "Vi kräver att regeringen stoppar bygget och publicerar rapporten.", "-stoppa | publicera", "regeringen")]
    [TestCase("de", "Wir fordern, dass die Regierung das Gesetz zurückzieht und den Bericht veröffentlicht.", "zurückziehen | veröffentlichen", "die Regierung")]
    [TestCase("nl", "Wij vragen dat de regering het plan intrekt en het rapport publiceert.", "intrekken | publiceren", "de regering")]
    [TestCase("nl", "Wij verzoeken u het plan in te trekken, het rapport te publiceren en de gemeenten te horen.", "intrekken | publiceren | horen", "u")]
    [TestCase("fr", "Le syndicat a recommandé de fermer la carrière.", "", "")]
    [TestCase("es", "Pedimos al ayuntamiento que cierre la cantera y que publique los planos.", "cerrar | publicar", "ayuntamiento")]
    [TestCase("es", "Exigimos la liberación de los marineros y el cese de los vertidos.", "liberar | -cesar", "")]
    [TestCase("es", "La comisión recomendó que se cierre la cantera.", "", "")]
    [TestCase("de", "Wir fordern den Stadtrat auf, die Grube zu schließen und die Pläne zu veröffentlichen.", "schließen | veröffentlichen", "den Stadtrat")]
    [TestCase("de", "Wir bitten Sie, den Vertrag nicht anzunehmen.", "-annehmen", "Sie")]
    [TestCase("de", "Wir fordern die sofortige Schließung der Grube und ein Ende der Fahrten.", "schließen | -beenden", "")]
    [TestCase("de", "Der Rat empfahl, die Grube zu schließen.", "", "")]
    [TestCase("it", "Chiediamo al sindaco di chiudere la cava e di pubblicare i piani.", "chiudere | pubblicare", "sindaco")]
    [TestCase("pt", "Exortamos a câmara a encerrar a pedreira e a pôr fim às descargas.", "encerrar | -pôr fim", "câmara")]
    [TestCase("nl", "Wij roepen de gemeente op om de groeve te sluiten en de plannen openbaar te maken.", "sluiten | openbaar maken", "de gemeente")]
    [TestCase("nl", "Daarom vragen wij de burgemeester de vergunning in te trekken.", "intrekken", "de burgemeester")]
    [TestCase("sv", "Vi uppmanar kommunen att stänga täkten och publicera planerna.", "stänga | publicera", "kommunen")]
    [TestCase("pl", "Wzywamy gminę do zamknięcia kopalni i opublikowania planów.", "zamknąć | opublikować", "gminę")]
    public void ReadProse_OtherLanguages_FindsTheSendersAsks(string language, string text, string verbs, string addressee)
    {
        IReadOnlyList<Ask> asks = AskText.Prose(text, language);

        Assert.That(AskText.Verbs(asks), Is.EqualTo(verbs));
        Assert.That(string.Join(" > ", asks.Count > 0 ? asks[0].Addressees : []), Is.EqualTo(addressee));
    }

    [TestCase("fr", "Fermer la carrière ; publier les plans et protéger les arbres", "fermer | publier | protéger")]
    [TestCase("es", "Cierre la cantera y publique los planos; respete el bosque.", "cerrar | publicar | respetar")]
    [TestCase("de", "Schließen Sie die Grube und setzen Sie sich für den Wald ein.", "schließen | einsetzen")]
    [TestCase("de", "die Grube zu schließen; den Wald zu achten und zu schützen", "schließen | achten+schützen")]
    [TestCase("de", "Diese Grube darf nicht eröffnet werden.", "-eröffnen")]
    [TestCase("sv", "Alla båtar måste friges.", "frige")]
    [TestCase("pl", "Zamknąć kopalnię i opublikować plany", "zamknąć | opublikować")]
    public void ReadItem_OtherLanguages_IsCutByAction(string language, string item, string verbs) =>
        Assert.That(AskText.Verbs(AskText.Item(item, null, language)), Is.EqualTo(verbs));

    [TestCase("fr", "Nous appelons les communes à :", "les communes")]
    [TestCase("es", "Solicitamos al ayuntamiento que:", "ayuntamiento")]
    [TestCase("de", "Wir fordern den Stadtrat auf:", "den Stadtrat")]
    [TestCase("it", "Chiediamo pertanto al sindaco di:", "sindaco")]
    [TestCase("nl", "Wij roepen de gemeente op om:", "de gemeente")]
    [TestCase("sv", "Vi uppmanar kommunen att:", "kommunen")]
    [TestCase("pl", "Wzywamy gminę do:", "gminę")]
    [TestCase("pt", "Pedimos à câmara que:", "câmara")]
    public void IsLeadIn_OtherLanguages_OpensAList(string language, string text, string addressee)
    {
        Assert.That(AskText.Parser(language).IsLeadIn(AskText.Of(text), out _), Is.True);
        Assert.That(AskText.Parser(language).ReadLeadIn(AskText.Of(text)).Addressees, Is.EqualTo(new[] { addressee }));
    }

    [TestCaseSource(nameof(Languages))]
    public void Lexicon_EveryLanguage_HasTheWordsThatAsksAreReadBy(string language)
    {
        string[] sections = ["frames", "senders", "verbs", "nouns", "negations", "modals", "adverbs", "determiners", "prepositions", "joiners",
            "that", "infinitive", "deadlines", "times", "reporting", "finite", "you", "actors", "ask.nouns", "other.nouns", "listing",
            "comparators", "numbers", "claim.units", "claim.signers", "claim.places", "claim.lists"];

        Assert.That(sections.Where(section => Lexicon.Of(language)[section].IsEmpty), Is.Empty);
        Assert.That(Lexicon.Of(language)["verbs"].FirstKeys.Count(), Is.GreaterThan(language == "en" ? 2000 : 150));
    }

    [TestCaseSource(nameof(Languages))]
    public void Lexicon_EveryActionVerb_HasAGrade(string language)
    {
        string[] grades = ["minimal", "continuing", "considering", "general", "specific"];
        string section = "";
        var wrong = new List<string>();
        foreach (string line in EmbeddedData.Lines(language + ".lexicon"))
        {
            if (line[0] == '[') section = line;
            else if (section is "[verbs]" or "[verbs.last]" or "[verbs.clause]" or "[participles]" or "[nouns]" or "[aspects]"
                && !grades.Contains(line.Split('=')[^1].TrimStart().Split(' ')[0])) wrong.Add(line);
        }

        Assert.That(wrong, Is.Empty);
    }
}
