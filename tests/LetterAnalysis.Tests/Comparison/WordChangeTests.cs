using NUnit.Framework;

namespace LetterAnalysis.Tests.Comparison;

public class WordChangeTests
{
    [TestCase("We urge the General Assembly to act.", "We urge the High Representative to act.", "Wording: General Assembly -> High Representative")]
    [TestCase("Your Excellency: we write to you", "Your Excellency, we write to you", "Punctuation: : -> ,")]
    [TestCase("on 3 May 2024 in New York", "on 5 May 2024 in Brussels", "Figure: 3 -> 5", "Wording: New York -> Brussels")]
    [TestCase("the “right to life” of all", "the \"right to life\" of all", "Typography: “ -> \"", "Typography: ” -> \"")]
    [TestCase("see pages 3–5 of A/78/1", "see pages 3-5 of A/79/1", "Typography: 3–5 -> 3-5", "Citation: A/78/1 -> A/79/1")]
    [TestCase("(a) release; (b) investigate; and (c) report.", "(a) release; (b) report.", "Wording: investigate; and (c) -> ")]
    [TestCase("some 10\u00A0000 people fled", "some 10 000 people fled", "Whitespace: \u00A0 ->  ")]
    [TestCase("some  people fled", "some people fled", "Whitespace:    ->  ")]
    [TestCase("the member states agree", "the Member States agree", "Orthography: member states -> Member States")]
    [TestCase("the principle of non-returnface-to-face talks", "the principle of non-return face-to-face talks",
        "Orthography: non-returnface-to-face -> non-return face-to-face")]
    [TestCase("a well known case", "a well-known case", "Orthography: well known -> well-known")]
    [TestCase("the ongoing trial", "the on-going trial", "Orthography: ongoing -> on-going")]
    [TestCase("the organisation of labour here", "the organization of labor here",
        "Orthography: organisation -> organization", "Orthography: labour -> labor")]
    [TestCase("the goverment fell", "the government fell", "Orthography: goverment -> government")]
    [TestCase("the political club", "the apolitical club", "Wording: political -> apolitical")]
    [TestCase("they were detained there", "they are detained there", "Wording: were -> are")]
    [TestCase("the city of Zürich voted", "the city of Zurich voted", "Orthography: Zürich -> Zurich")]
    [TestCase("the government’s plan is old", "the governments’ plan is old", "Wording: government’s -> governments’")]
    [TestCase("this was in the third report", "this was in the fourth report", "Figure: third -> fourth")]
    [TestCase("wait … and see", "wait ... and see", "Typography: … -> ...")]
    [TestCase("the plan - so far - holds", "the plan — so far — holds", "Typography: - -> —", "Typography: - -> —")]
    [TestCase("Ships leave daily. Planes land.", "In winter, ships leave daily. Planes land.", "Wording: Ships -> In winter, ships")]
    [TestCase("We call. We ask. We end.", "We call. We end.", "Wording: We ask. -> ")]
    [TestCase("a line\nwrapped by hand", "a line wrapped by hand")]
    public void Compare_OneParagraph_TellsWhatChanged(string first, string second, params string[] expected)
    {
        LetterComparison comparison = Comparing.Compare(LetterSketch.Of(first), LetterSketch.Of(second));

        Assert.That(comparison.Changes(), Is.EqualTo(expected));
        Assert.That(comparison.Units, Has.Length.EqualTo(1));
    }

    [TestCase("the “right to life” of all", "the \"right to life\" of all", UnitStatus.Same)]
    [TestCase("some 10\u00A0000 people fled", "some 10 000 people fled", UnitStatus.Same)]
    [TestCase("the member states agree", "the Member States agree", UnitStatus.Changed)]
    [TestCase("Stop here: now", "Stop here; now", UnitStatus.Changed)]
    public void Compare_OnlyFormDiffers_StatusTellsWhetherWordsOrMarksDo(string first, string second, UnitStatus expected)
    {
        Assert.That(Comparing.Bodies(first, second).Units.Single().Status, Is.EqualTo(expected));
    }

    [Test]
    public void Compare_RewrittenAroundAClause_KeepsTheClause()
    {
        LetterComparison comparison = Comparing.Bodies(
            "After years of quiet talks the council must at last find the courage to say that the killing of journalists in the border towns has to end.",
            "It falls to you, who chair the talks, to say that the killing of journalists in the border towns has to end.");

        Assert.That(comparison.Units.Single().Status, Is.EqualTo(UnitStatus.Changed));
        Assert.That(comparison.Changes(), Has.Length.LessThanOrEqualTo(3));
        Assert.That(comparison.Changes(), Has.None.Contains("journalists"));
    }

    [Test]
    public void Compare_PhraseAmongRepeatedWords_AlignsThePhrase()
    {
        LetterComparison comparison = Comparing.Bodies(
            "Members spoke of reports on the rights of river people since 2005.",
            "Members spoke of the rights of river people at length, after reports on other matters since 2005.");

        Assert.That(comparison.Changes(), Has.None.Contains("river people"));
    }

    [Test]
    public void Compare_Change_CarriesItsPlaceInBothSources()
    {
        LetterComparison comparison = Comparing.Bodies("Ships leave at noon.|Boats stay.", "Ships leave at dusk.|Boats stay.");

        Change change = comparison.Units.SelectMany(unit => unit.Changes).Single();
        Assert.That(comparison.Variants[0].Letter.Source[change.Before.Span], Is.EqualTo("noon"));
        Assert.That(comparison.Variants[1].Letter.Source[change.After.Span], Is.EqualTo("dusk"));
    }

    [Test]
    public void Similarity_HalfOfTheWordsShared_IsDicesCoefficient()
    {
        Assert.That(Comparing.Bodies("red boats sail north", "red boats sail south").Similarity, Is.EqualTo(0.75).Within(1e-9));
        Assert.That(Comparing.Bodies("red boats", "red boats").Similarity, Is.EqualTo(1));
        Assert.That(Comparing.Bodies("red boats", "green hills").Similarity, Is.EqualTo(0));
    }
}
