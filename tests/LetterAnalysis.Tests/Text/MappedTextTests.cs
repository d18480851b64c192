using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Text;

public class MappedTextTests
{
    private static readonly SourceText Source = SourceText.From("We **urge**\n    you &amp; them");

    private static MappedText Text => new MappedText.Builder()
        .Append(Source, new TextSpan(0, 3)).Append(Source, new TextSpan(5, 4)).Append(" ", new TextSpan(11, 5))
        .Append(Source, new TextSpan(16, 4)).Append("&", new TextSpan(20, 5)).Append(Source, new TextSpan(25, 5)).Build();

    [Test]
    public void Build_PiecesOfASource_ReadsAsOneText() => Assert.That(Text.Text, Is.EqualTo("We urge you & them"));

    [TestCase("urge", "urge")]
    [TestCase("We urge", "We **urge")]
    [TestCase("urge you", "urge**\n    you")]
    [TestCase("& them", "&amp; them")]
    [TestCase("you &", "you &amp;")]
    public void ToSource_Words_GivesTheirPlace(string words, string expected)
    {
        TextSpan span = new(Text.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
        Assert.That(Source[Text.ToSource(span)], Is.EqualTo(expected));
    }

    [Test]
    public void Slice_AnyPart_MapsAsTheWholeDoes()
    {
        MappedText whole = Text;
        for (int start = 0; start < whole.Length; start++)
        {
            for (int end = start + 1; end <= whole.Length; end++)
            {
                MappedText part = whole.Slice(TextSpan.FromBounds(start, end));
                Assert.That(part.Text, Is.EqualTo(whole.Text[start..end]));
                Assert.That(part.ToSource(new TextSpan(0, part.Length)), Is.EqualTo(whole.ToSource(TextSpan.FromBounds(start, end))));
            }
        }
    }
}
