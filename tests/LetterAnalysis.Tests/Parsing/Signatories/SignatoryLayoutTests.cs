using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Parsing.Signatories;

/// <summary>Lists of signers as they are laid out: side by side, names over roles, entries whose names begin as headings do.</summary>
public class SignatoryLayoutTests
{
    private const string Letter = "Dear Minister,\n\nWe ask you to open the weir at Wend before the end of May, so that the fish can pass.\n\nYours faithfully,\n\n";

    private static Signatory[] Signers(string list, string mediaType = "text/plain") =>
        [.. new LetterAnalyzer().Parse(SourceText.From(Letter + list, "letter", mediaType)).Letters.Single().Signatories];

    [TestCase("1. Fen Trust\n2. Global Shelter Watch\n3. Asia Pacific Refuge Council\n4. Bog Society\n", 4)]
    [TestCase("Fen Trust\nGlobal Shelter Watch\nBog Society\nEuropean River Council\n", 4)]
    [TestCase("International:\n\nFen Trust\nBog Society\n\nNational:\n\nReed Watch\nMire Foundation\n", 4)]
    public void Parse_EntryThatBeginsAsAGroupDoes_IsAnEntry(string list, int count) => Assert.That(Signers(list), Has.Length.EqualTo(count));

    [TestCase("Fen Trust\tBog Society\nReed Watch Association\tMire Foundation\nRiver Council\tSwan Fund\nFish Guild\n", "Fen Trust|Bog Society|Reed Watch Association|Mire Foundation|River Council|Swan Fund|Fish Guild")]
    [TestCase("Fen Trust\tNorway\nReed Watch Association\tChad\nRiver Council\tFrance\n", "Fen Trust|Reed Watch Association|River Council")]
    public void Parse_EntriesPartedByTabs_AreToldFromTheirCountries(string list, string names) =>
        Assert.That(string.Join('|', Signers(list).Select(signer => signer.Name)), Is.EqualTo(names));

    [TestCase("Reed Watch Association – Ines Varga, chair\nFish Guild – Dr. Bo Lind, treasurer\nFen Foundation – Olu Castor, member\n", "Reed Watch Association: Ines Varga, chair|Fish Guild: Dr. Bo Lind, treasurer|Fen Foundation: Olu Castor, member", SignatoryKind.Organization)]
    [TestCase("- Ines Varga, lawyer, Reed Watch\n- Ina and Bo Lind-Moor, millers, Wend\n- Olu Castor, Retired Harbour Master\n", "Ines Varga: lawyer, Reed Watch|Ina and Bo Lind-Moor: millers, Wend|Olu Castor: Retired Harbour Master", SignatoryKind.Person)]
    public void Parse_NamesWithRoles_ArePartedFromThem(string list, string signers, SignatoryKind kind)
    {
        Signatory[] read = Signers(list);
        Assert.That(string.Join('|', read.Select(signer => $"{signer.Name}: {signer.Role}")), Is.EqualTo(signers));
        Assert.That(read.Select(signer => signer.Kind), Is.All.EqualTo(kind));
    }

    [Test]
    public void Parse_OrganizationsThatTellOfThemselves_AreNamedWithoutThat()
    {
        Signatory[] read = Signers("""
            Signatories:

            | Logo | Who |
            |---|---|
            | | Reed Watch - Norway Reed Watch has counted the birds of the northern fens every winter since the hard one of 1996 |
            | | The Swan Fund - Switzerland An alliance of eleven ponds that buys fallow land and gives it back to the water, year after year |
            """, "text/markdown");
        Assert.That(string.Join('|', read.Select(signer => $"{signer.Name} {signer.Country?.Code} {signer.Kind}")), Is.EqualTo("Reed Watch NO Organization|The Swan Fund CH Organization"));
    }

    [TestCase("gez. Ines Varga        gez. Bo Lind\n(Director)             (President)\n", "Ines Varga|Bo Lind")]
    [TestCase("Fdo.: Ines Varga, Reed Watch\n\nFdo.: Bo Lind, Swan Fund\n", "Ines Varga|Bo Lind")]
    [TestCase("On behalf of the coalition,\n\nInes Varga\nReed Watch\n", "Ines Varga")]
    [TestCase("Fen Trust Norway\nFoundation for Reeds\nSwan Guild Association\n", "Fen Trust Norway|Foundation for Reeds|Swan Guild Association")]
    [TestCase("Fen Trust (Norway); Reed Watch (Chad); Guild\nof River Friends (France); Swan Fund (Peru)\n", "Fen Trust|Reed Watch|Guild of River Friends|Swan Fund")]
    [TestCase("Agua Clara, A.C., Lago Azul, Monte Verde, S.A., Sol y Sombra, Valle Alto\n", "Agua Clara|Lago Azul|Monte Verde|Sol y Sombra|Valle Alto")]
    [TestCase("Fen Trust, Reed Watch, Swan Fund, Bog Society and 37 others\n", "Fen Trust|Reed Watch|Swan Fund|Bog Society")]
    [TestCase("Fen Trust – Reed Watch – Swan Fund – Bog Society\n", "Fen Trust|Reed Watch|Swan Fund|Bog Society")]
    [TestCase("Ines Varga (Director, Westport)\nBo Lind (Chair, Wend)\nOlu Castor (Treasurer)\n", "Ines Varga|Bo Lind|Olu Castor")]
    [TestCase("For the alliance: Dr. Ines Varga, Bo Lind\n", "Dr. Ines Varga|Bo Lind")]
    [TestCase("Ines Varga, Reed Watch\nBo Lind, Swan Fund\n\nTags: locks, fish\n", "Ines Varga|Bo Lind")]
    [TestCase("Ines Varga, Reed Watch\nBo Lind, Swan Fund\n\nShare: Facebook X WhatsApp\n", "Ines Varga|Bo Lind")]
    [TestCase("Fen Trust\n\nGlobal Shelter Watch\n\nEuropean River Fund\n\nBog Society\n", "Fen Trust|Global Shelter Watch|European River Fund|Bog Society")]
    [TestCase("Dr Ines Varga (Wend University), Prof. em. Jan de Boer (TU Marling), Bo Lind (Reed Institute), Olu Castor (Fen College), Tom Reilly (Guild)\n", "Dr Ines Varga|Prof. em. Jan de Boer|Bo Lind (Reed Institute)|Olu Castor (Fen College)|Tom Reilly (Guild)")]
    [TestCase("Ines Varga, Jan de Boer, Bo Lind, Olu Castor, Tom Reilly\n", "Ines Varga|Jan de Boer|Bo Lind|Olu Castor|Tom Reilly")]
    [TestCase("Ines Varga, Bo Lind, Olu Castor, Tom Reilly, and 14 others\n", "Ines Varga|Bo Lind|Olu Castor|Tom Reilly")]
    [TestCase("Ines Varga, Bo Lind, Olu Castor, Tom Reilly and 14 others\n", "Ines Varga|Bo Lind|Olu Castor|Tom Reilly")]
    [TestCase("Ines Varga – Chair, Reed Watch – Norway\nBo Lind – Director, Swan Fund – Chad\nOlu Castor – Treasurer, Bog Society – Peru\n", "Ines Varga|Bo Lind|Olu Castor")]
    [TestCase("A\nAmber Trust\nAsh Society\n\nB\nBog Society\n\nC\nCanal Watch\n", "Amber Trust|Ash Society|Bog Society|Canal Watch")]
    [TestCase("Reed Watch, https://reed.example\nSwan Fund (https://swan.example/en)\nBog Society, www.bog.example\nInes Varga <ines@fen.example>\n", "Reed Watch|Swan Fund|Bog Society|Ines Varga")]
    [TestCase("Ines Varga, Chair\nReed Watch\n12 Quay Street, Port Ellen\n\nBo Lind, Director\nSwan Fund\n3 Mill Lane, Marling\n", "Ines Varga|Bo Lind")]
    [TestCase("1. Reed Watch 2. Swan Fund 3. Bog Society 4. Fen Trust\n", "Reed Watch|Swan Fund|Bog Society|Fen Trust")]
    [TestCase("The following groups support this letter: Fen Trust, Reed Watch, Swan Fund, Bog Society, and the Mire Foundation.\n", "Fen Trust|Reed Watch|Swan Fund|Bog Society|Mire Foundation")]
    [TestCase("Ines Varga            Bo Lind\nChair                 Director\nReed Watch            Swan Fund\n\nOlu Castor            Tom Reilly\nTreasurer             Secretary\nBog Society           Fen Trust\n", "Ines Varga|Bo Lind|Olu Castor|Tom Reilly")]
    [TestCase("Ines Varga\nDirector\nReed Users Wend\nines@reed.example\n\nBo Lind\nChair\nSwan Fund\n\nOlu Castor\nTreasurer\nBog Society\n\nTom Reilly\nChair\nFen Trust\n", "Ines Varga|Bo Lind|Olu Castor|Tom Reilly")]
    [TestCase("Fen Trust\nReed Watch\nBog Society\n\nAnnex 1: List of weirs\nWeir North\nWeir South\n", "Fen Trust|Reed Watch|Bog Society")]
    [TestCase("Towns: Westport, Lower Wend, Great Marling\n", "Westport|Lower Wend|Great Marling")]
    public void Parse_MarksAndLinesOfSigners_AreNotTheirNames(string list, string names) =>
        Assert.That(string.Join('|', Signers(list).Select(signer => signer.Name)), Is.EqualTo(names));

    [TestCase("NORWAY\nFen Trust\nReed Watch\n\nCHAD\nSwan Fund\n\nPERU\nBog Society\nMire Foundation\n")]
    [TestCase("Signatories:\n\nNorway\n\nFen Trust\nReed Watch\n\nChad\n\nSwan Fund\n\nPeru\n\nBog Society\nMire Foundation\n")]
    [TestCase("Norway\nFen Trust\nReed Watch\nChad\nSwan Fund\nPeru\nBog Society\nMire Foundation\n")]
    public void Parse_CountriesOverTheirSigners_AreNoSigners(string list) => Assert.That(Signers(list).Select(signer => (signer.Name, signer.Country?.Code)),
        Is.EqualTo(new[] { ("Fen Trust", "NO"), ("Reed Watch", "NO"), ("Swan Fund", "TD"), ("Bog Society", "PE"), ("Mire Foundation", "PE") }));

    [TestCase("Reed Watch · Norway\nSwan Fund · Chad\nBog Society · Peru\n", "Reed Watch NO|Swan Fund TD|Bog Society PE")]
    [TestCase("Norway: Reed Watch, Fjord Friends\nChad: Swan Fund\n", "Reed Watch NO|Fjord Friends NO|Swan Fund TD")]
    public void Parse_CountriesBesideTheirSigners_AreNotTheirNames(string list, string expected) =>
        Assert.That(string.Join('|', Signers(list).Select(signer => $"{signer.Name} {signer.Country?.Code}")), Is.EqualTo(expected));

    [Test]
    public void Parse_ItemInAnItem_IsNoSigner() =>
        Assert.That(Signers("* Reed Watch\n* Swan Fund\n    * with its branches in Abéché and Moundou\n* Bog Society\n", "text/markdown").Select(signer => signer.Name), Is.EqualTo(new[] { "Reed Watch", "Swan Fund", "Bog Society" }));

    [Test]
    public void Parse_CountriesUnderTheirSigners_AreNoHeadings() =>
        Assert.That(string.Join('|', Signers("Fen Trust\nNorway\nReed Watch\nChad\nSwan Fund\nPeru\n").Select(signer => signer.Country?.Code)), Is.EqualTo("NO|TD|PE"));

    [Test]
    public void Parse_LegalFormsBehindStrayCommas_AreAtThePlaceTheyStand()
    {
        const string List = "Agua Clara, , A.C., Lago Azul, Monte Verde ,  S.A., Sol y Sombra, Valle Alto";
        Assert.That(Signers(List + "\n").Select(signer => (Letter + List)[signer.Span.Start..signer.Span.End]),
            Is.EqualTo((string[])["Agua Clara, , A.C.", "Lago Azul", "Monte Verde ,  S.A.", "Sol y Sombra", "Valle Alto"]));
    }

    [TestCase("| | |\n|---|---|\n| Fen Trust | Reed Watch |\n| Swan Fund | Bog Society |\n", 4)]
    [TestCase("| Name | Body |\n|---|---|\n| Ines Varga | Reed Watch |\n| Bo Lind | Bog Society |\n", 2)]
    public void Parse_TableOfNamesInEveryColumn_HoldsASignerACell(string table, int count) => Assert.That(Signers(table, "text/markdown"), Has.Length.EqualTo(count));

    [Test]
    public void Parse_LinksUnderTheEnd_AreSigners() =>
        Assert.That(Signers("* [Fen Trust](https://a.example)\n* [reed.watch](https://b.example)\n* [Swan Fund e.V.](https://c.example)\n", "text/markdown"), Has.Length.EqualTo(3));

    [Test]
    public void Parse_LogosUnderTheEnd_AreSigners() =>
        Assert.That(Signers("![Fen Trust](a.png)\n\n![Reed Watch logo](b.png)\n\n![Swan Fund](c.png)\n", "text/markdown").Select(signer => signer.Name), Is.EqualTo(new[] { "Fen Trust", "Reed Watch", "Swan Fund" }));

    [Test]
    public void Parse_MarkBeforeEachSigner_BeginsALine()
    {
        const string wrapped = "Dear Minister,\n\nWe ask you to open the weir at Wend before the end of this May, so that\nall of the fish can pass, and to keep it open until the autumn has come\nand the water of the canal is high enough for the boats of the guild.\n\nYours faithfully\n\n";
        Signatory[] signers = [.. new LetterAnalyzer().Parse(wrapped + "gez. Dr. Ines Varga, Schulleiterin, Grundschule am Wehr zu Westport\ngez. Bo Lind, Vorsitzender des Elternrates der Schule zu Westport\ngez. Olu Castor, Freunde des Wehrs\n").Letters.Single().Signatories];
        Assert.That(signers, Has.Length.EqualTo(3));
    }

    [Test]
    public void Parse_BoldNamesOverPlainRoles_AreOneEntryEach()
    {
        Signatory[] signers = Signers("**Ines Varga**\\\nDirector\\\nReed Watch\\\n**Olu Adeyemi**\\\nSecretary General\\\nSwan Fund\\\n**Bo Lind**\\\nPresident\\\nQuiet Rivers\n", "text/markdown");
        Assert.That(signers.Select(signer => signer.Name), Is.EqualTo(new[] { "Ines Varga", "Olu Adeyemi", "Bo Lind" }));
    }

    [TestCase("Joan Anna Berg\tAnna Berg\nOla Lind\tEva Lind\n")]
    [TestCase("Joan Anna Berg / Anna Berg / Ola Lind\n")]
    public void Parse_NameWithinTheNameBefore_HasItsOwnPlace(string list)
    {
        Signatory[] signers = Signers(list);
        Assert.That(signers.Select(signer => signer.Name), Does.Contain("Anna Berg"));
        Assert.That(signers.Zip(signers.Skip(1)), Has.All.Matches<(Signatory One, Signatory Next)>(pair => pair.One.Span.End <= pair.Next.Span.Start));
    }
}
