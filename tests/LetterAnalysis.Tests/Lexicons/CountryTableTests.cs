using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Lexicons;

public class CountryTableTests
{
    private static CountryTable Table => CountryTable.Default;

    [TestCase("South Korea", "KR")]
    [TestCase("Republic of Korea", "KR")]
    [TestCase("Korea (Republic of)", "KR")]
    [TestCase("ROK", "KR")]
    [TestCase("Corée du Sud", "KR")]
    [TestCase("대한민국", "KR")]
    [TestCase("韓国", "KR")]
    [TestCase("DPRK", "KP")]
    [TestCase("USA", "US")]
    [TestCase("U.S.", "US")]
    [TestCase("U.S.A.", "US")]
    [TestCase("The United  States of America", "US")]
    [TestCase("UK", "GB")]
    [TestCase("Scotland", "GB")]
    [TestCase("Great Britain", "GB")]
    [TestCase("Burma", "MM")]
    [TestCase("Türkiye", "TR")]
    [TestCase("Turkey", "TR")]
    [TestCase("Czech Republic", "CZ")]
    [TestCase("Czechia", "CZ")]
    [TestCase("Ivory Coast", "CI")]
    [TestCase("Cote d’Ivoire", "CI")]
    [TestCase("Swaziland", "SZ")]
    [TestCase("the Netherlands", "NL")]
    [TestCase("Holland", "NL")]
    [TestCase("Viet Nam", "VN")]
    [TestCase("Palestine", "PS")]
    [TestCase("Kosovo", "XK")]
    [TestCase("Taiwan", "TW")]
    [TestCase("Hong Kong", "HK")]
    [TestCase("DRC", "CD")]
    [TestCase("Congo-Kinshasa", "CD")]
    [TestCase("Congo (DRC)", "CD")]
    [TestCase("UAE", "AE")]
    [TestCase("Brasil", "BR")]
    [TestCase("España.", "ES")]
    [TestCase("DEUTSCHLAND", "DE")]
    [TestCase("la France", "FR")]
    [TestCase("L'Italia", "IT")]
    [TestCase("Bosnia & Herzegovina", "BA")]
    [TestCase("Guinea Bissau", "GW")]
    [TestCase("Saint Lucia", "LC")]
    [TestCase("Niger", "NE")]
    [TestCase("Nigeria", "NG")]
    public void Find_NameOfACountry_GivesItsCode(string name, string code)
    {
        CountryMatch? match = Table.Find(name);
        Assert.That((match?.Code, match?.IsRepaired), Is.EqualTo((code, false)));
    }

    [TestCase("New Zealaand", "NZ")]
    [TestCase("Phillippines", "PH")]
    [TestCase("Bangaldesh", "BD")]
    [TestCase("Swizerland", "CH")]
    [TestCase("Unites States", "US")]
    [TestCase("the Netherlans", "NL")]
    public void Find_OneLetterWrong_RepairsAndSaysSo(string name, string code)
    {
        CountryMatch? match = Table.Find(name);
        Assert.That((match?.Code, match?.IsRepaired), Is.EqualTo((code, true)));
    }

    [TestCase("Munich")]
    [TestCase("Narnia")]
    [TestCase("")]
    [TestCase("...")]
    [TestCase("Mlai", Description = "too short to repair")]
    [TestCase("Nigera", Description = "one letter from Niger and from Nigeria")]
    [TestCase("Slovania", Description = "one letter from Slovenia and from Slovakia")]
    [TestCase("Austrian", Description = "a demonym, not a slip for Austria")]
    [TestCase("Bengladech", Description = "two letters wrong")]
    [TestCase("us", Description = "an acronym, but in small letters")]
    public void Find_NoCountry_GivesNull(string name) => Assert.That(Table.Find(name), Is.Null);

    [TestCase("Korea", true, false)]
    [TestCase("Congo", true, false)]
    [TestCase("Corée", true, false)]
    [TestCase("International", false, true)]
    [TestCase("Internacional", false, true)]
    [TestCase("Global South", false, true)]
    [TestCase("Europe", false, true)]
    [TestCase("Lateinamerika", false, true)]
    [TestCase("Worldwide", false, true)]
    public void Find_NameWithoutOneCountry_SaysWhy(string name, bool isAmbiguous, bool isNonCountry)
    {
        CountryMatch? match = Table.Find(name);
        Assert.That((match?.Code, match?.IsAmbiguous, match?.IsNonCountry), Is.EqualTo(((string?)null, isAmbiguous, isNonCountry)));
    }

    [TestCase("Human AsiaSouth Korea", "South Korea", "KR")]
    [TestCase("Open Rivers NetworkCongo (DRC)", "Congo (DRC)", "CD")]
    [TestCase("Teachers for Peace (TfP)USA", "USA", "US")]
    [TestCase("Wells ForumU.S.A.", "U.S.A.", "US")]
    [TestCase("Réseau des lacsCôte d’Ivoire", "Côte d’Ivoire", "CI")]
    [TestCase("Friends of Papua New Guinea", "Papua New Guinea", "PG")]
    [TestCase("Lake UnionRepublic of Korea", "Republic of Korea", "KR")]
    [TestCase("시민연대대한민국", "대한민국", "KR")]
    public void TryFindSuffix_TextThatEndsInAName_FindsTheLongest(string text, string name, string code)
    {
        bool found = Table.TryFindSuffix(text, out int start, out CountryMatch match);
        Assert.That((found, text[start..], match.Code), Is.EqualTo((true, name, code)));
    }

    [TestCase("Join Us")]
    [TestCase("Medusa")]
    [TestCase("Women of asia")]
    [TestCase("Kenya Rivers Trust")]
    [TestCase("New Zealaand", Description = "repairs are for whole cells")]
    [TestCase("")]
    public void TryFindSuffix_NoNameAtTheEnd_FindsNothing(string text) => Assert.That(Table.TryFindSuffix(text, out _, out _), Is.False);

    [Test]
    public void TryFindSuffix_LongTextOfCapitals_LooksAtItsEndOnly()
    {
        string text = new string('A', 2_000_000) + "rKenya";
        Assert.That(Table.TryFindSuffix(text, out int start, out _), Is.True);
        Assert.That(start, Is.EqualTo(text.Length - 5));
    }

    [TestCase("Kenyan", "KE")]
    [TestCase("South Koreans", "KR")]
    [TestCase("nigerien", "NE")]
    public void TryFindDemonym_Demonym_GivesTheCountry(string word, string code)
    {
        Assert.That(Table.TryFindDemonym(word, out CountryMatch match), Is.True);
        Assert.That(match.Code, Is.EqualTo(code));
    }

    [Test]
    public void TryFindDemonym_OfTwoCountries_IsAmbiguous()
    {
        Assert.That(Table.TryFindDemonym("Korean", out CountryMatch match), Is.True);
        Assert.That((match.Code, match.IsAmbiguous), Is.EqualTo(((string?)null, true)));
    }

    [TestCase("CD", "Democratic Republic of the Congo")]
    [TestCase("GB", "United Kingdom")]
    [TestCase("ZZ", null)]
    public void EnglishName_Code_GivesTheNameToPrint(string code, string? name) => Assert.That(Table.EnglishName(code), Is.EqualTo(name));

    [Test]
    public void Data_EveryName_LeadsToItsOwnRow()
    {
        var lost = new List<string>();
        foreach (string line in EmbeddedData.Lines("countries.txt"))
        {
            string[] fields = line.Split('|');
            if (fields[0][0] is '=' or '~') continue;
            lost.AddRange(fields.Skip(1).Where(name => Table.Find(name) is not { IsRepaired: false } match || match.EnglishName != fields[1]));
        }
        Assert.That(lost, Is.Empty);
    }
}
