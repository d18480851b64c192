using LetterAnalysis.Lexicons;
using LetterAnalysis.Parsing.Claims;
using LetterAnalysis.Tests.Parsing.Asks;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Parsing.Claims;

public sealed class NumberReaderTests
{
    [TestCase("en", "37", 37, 1)]
    [TestCase("en", "1,400", 1400, 1)]
    [TestCase("de", "1.400", 1400, 1)]
    [TestCase("fr", "1 400", 1400, 2)]
    [TestCase("pl", "12 400", 12400, 2)]
    [TestCase("en", "two million", 2000000, 2)]
    [TestCase("en", "3 thousand", 3000, 2)]
    [TestCase("en", "sixty-seven", 67, 1)]
    [TestCase("en", "sixty seven", 67, 2)]
    [TestCase("en", "one hundred and twelve", 112, 4)]
    [TestCase("en", "two thousand three hundred and forty-one", 2341, 6)]
    [TestCase("en", "hundred and they", 100, 1)]
    [TestCase("en", "five six", 5, 1)]
    [TestCase("fr", "soixante-sept", 67, 1)]
    [TestCase("fr", "soixante et onze", 71, 3)]
    [TestCase("fr", "quatre-vingt-dix-sept", 97, 1)]
    [TestCase("fr", "deux cents", 200, 2)]
    [TestCase("de", "siebenundsechzig", 67, 1)]
    [TestCase("nl", "zevenenzestig", 67, 1)]
    [TestCase("sv", "sextiosju", 67, 1)]
    [TestCase("it", "sessantasette", 67, 1)]
    [TestCase("es", "sesenta y siete", 67, 3)]
    [TestCase("es", "ciento doce", 112, 2)]
    [TestCase("pt", "sessenta e sete", 67, 3)]
    [TestCase("pl", "sześćdziesiąt siedem", 67, 2)]
    public void TryRead_NumberInDigitsOrWords_IsRead(string language, string text, int expected, int expectedTokens)
    {
        bool read = NumberReader.TryRead(AskText.Of(text).Tokens, 0, Lexicon.Of(language), out int value, out int tokens);

        Assert.That(read, Is.True);
        Assert.That((value, tokens), Is.EqualTo((expected, expectedTokens)));
    }

    [TestCase("3.5")]
    [TestCase("1,40")]
    [TestCase("7th")]
    [TestCase("A/78/1")]
    [TestCase("99999999999999")]
    [TestCase("and")]
    [TestCase("harbour")]
    [TestCase("")]
    public void TryRead_NoWholeNumber_IsFalse(string text) =>
        Assert.That(NumberReader.TryRead(AskText.Of(text).Tokens, 0, Lexicon.Of("en"), out _, out _), Is.False);
}
