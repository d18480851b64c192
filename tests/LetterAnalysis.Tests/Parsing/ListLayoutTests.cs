using NUnit.Framework;

namespace LetterAnalysis.Tests.Parsing;

/// <summary>Recommendations that are not set as one plain list, and lists that look like them.</summary>
public class ListLayoutTests
{
    private const string Body = "We write to you as the families who live beside the canal, and who have drunk its water for as long as anyone can remember.";

    private static string[] Items(string text, string name = "letter.md") =>
        [.. new LetterAnalyzer().Parse($"Dear Minister,\n\n{Body}\n\n{text}\n\nYours sincerely,\n\nMaria Costa\n", name).Letters.Single().Recommendations.Select(item => item.Text.Split(' ')[0])];

    [TestCase("## Our demands\n\n### 1. Open the lock\n\nThe fish need it.\n\n### 2. Clean the canal\n\nSo do we.")]
    [TestCase("## Our demands\n\n### Open the lock\n\nThe fish need it.\n\n### Clean the canal\n\nSo do we.")]
    [TestCase("**First**, open the lock;\n\n**Second**, clean the canal.")]
    public void Parse_HeadingsAndOrdinalsThatAsk_AreItems(string text) => Assert.That(Items(text), Is.EqualTo(new[] { "Open", "Clean" }).IgnoreCase);

    [TestCase("Wij vragen u:\n\nTen eerste: open de sluis.\n\nTen tweede: maak het kanaal schoon.", "open|maak")]
    [TestCase("We ask you to:\n\n1ª Open the lock.\n\n2ª Clean the canal.", "Open|Clean")]
    public void Parse_OrdinalsOfOtherForms_AreMarkers(string text, string expected) => Assert.That(string.Join('|', Items(text)), Is.EqualTo(expected));

    [TestCase("The plan cannot stand. It would:\n\n- open the lock in winter;\n- drain the canal;\n- kill the fish.")]
    [TestCase("Consideramos que la reforma:\n\n* viola la Constitución;\n* impone la censura;\n* pone en riesgo la vida del canal.")]
    [TestCase("## Why now\n\n- Licence fees rose by a third.\n- Two firms hold the lock.\n- Floods stay for months.")]
    [TestCase("## Part one\n\n### 1. The lock\n\nIt is old.\n\n### 2. The canal\n\nIt is dry.")]
    public void Parse_ListsOfWhatIsOrWillBe_DoNotAsk(string text) => Assert.That(Items(text), Is.Empty);

    [Test]
    public void Parse_DemandsUnderStatedFacts_AreAListOfTheirOwn() =>
        Assert.That(Items("1. The lock is closed.\n\n2. The canal is dry.\n\n   For all this we demand:\n\n1. Open the lock.\n\n2. Clean the canal."), Is.EqualTo(new[] { "Open", "Clean" }));
}
