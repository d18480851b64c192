using LetterAnalysis.Reading;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Reading;

public class PlainTextReaderTests
{
    private static string[] Read(string text) => [.. new PlainTextReader().Read(new SourceFile(SourceText.From(text)), default).Blocks.Select(block => block.Text)];

    private const string Wrapped =
        "The harbour has been closed to the small boats since the spring, and the\n"
        + "families who live from the catch of those boats have had no income since\n"
        + "then. We have written to the port authority four times, and have had one\n"
        + "answer, which said that the matter was under review.";

    [Test]
    public void Read_WrappedParagraph_IsOneBlock() =>
        Assert.That(Read(Wrapped), Is.EqualTo(new[] { Wrapped.Replace('\n', ' ') }));

    [TestCase("\r\n")]
    [TestCase("\r")]
    public void Read_OtherLineEnds_GiveTheSameBlocks(string lineEnd) =>
        Assert.That(Read(Wrapped.Replace("\n", lineEnd, StringComparison.Ordinal)), Is.EqualTo(Read(Wrapped)));

    [Test]
    public void Read_LinesOfAnAddress_StayLines() =>
        Assert.That(Read("The Director\nPort Authority of Westhaven\n4 Quay Street\n\n" + Wrapped), Has.Length.EqualTo(4));

    [Test]
    public void Read_OneParagraphALine_KeepsThemApart()
    {
        string longLine = string.Join(' ', Enumerable.Repeat("word", 60)) + ".";
        Assert.That(Read($"Your Excellency,\n{longLine}\n{longLine}"), Has.Length.EqualTo(3));
    }

    [Test]
    public void Read_HyphenAtAWrap_IsKeptWithoutABlank()
    {
        const string text = "The harbour has been closed to the small boats since the spring, a well-\n"
            + "known fact to the families who live from the catch of those boats and who\n"
            + "have had no income since then, as we have told the port authority before.";
        Assert.That(Read(text)[0], Does.Contain("a well-known fact"));
    }

    [Test]
    public void Read_HangingIndent_JoinsTheItem()
    {
        string[] blocks = Read(Wrapped + "\n\n  (a) open the harbour to the small boats on the days on which no ferry\n"
            + "      is due, as the by-law of the port allows;\n  (b) pay the families.");
        Assert.That(blocks[1], Does.EndWith("no ferry is due, as the by-law of the port allows;"));
    }

    [Test]
    public void Read_FrontMatterLines_AreMarkup()
    {
        Document document = new PlainTextReader().Read(new SourceFile(SourceText.From("Title: A letter\nDate: 2020-01-02\nSlug: a-letter\n\nDear all,")), default);
        Assert.That(document.Blocks.Select(block => block.Kind), Is.EqualTo(new[] { BlockKind.Markup, BlockKind.Paragraph }));
    }

    [Test]
    public void Read_MailHeader_IsNoFrontMatter() =>
        Assert.That(new PlainTextReader().Read(new SourceFile(SourceText.From("From: A\nTo: B\nSubject: C\n\nDear all,")), default).Blocks[0].Kind, Is.EqualTo(BlockKind.Paragraph));

    [Test]
    public void Read_TextWithoutLastLineEnd_LosesNothing() => Assert.That(Read("one\ntwo"), Is.EqualTo(new[] { "one", "two" }));
}
