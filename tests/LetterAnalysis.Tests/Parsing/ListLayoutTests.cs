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
    [TestCase("### Recommendation 1: Open the lock\n\nThe fish need it.\n\n### Recommendation 2: Clean the canal\n\nSo do we.")]
    [TestCase("We ask you to do two things.\n\n**Open the lock.** The fish need it, and have no other way.\n\n**Clean the canal.** So do we.")]
    [TestCase("We ask the ministry to take the following measures:\n\nOpen the lock before the summer.\n\nClean the canal down to its bed.\n\nThank you for reading this letter.")]
    [TestCase("**First**, open the lock;\n\n**Second**, clean the canal.")]
    public void Parse_HeadingsAndOrdinalsThatAsk_AreItems(string text) => Assert.That(Items(text), Is.EqualTo(new[] { "Open", "Clean" }).IgnoreCase);

    [TestCase("Wij vragen u:\n\nTen eerste: open de sluis.\n\nTen tweede: maak het kanaal schoon.", "open|maak")]
    [TestCase("We ask you to:\n\n1ª Open the lock.\n\n2ª Clean the canal.", "Open|Clean")]
    public void Parse_OrdinalsOfOtherForms_AreMarkers(string text, string expected) => Assert.That(string.Join('|', Items(text)), Is.EqualTo(expected));

    [TestCase("We ask the council to take these steps:\n\nA. The lock\n1. Open it.\n2. Paint it.\n\nB. The canal\n3. Clean it.\n4. Fill it.", "Open|Paint|Clean|Fill")]
    [TestCase("We ask the council to take these steps:\n\nA. Open the lock\n1. in summer;\n2. in winter.\n\nB. Clean the canal\n1. of mud;\n2. of weeds.", "Open|Clean")]
    public void Parse_NumbersThatGoOnUnderTheNextTitle_AreOneList(string text, string expected) => Assert.That(string.Join('|', Items(text, "letter.txt")), Is.EqualTo(expected));

    [Test]
    public void Parse_NumbersThatGoOnUnderTheNextTitle_HaveItAsTopic()
    {
        string text = $"Dear Minister,\n\n{Body}\n\nWe ask the council to take these steps:\n\nA. The lock\n1. Open it.\n2. Paint it.\n\nB. The canal\n3. Clean it.\n\nYours sincerely,\n\nMaria Costa\n";

        Assert.That(new LetterAnalyzer().Parse(text).Letters.Single().Recommendations.Select(item => (item.Ordinal, item.Number, item.Topic)),
            Is.EqualTo(new[] { (1, "1.", "The lock"), (2, "2.", "The lock"), (3, "3.", "The canal") }));
    }

    [Test]
    public void Parse_ParagraphsUnderEachItem_BelongToItAlsoUnderTheLast()
    {
        const string List = "We demand:\n\n1. Open the lock.\n\n   The fish need it.\n\n2. Clean the canal.\n\n   So do we.\n\nWe look forward to your answer.";

        Assert.That(new LetterAnalyzer().Parse($"Dear Minister,\n\n{Body}\n\n{List}\n\nYours sincerely,\n\nMaria Costa\n", "letter.md").Letters.Single().Recommendations.Select(item => item.Text),
            Is.EqualTo(new[] { "Open the lock. The fish need it.", "Clean the canal. So do we." }));
    }

    [Test]
    public void Parse_LinesHungUnderTheirItem_GoOnWithIt()
    {
        const string Text = "Dear Minister,\n\nWe ask you to:\n\n1) open the lock for the barges of\n   the village;\n2) clean the canal.\n\nYours sincerely,\n\nMaria Costa\n";

        Assert.That(new LetterAnalyzer().Parse(Text).Letters.Single().Recommendations.Select(item => item.Text),
            Is.EqualTo(new[] { "open the lock for the barges of the village;", "clean the canal." }));
    }

    [TestCase("The plan cannot stand. It would:\n\n- open the lock in winter;\n- drain the canal;\n- kill the fish.")]
    [TestCase("Consideramos que la reforma:\n\n* viola la Constitución;\n* impone la censura;\n* pone en riesgo la vida del canal.")]
    [TestCase("## Why now\n\n- Licence fees rose by a third.\n- Two firms hold the lock.\n- Floods stay for months.")]
    [TestCase("**The old lock.** It was closed in March.\n\n**The new lock.** It was never opened.")]
    [TestCase("## Part one\n\n### 1. The lock\n\nIt is old.\n\n### 2. The canal\n\nIt is dry.")]
    public void Parse_ListsOfWhatIsOrWillBe_DoNotAsk(string text) => Assert.That(Items(text), Is.Empty);

    [TestCase("The commission of inquiry recommended:")]
    [TestCase("The commission of inquiry made these recommendations to the government:")]
    [TestCase("In our letter of March we asked you to:")]
    [TestCase("The government has promised to:")]
    [TestCase("The plan would allow the owners to:")]
    [TestCase("We will continue to:")]
    [TestCase("La commission d'enquête a recommandé :")]
    [TestCase("Die Kommission hat empfohlen:")]
    [TestCase("La comisión recomendó:")]
    public void Parse_WhatOthersAskOrPromise_IsNoAskOfTheSenders(string leadIn) => Assert.That(Items($"{leadIn}\n\n- open the lock;\n- clean the canal;\n- publish the report."), Is.Empty);

    [TestCase("As the commission recommended in 2019, the government must:")]
    [TestCase("We repeat what the commission recommended, and ask you to:")]
    [TestCase("What is needed now:")]
    [TestCase("The ministry should:")]
    public void Parse_WhatOthersAskedAndTheSendersAskAgain_IsAnAsk(string leadIn) => Assert.That(Items($"{leadIn}\n\n- open the lock;\n- clean the canal;\n- publish the report."), Has.Length.EqualTo(3));

    [Test]
    public void Parse_DemandsUnderStatedFacts_AreAListOfTheirOwn() =>
        Assert.That(Items("1. The lock is closed.\n\n2. The canal is dry.\n\n   For all this we demand:\n\n1. Open the lock.\n\n2. Clean the canal."), Is.EqualTo(new[] { "Open", "Clean" }));
}
