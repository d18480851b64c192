using CsCheck;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Reconciliation;

internal sealed class CompareNamesTests
{
    [TestCase("Harbour Watch & Unity for Fisher rights", "Kenya", "Harbour Watch & Unity for Fisher Rights (HWUF)", "Kenya", "SIG-M1")]
    [TestCase("LOMNET - Lowland Mothers' Network", null, "Lowland Mothers' Network (LOMNET)", null, "SIG-M1")]
    [TestCase("NSW Bakers Federation", null, "New South Wales Bakers Federation", null, "SIG-M1")]
    [TestCase("River Labour Organisation", null, "River Labor Organization", null, "SIG-M1")]
    [TestCase("The Centre for Quiet Streets Inc.", "France", "Center for Quiet Streets", "France", "SIG-M1")]
    [TestCase("Crystal Lake Limited", null, "Crystal Lake Ltd", null, "SIG-M1")]
    [TestCase("Nordwerk Aktiengesellschaft", null, "Nordwerk AG", null, "SIG-M1")]
    [TestCase("Orchard Non-Governmental Union", null, "Orchard Non Governmental Union", null, "SIG-M1")]
    [TestCase("Its Our River", "Peru", "It's Our River", "Peru", "SIG-M1")]
    [TestCase("Brigade Forty-Four", null, "Brigade 44", null, "SIG-M1")]
    [TestCase("Three Lanterns", null, "3 Lanterns", null, "SIG-M1")]
    [TestCase("A.B.K. Company", null, "ABK Company", null, "SIG-M1")]
    [TestCase("Lord Daniel Ashby", null, "Daniel Ashby, Lord", null, "SIG-M1")]
    [TestCase("Minhee Park, Ph.D.", null, "Minhee Park", null, "SIG-M1")]
    [TestCase("Ashby, Daniel", null, "Daniel Ashby", null, "SIG-M1")]
    [TestCase("Владимир Орлов", null, "Vladimir Orlov", null, "SIG-M1")]
    [TestCase("MOREAU Roselyne", null, "Roselyne Moreau", null, "SIG-M2")]
    [TestCase("Juan Luis Aranda", null, "Juan L. Aranda", null, "SIG-M3")]
    [TestCase("Wind Circle Nepal", "Nepal", "Wind Circle", "Nepal", "SIG-M4")]
    [TestCase("Wind Circle, Brazil", null, "Wind Circle", "Brazil", "SIG-M4")]
    [TestCase("Teachers Intrnational Circle", null, "Teachers International Circle", null, "SIG-M5")]
    [TestCase("DanielAshby", null, "Daniel Ashby", null, "SIG-M5")]
    [TestCase("Daniel Ashbye", null, "Daniel Ashby", null, "SIG-M5")]
    [TestCase("Coalición de Molinos Pequeño", "Peru", "Coalición de Molino Pequeño", "Peru", "SIG-M5")]
    [TestCase("RIDE", "Nepal", "Rural Initiative for Decent Energy (RIDE)", "Nepal", "SIG-M6")]
    [TestCase("Coalition of Small Mills (CTM-LIMA)", "Peru", "Coalición de Molinos Pequeños (CTM-LIMA)", "Peru", "SIG-M7")]
    [TestCase("Cantera", "Brazil", "Cantera (música, dança, teatro)", "Brazil", "SIG-M8")]
    [TestCase("Lu'a Tasi - Sea Institute for Monitoring", "Samoa", "Lu'a Tasi", "Samoa", "SIG-M8")]
    [TestCase("Sahabat Sungai Malaysia (Friends of the River Malaysia)", "Malaysia", "Friends of the River Malaysia", "Malaysia", "SIG-M9")]
    public void CompareNames_SameSigner_Matches(string first, string? firstCountry, string second, string? secondCountry, string rule)
    {
        NameComparison comparison = LetterAnalyzer.CompareNames(first, firstCountry, second, secondCountry);

        Assert.That((comparison.Verdict, comparison.Rule), Is.EqualTo((MatchVerdict.Match, rule)), comparison.Explanation);
    }

    [TestCase("River Watch", "Kenya", "River Watch", "Peru", "SIG-R2")]
    [TestCase("River Watch", null, "River Watch Kenya", "Kenya", "SIG-R1")]
    [TestCase("CRE", "Belgium", "Central River Employees (CRE)", "Belgium", "SIG-R4")]
    [TestCase("Electronic Meadow Foundation", null, "EMF", null, "SIG-R5")]
    [TestCase("Lantern Arts Trust", "Kenya", "Lantern Arts Trust / Music Trust", "Kenya", "SIG-R6")]
    [TestCase("KANTARA", "Senegal", "Ongd KANTARA", null, "SIG-R7")]
    [TestCase("River and Other Employees Federation", "Kenya", "River Employees Federation", "Kenya", "SIG-R7")]
    [TestCase("Daniel Ashby Jr.", null, "Daniel Ashby", null, "SIG-R7")]
    [TestCase("Reporteros sin Fronteras", null, "Reporters without Borders", null, "SIG-R8")]
    [TestCase("D. Ashby", null, "Daniel Ashby", null, "SIG-R3")]
    [TestCase("Bill Ashby", null, "William Ashby", null, "SIG-R3")]
    [TestCase("Mario Fonti", null, "Maria Fonti", null, "SIG-R3")]
    [TestCase("Nordwerk AG", null, "Nordwerk GmbH", null, "SIG-R3")]
    public void CompareNames_PerhapsSameSigner_AsksForReview(string first, string? firstCountry, string second, string? secondCountry, string rule)
    {
        NameComparison comparison = LetterAnalyzer.CompareNames(first, firstCountry, second, secondCountry);

        Assert.That((comparison.Verdict, comparison.Rule), Is.EqualTo((MatchVerdict.Review, rule)), comparison.Explanation);
    }

    [TestCase("TATINI-Zimbabwe", null, "TATINI-Uganda", null, "SIG-N2")]
    [TestCase("Friends of the Orchard Australia", "Australia", "Friends of the Orchard International", null, "SIG-N2")]
    [TestCase("Government of Estonia", null, "Government of Ethiopia", null, "SIG-N3")]
    [TestCase("Minhee Park (inmec, China)", null, "Minhee Park (ETU, Switzerland)", null, "SIG-N3")]
    [TestCase("Australian Council of Bakers", "Australia", "New Zealand Council of Bakers", "New Zealand", "SIG-N3")]
    [TestCase("Tidewater Chapter of the Council of Weavers", "Canada", "The Council of Weavers", "Canada", "SIG-N4")]
    [TestCase("Open Sky Network", null, "Open Sky Network-Africa", null, "SIG-N5")]
    [TestCase("CRE", "Belgium", "Comisión Regional de Enlace (CRE)", "Costa Rica", "SIG-N6")]
    [TestCase("Springfield Fair Bread Coalition", null, "Riverton Fair Bread Coalition", null, "SIG-N9")]
    [TestCase("NSW Bakers Federation", null, "NSW Retired Bakers' Association", null, "SIG-N9")]
    [TestCase("Employers Union of Kenya", "Kenya", "Employees Union of Kenya", "Kenya", "SIG-N9")]
    [TestCase("Southeastern Weavers", null, "Southwestern Weavers", null, "SIG-N9")]
    [TestCase("C.B.A. Company", null, "A.B.C. Company", null, "SIG-N9")]
    [TestCase("Bakers Local 100", null, "Bakers Local 101", null, "SIG-N1")]
    [TestCase("Daniel Ashby Jr.", null, "Daniel Ashby Sr.", null, "SIG-N9")]
    public void CompareNames_OtherSigner_DoesNotMatch(string first, string? firstCountry, string second, string? secondCountry, string rule)
    {
        NameComparison comparison = LetterAnalyzer.CompareNames(first, firstCountry, second, secondCountry);

        Assert.That((comparison.Verdict, comparison.Rule), Is.EqualTo((MatchVerdict.None, rule)), comparison.Explanation);
    }

    [TestCase("Coop", null, "Limited", null)]
    [TestCase("", null, "River Watch", null)]
    [TestCase("()", null, "- / -", null)]
    [TestCase("Inc.", null, "GmbH", null)]
    [TestCase("Dr.", null, "Prof.", null)]
    public void CompareNames_NamesOfNothingButTitlesAndForms_AreNotEmptied(string first, string? firstCountry, string second, string? secondCountry) =>
        Assert.That(LetterAnalyzer.CompareNames(first, firstCountry, second, secondCountry).Verdict, Is.Not.EqualTo(MatchVerdict.Match));

    [Test]
    public void CompareNames_Match_ExplainsEveryDifference() => Assert.That(
        LetterAnalyzer.CompareNames("Harbour Watch for Fisher rights", null, "Harbor Watch for Fisher Rights (HWF)", null).Explanation,
        Is.EqualTo("the same name: \"rights\" and \"Rights\" differ in case; \"Harbour\" and \"Harbor\" are two spellings of one word; "
            + "the acronym HWF is only in the second"));

    [Test]
    public void CompareNames_TwoNames_NamesTheLeftOverWords() => Assert.That(
        LetterAnalyzer.CompareNames("Springfield Bread Coalition", null, "Riverton Bread Coalition", "Kenya").Explanation,
        Is.EqualTo("the words differ: \"Springfield\" is only in the first; \"Riverton\" is only in the second; "
            + "the first prints no country, the second prints Kenya"));

    [Test]
    public void CompareNames_AnyTwoNames_IsSymmetricAndReflexive()
    {
        string[] words =
        [
            "River", "Rivers", "Rivr", "Watch", "of", "the", "Kenya", "Peru", "(RWK)", "RWK", "-", "/", ",", "International", "Union", "Unions",
            "12", "Twelve", "Chapter", "Dr.", "J.", "Jane", "Ltd", "Inc.", "and", "&", "Äpfel", "Fluss", "(Friends", "Earth)", "Korea", "South",
        ];
        Gen<string> name = SignatoryLists.OneOf(words).Array[1, 7].Select(picked => string.Join(' ', picked));
        Gen<string?> country = SignatoryLists.OneOf(null, "Kenya", "Peru", "Narnia", "Global");
        Gen.Select(name, country, name, country).Sample(
            (one, oneCountry, other, otherCountry) =>
            {
                NameComparison forth = LetterAnalyzer.CompareNames(one, oneCountry, other, otherCountry);
                NameComparison back = LetterAnalyzer.CompareNames(other, otherCountry, one, oneCountry);
                bool reflexive = LetterAnalyzer.CompareNames(one, oneCountry, one, oneCountry).Verdict == MatchVerdict.Match;
                return forth.Verdict == back.Verdict && forth.Rule == back.Rule && reflexive;
            },
            iter: 2000, seed: "0N0XIzNsQ0O2", threads: 1);
    }
}
