using System.Collections.Immutable;
using LetterAnalysis.Parsing;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Parsing;

public class DateReaderTests
{
    private static (string Text, string? Iso)? Find(string text)
    {
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(text, new KeyPool());
        return DateReader.Find(tokens, 0, tokens.Length) is { } date ? (text[tokens[date.FromToken].Start..tokens[date.ToToken - 1].End], date.Iso) : null;
    }

    [TestCase("October 14, 2020", "October 14, 2020", "2020-10-14")]
    [TestCase("7th May 2019", "7th May 2019", "2019-05-07")]
    [TestCase("6 June, 2005", "6 June, 2005", "2005-06-06")]
    [TestCase("Monday 6 June 2005", "Monday 6 June 2005", "2005-06-06")]
    [TestCase("Brussels,29th October 2022", "29th October 2022", "2022-10-29")]
    [TestCase("Washington, D.C., March 10, 2023", "March 10, 2023", "2023-03-10")]
    [TestCase("Paris, le 20 avril 2015", "20 avril 2015", "2015-04-20")]
    [TestCase("den 1er mars 2021", "1er mars 2021", "2021-03-01")]
    [TestCase("Bonn, 16. Dezember 2004", "16. Dezember 2004", "2004-12-16")]
    [TestCase("Lima, 4 de marzo de 2021", "4 de marzo de 2021", "2021-03-04")]
    [TestCase("Mar 3, 2022 | News", "Mar 3, 2022", "2022-03-03")]
    [TestCase("March 2022", "March 2022", "2022-03")]
    [TestCase("2004-12-16: a heading", "2004-12-16", "2004-12-16")]
    [TestCase("16.12.2004", "16.12.2004", "2004-12-16")]
    [TestCase("25/12/2004", "25/12/2004", "2004-12-25")]
    [TestCase("12/2004: Lettre", "12/2004", "2004-12")]
    [TestCase("3/4/2020", "3/4/2020", null)]
    public void Find_Date_GivesItsTextAndIso(string text, string expected, string? iso) => Assert.That(Find(text), Is.EqualTo(((string, string?)?)(expected, iso)));

    [TestCase("31 February 2020")]
    [TestCase("resolution 60/251")]
    [TestCase("A/78/1")]
    [TestCase("in the May debate")]
    [TestCase("1046 Brussels")]
    [TestCase("version 3.5")]
    [TestCase("14 items")]
    public void Find_NoDate_FindsNone(string text) => Assert.That(Find(text), Is.Null);
}
