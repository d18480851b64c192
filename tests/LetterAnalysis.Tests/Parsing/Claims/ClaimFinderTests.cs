using System.Globalization;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Parsing.Claims;
using LetterAnalysis.Tests.Parsing.Asks;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Parsing.Claims;

public sealed class ClaimFinderTests
{
    // Who signs.
    [TestCase("We write on behalf of 12 non-profit organizations, networks, and concerned individuals from 4 different countries to ask", "Signatories 12 | Countries 4")]
    [TestCase("We, the 90 undersigned organizations, grow hops.", "Organizations 90")]
    [TestCase("We, the undersigned 45 civil society groups and 12 academics, grow hops.", "Organizations 45 | Individuals 12")]
    [TestCase("Over 200 Choirs and Organizations From 67 Countries Say No", "")]
    [TestCase("Over 200 Organizations From 67 Countries Say No", "Organizations >200 | Countries 67")]
    [TestCase("We are 47 groups representing 300 NGOs.", "Organizations 47")]
    [TestCase("Signed by sixty-seven human rights groups and nearly 20 individuals", "Organizations 67 | Individuals <20")]
    [TestCase("At least 30 scientists have signed this letter.", "Individuals >=30")]
    [TestCase("Some 50 mayors and 200 or more experts have signed.", "Individuals ~50 | Individuals >=200")]
    [TestCase("90 signatories", "Signatories 90")]
    // Kinds of senders that no list holds.
    [TestCase("We are 1,140 beekeepers and we grow hops.", "Signatories 1140")]
    [TestCase("We, a group of 212 beekeepers, grow hops.", "Signatories 212")]
    [TestCase("Sixty beekeepers and potters call on the mayor.", "Signatories 60")]
    [TestCase("More than 1,500 beekeepers have, in only two weeks, signed this letter.", "Signatories >1500")]
    [TestCase("We write on behalf of four nations and nine organizations.", "Organizations 9")]
    [TestCase("43 unions from writing and film, which stand for many more, call on you.", "Organizations 43")]
    [TestCase("Forty-two members of the Parliament of Norland write to you.", "Individuals 42")]
    [TestCase("Sixteen retired judges from nine countries ask you to act.", "Individuals 16 | Countries 9")]
    [TestCase("We are thirteen: beekeepers, potters and smiths.", "Signatories 13")]
    [TestCase("We thirteen, who grow hops, call on you.", "Signatories 13")]
    [TestCase("We are two of the 40 beekeepers of Wend.", "Signatories 2")]
    [TestCase("We are 17, and we grow hops.", "")]
    [TestCase("We are 60 percent sure, and 12 years old.", "")]
    [TestCase("Sixty beekeepers grow hops in 12 countries.", "")]
    // The letter's own list.
    [TestCase("We make the following six recommendations:", "Recommendations 6")]
    [TestCase("These 5 demands are old.", "Recommendations 5")]
    [TestCase("I ask you to take three concrete actions:", "Recommendations 3")]
    // Others than the senders, and no counts at all.
    [TestCase("We are a network that unites over 220 organizations.", "")]
    [TestCase("We welcome the help of 50 organizations.", "")]
    [TestCase("In 2014 organizations met in Oslo.", "")]
    [TestCase("For 18 years the mill cost us 3,000 euros.", "")]
    [TestCase("Two people drowned.", "")]
    [TestCase("The treaty binds 40 countries.", "")]
    public void Find_English_CountsTheSendersAndTheirLists(string text, string expected) => Assert.That(Claims(text, "en"), Is.EqualTo(expected));

    [TestCase("fr", "Nous, les 45 organisations soussignées, écrivons", "Organizations 45")]
    [TestCase("fr", "au nom de plus de 1 200 personnes de 12 pays", "Individuals >1200 | Countries 12")]
    [TestCase("es", "Nosotras, las 32 organizaciones abajo firmantes de 12 países", "Organizations 32 | Countries 12")]
    [TestCase("de", "Wir, die 45 unterzeichnenden Verbände aus 12 Ländern", "Organizations 45 | Countries 12")]
    [TestCase("it", "Noi, le 40 organizzazioni sottoscritte", "Organizations 40")]
    [TestCase("pt", "Nós, as 27 organizações signatárias", "Organizations 27")]
    [TestCase("nl", "Wij, de 30 ondergetekende organisaties uit 5 landen", "Organizations 30 | Countries 5")]
    [TestCase("sv", "Vi, de 20 undertecknande organisationerna", "Organizations 20")]
    [TestCase("pl", "My, 35 niżej podpisanych organizacji z 12 krajów", "Organizations 35 | Countries 12")]
    public void Find_OtherLanguages_CountsTheSenders(string language, string text, string expected) => Assert.That(Claims(text, language), Is.EqualTo(expected));

    [Test]
    public void Find_Claim_KeepsTheWordsAndTheirPlace()
    {
        const string Text = "On behalf of more than 70 local networks, unions and concerned individuals we write.";

        Claim claim = ClaimFinder.Find(AskText.Of(Text), Lexicon.Of("en")).Single();

        Assert.That(claim.Text, Is.EqualTo("more than 70 local networks, unions and concerned individuals"));
        Assert.That(Text.Substring(claim.Span.Start, claim.Span.Length), Is.EqualTo(claim.Text));
        Assert.That(claim.Comparator, Is.EqualTo(ClaimComparator.MoreThan));
    }

    private static string Claims(string text, string language) => string.Join(" | ", ClaimFinder.Find(AskText.Of(text), Lexicon.Of(language))
        .Select(claim => $"{claim.Subject} {Sign(claim.Comparator)}{claim.Value.ToString(CultureInfo.InvariantCulture)}"));

    private static string Sign(ClaimComparator comparator) => comparator switch
    {
        ClaimComparator.AtLeast => ">=",
        ClaimComparator.MoreThan => ">",
        ClaimComparator.About => "~",
        ClaimComparator.LessThan => "<",
        _ => "",
    };
}
