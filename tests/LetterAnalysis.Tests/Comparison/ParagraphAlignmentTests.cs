using NUnit.Framework;

namespace LetterAnalysis.Tests.Comparison;

public class ParagraphAlignmentTests
{
    [TestCase("alpha|beta|gamma|delta", "gamma|alpha|beta|delta", "Moved 1, Same 3")]
    [TestCase("Old towns burn.|The hounds ran over the hill at dawn.|New towns rise from ash.|Far towns wait.|Near towns sleep.",
        "Old towns burn.|New towns rise from ash.|Far towns wait.|Near towns sleep.|The dogs ran over the hill at dawn.",
        "MovedAndChanged 1, Same 4")]
    [TestCase("Old towns burn.|The hounds ran over the hill at dawn.|New towns rise from ash.|Far towns wait.|Near towns sleep.",
        "Old towns burn.|New towns rise from ash.|Far towns wait.|Near towns sleep.|Ministers met in spring for talks about fishing.",
        "Deleted 1, Inserted 1, Same 4")]
    [TestCase("First note.|Middle cat.|Third note.", "Third note.|Middle dog.|First note.", "Changed 1, Moved 2")]
    [TestCase("Rivers.|Thanks!|Boats.", "Rivers.|Thanks.|Boats.", "Changed 1, Same 2")]
    [TestCase("Same here.", "Same here.", "Same 1")]
    [TestCase("Only here.", "", "Deleted 1")]
    public void Compare_ParagraphsMovedOrReplaced_CountsEachStatus(string first, string second, string expected)
    {
        Assert.That(Comparing.Bodies(first, second).Statuses(), Is.EqualTo(expected));
    }

    [Test]
    public void Compare_MovedParagraphs_NamesWhatMoved()
    {
        LetterComparison comparison = Comparing.Bodies("First note.|Middle cat.|Third note.", "Third note.|Middle dog.|First note.");

        Assert.That(comparison.Changes(), Is.EqualTo(new[] { "Wording: cat -> dog" }));
        Assert.That(comparison.Units.Where(unit => unit.Status == UnitStatus.Moved).Select(unit => unit.TextIn(comparison.Variants[0])),
            Is.EqualTo(new[] { "First note.", "Third note." }));
    }

    [Test]
    public void Compare_BoilerplateOnceLess_DeletesOneAndMovesNone()
    {
        string[] ten = [.. Enumerable.Repeat("No comment was received.", 10)];

        Assert.That(Comparing.Compare(LetterSketch.Of(ten), LetterSketch.Of(ten[1..])).Statuses(), Is.EqualTo("Deleted 1, Same 9"));
    }

    [Test]
    public void Compare_OneOfManyEqualParagraphsChanged_FindsThatOne([Values(0, 250, 499)] int at)
    {
        string[] first = [.. Enumerable.Repeat("The file on this case was closed without a hearing.", 500)];
        string[] second = [.. first];
        second[at] = "The file on this case was closed after a hearing.";

        LetterComparison comparison = Comparing.Compare(LetterSketch.Of(first), LetterSketch.Of(second));

        Assert.That(comparison.Statuses(), Is.EqualTo("Changed 1, Same 499"));
        Assert.That(comparison.Changes(), Is.EqualTo(new[] { "Wording: without -> after" }));
    }

    [Test]
    public void Compare_OneOfManySimilarParagraphsChanged_FindsThatOne()
    {
        string[] first = [.. Enumerable.Range(0, 500).Select(i => $"Case {i} was closed without a hearing before the court.")];
        string[] second = [.. first];
        second[123] = "Case 123 was closed without a lawyer before the court.";

        Assert.That(Comparing.Compare(LetterSketch.Of(first), LetterSketch.Of(second)).Statuses(), Is.EqualTo("Changed 1, Same 499"));
    }

    [Test]
    public void Compare_TenOfThreeHundredMovedToTheFront_MovesTen()
    {
        string[] first = [.. Enumerable.Range(0, 300).Select(i => $"Paragraph {i} tells of village {i * 7}.")];
        string[] second = [.. first[290..], .. first[..290]];

        Assert.That(Comparing.Compare(LetterSketch.Of(first), LetterSketch.Of(second)).Statuses(), Is.EqualTo("Moved 10, Same 290"));
    }

    [Test]
    public void Compare_AllParagraphsRewritten_DeletesAndInsertsAll()
    {
        string[] first = [.. Enumerable.Range(0, 200).Select(i => $"Farmers of valley{i} sold barley{i}, oats{i} and rye{i}.")];
        string[] second = [.. Enumerable.Range(0, 200).Select(i => $"Judges in court{i} read verdict{i} aloud to jury{i}.")];

        Assert.That(Comparing.Compare(LetterSketch.Of(first), LetterSketch.Of(second)).Statuses(), Is.EqualTo("Deleted 200, Inserted 200"));
    }

    [Test]
    public void Compare_ParagraphCutInTwo_IsASplitOneWayAndAMergeTheOther()
    {
        const string Whole = "The harbour was closed in March after the storm broke both of its cranes. Fishermen have asked for a new pier since then.";
        const string Parts = "The harbour was closed in March after the storm broke both of its cranes.|Fishermen have asked for a new pier since then.";

        LetterComparison split = Comparing.Bodies($"Opening words.|{Whole}|Last words.", $"Opening words.|{Parts}|Last words.");
        LetterComparison merge = Comparing.Bodies($"Opening words.|{Parts}|Last words.", $"Opening words.|{Whole}|Last words.");

        Assert.That(split.Statuses(), Is.EqualTo("Same 2, Split 1"));
        Assert.That(merge.Statuses(), Is.EqualTo("Merged 1, Same 2"));
        Assert.That(split.Units[1].Places, Has.Length.EqualTo(3));
        Assert.That(split.Changes(), Is.Empty);
    }

    [Test]
    public void Compare_HeaderLinesReplaced_PairsThemByTheirKind()
    {
        Letter first = new LetterSketch().Add(SectionKind.Dateline, "3 May 2024").Add(SectionKind.Salutation, "Dear Minister Abara,")
            .Add(SectionKind.Body, "We write about the dam.").Add(SectionKind.Valediction, "Sincerely,").Build();
        Letter second = new LetterSketch().Add(SectionKind.Dateline, "7 June 2024").Add(SectionKind.Salutation, "Excellencies,")
            .Add(SectionKind.Body, "We write about the dam.").Add(SectionKind.Valediction, "Respectfully yours,").Build();

        LetterComparison comparison = Comparing.Compare(first, second);

        Assert.That(comparison.Statuses(), Is.EqualTo("Changed 3, Same 1"));
        Assert.That(comparison.Changes(), Is.EqualTo(new[]
        {
            "Figure: 3 May -> 7 June", "Recipient: Dear Minister Abara -> Excellencies", "Wording: Sincerely -> Respectfully yours",
        }));
    }

    [Test]
    public void Compare_ThanksAndValedictionSwapped_MovesTheShorter()
    {
        Letter first = new LetterSketch().Add(SectionKind.Body, "We write about the dam.").Add(SectionKind.Valediction, "Sincerely,")
            .Add(SectionKind.Closing, "Thank you for reading this letter.").Build();
        Letter second = new LetterSketch().Add(SectionKind.Body, "We write about the dam.")
            .Add(SectionKind.Closing, "Thank you for reading this letter.").Add(SectionKind.Valediction, "Sincerely,").Build();

        LetterComparison comparison = Comparing.Compare(first, second);

        Assert.That(comparison.Statuses(), Is.EqualTo("Moved 1, Same 2"));
        Assert.That(comparison.Units[1].Kind, Is.EqualTo(SectionKind.Valediction));
    }
}
