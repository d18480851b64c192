using NUnit.Framework;

namespace LetterAnalysis.Tests.Archives;

public class NameQueryTests
{
    [TestCase("EU", "The President of the European Union", true)]
    [TestCase("EU", "High Representative of the EU", true)]
    [TestCase("UN", "United Nations, Geneva", true)]
    [TestCase("WTO", "Director-General of the World Trade Organization", true)]
    [TestCase("union", "Soviet Union", true)]
    [TestCase("UNION", "Soviet Union", true)]
    [TestCase("uni", "Soviet Union", false)]
    [TestCase("eu", "European Union", false)]
    [TestCase("Sao Tome", "São Tomé", true)]
    [TestCase("European Parliament", "European, Parliament", true)]
    [TestCase("Parliament European", "European Parliament", false)]
    [TestCase("A", "A", true)]
    [TestCase("EU", "", false)]
    [TestCase("EU", null, false)]
    public void IsIn_Text_ByWordsOrInitials(string name, string? text, bool expected) => Assert.That(new NameQuery(name).IsIn(text), Is.EqualTo(expected));

    [Test]
    public void Create_NoWord_Throws() => Assert.That(() => new NameQuery(" - "), Throws.ArgumentException);
}
