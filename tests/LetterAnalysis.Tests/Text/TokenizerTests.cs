using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Text;

public class TokenizerTests
{
    [TestCase("the government’s plan", "the|government's|plan")]
    [TestCase("Your Excellency: we", "your|excellency|:|we")]
    [TestCase("10,000 people, 3.5 %", "10,000|people|,|3.5|%")]
    [TestCase("pages 3–5 of A/78/1.", "pages|3|-|5|of|a/78/1|.")]
    [TestCase("A/HRC/RES/52/23 and S-8/1", "a/hrc/res/52/23|and|s-8/1")]
    [TestCase("vis-à-vis non-refoulement", "vis-à-vis|non-refoulement")]
    [TestCase("and/or", "and|/|or")]
    [TestCase("10\u00A0000 people", "10|000|people")]
    [TestCase("co\u00ADoperation", "cooperation")]
    [TestCase("end… “now”", "end|...|\"|now|\"")]
    [TestCase("“right to life”", "\"|right|to|life|\"")]
    [TestCase("人権", "人|権")]
    [TestCase("the 7th of May 2019", "the|7th|of|may|2019")]
    [TestCase("", "")]
    public void Tokenize_Text_GivesTheseKeys(string text, string expected)
    {
        string keys = string.Join('|', Tokenizer.Tokenize(text, new KeyPool()).Select(token => token.Key));
        Assert.That(keys, Is.EqualTo(expected));
    }

    [Test]
    public void Tokenize_AnyText_CoversEveryVisibleCharacterOnce()
    {
        foreach (string name in SampleLetters.Names)
        {
            string text = SampleLetters.Source(name).Content;
            int at = 0;
            foreach (Token token in Tokenizer.Tokenize(text, new KeyPool()))
            {
                Assert.That(text.AsSpan(at, token.Start - at).ToArray().All(c => char.IsWhiteSpace(c) || KeyFolder.IsIgnorable(c)), Is.True, name);
                at = token.End;
            }
            Assert.That(text[at..].Trim(), Is.Empty, name);
        }
    }

    [TestCase("Caf\u0065\u0301", "café")]
    [TestCase("ÉTÉ", "été")]
    [TestCase("x²", "x²")]
    public void Fold_ComposedAndDecomposed_AreTheSameKey(string text, string expected) => Assert.That(KeyFolder.Fold(text), Is.EqualTo(expected));

    [TestCase("łódź", "lodz")]
    [TestCase("straße", "strasse")]
    [TestCase("ærø", "aero")]
    [TestCase("vučić", "vucic")]
    public void StripAccents_Key_GivesBaseLetters(string key, string expected) => Assert.That(KeyFolder.StripAccents(key), Is.EqualTo(expected));
}
