using LetterAnalysis.Archives;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Archives;

public class SlotWordsTests
{
    [TestCase("Lagos asks Lagos", "name")]
    [TestCase("12 May 2019 was late", "number was late")]
    [TestCase("2019 Lagos 12 Lagos", "number name")]
    [TestCase("2019 Lagos 12 told us Lagos", "number told us name")]
    [TestCase("Lagos 12 Lagos 2019 and 12", "name number")]
    public void Mask_NamesAndNumbers_AreSlots(string text, string expected) => Assert.That(Masked(text), Is.EqualTo(Masked(expected)));

    /// <summary>The hashes of a text's words; <c>name</c> and <c>number</c> are the slots.</summary>
    private static List<uint> Masked(string text)
    {
        var words = new List<TextWord>();
        WordScanner.Scan(text.Replace("number", "3").Replace("name", "Lagos"), words);
        var masked = new List<uint>();
        SlotWords.Mask(words, SlotWords.NamesOf("Lagos"), masked);
        return masked;
    }
}
