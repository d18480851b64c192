using System.Globalization;
using LetterAnalysis.Reporting;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Parsing;

public class ParseDigestTests
{
    private const string Area = "parsing";
    private const int Forms = 30;

    private static readonly LetterAnalyzer Analyzer = new();

    private static readonly string[] Dates =
    [
        "{0} May {2}", "May {0}, {2}", "May {0} {2}", "{0}th May, {2}", "the {0} of May {2}", "Ghent, {0} May {2}", "Ghent, the {0}th of May {2}", "Monday, {0} May {2}", "{0}. Mai {2}", "Bonn, den {0}. Mai {2}",
        "le {0} mai {2}", "Lyon, le {0}er mai {2}", "{0} de mayo de {2}", "Lugo, a {0} de mayo de {2}", "{0} maggio {2}", "{0} maja {2} r.", "den {0} maj {2}", "{0} mei {2}", "{0} de maio de {2}", "{2}年5月{0}日", "{2}년 5월 {0}일",
        "{2}. 5. {0}.", "{2}. 5. {0}", "{2}-05-{0}", "{2}/05/{0}", "{2}.05.{0}", "{0}.05.{2}", "{0}/05/{2}", "{0}-05-{2}", "05/{0}/{2}", "{0}. 5. {2}", "{0} 05 {2}", "5.{0}.{2}", "{2} {0} 5", "{2}/{0}/5", "{0}/{0}/{2}", "{0}-V-{2}",
        "May {2}", "Mai {2}", "Date: {0} May {2}", "{0} May", "{0} May {2} / {0} June {2}", "Updated {0} May {2}", "{2}", "5/{2}", "{0}05{2}",
    ];

    private static readonly string[] Counts =
    [
        "{0} organisations", "We, {0} organisations", "We, the {0} undersigned organizations and individuals,", "over {0} groups from {1} countries", "the {0} associations signing below", "more than {0} researchers",
        "fewer than {0} unions", "{0} organizations and {1} individuals", "together with {0} others", "nearly {0} towns in {1} states", "between {1} and {0} members", "on behalf of {0} groups", "{0} of the organisations below",
    ];

    private static readonly string[] Numbers = ["0", "1", "2", "7", "12", "120", "1,200", "1.200", "1 200", "12,00", "1,2000", "12,345,678", "2147483648", "two", "twelve", "twenty-one", "a hundred", "one hundred and five", "two thousand", "dozens of", "3 000", "40-50", "1st", "IV"];

    [TestCaseSource(typeof(SampleLetters), nameof(SampleLetters.Names))]
    public void Parse_EditedLetter_SaysWhatItsDigestHolds(string name) => OutputDigest.Check(Area, name, output =>
    {
        foreach (SourceText text in EditedLetters.Of(name, Forms)) JsonReport.Write(output, Analyzer.Parse(text), explain: true);
    });

    [Test]
    public void Parse_PrintedDates_AreReadAsTheDigestHolds() => OutputDigest.Check(Area, "dates", output =>
    {
        foreach (string date in Dates)
        {
            foreach (string day in (string[])["0", "1", "3", "05", "12", "13", "28", "29", "31", "32"])
            {
                foreach (string year in (string[])["2019", "19", "1899", "2101", "219"]) WriteDate(output, string.Format(CultureInfo.InvariantCulture, date, day, 5, year));
            }
        }
    });

    [Test]
    public void Parse_ClaimsInWordsAndFigures_AreReadAsTheDigestHolds() => OutputDigest.Check(Area, "claims", output =>
    {
        foreach (string count in Counts)
        {
            foreach (string number in Numbers)
            {
                foreach (Letter letter in Read($"Dear Minister,\n\n{string.Format(CultureInfo.InvariantCulture, count, number, "9")} ask you to open the weir.\n\nYours sincerely,\n\nFen Trust\nBog Society\n"))
                {
                    output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} {number}: {string.Join("; ", letter.Claims)} {letter.Signatories.Length}"));
                }
            }
        }
    });

    private static void WriteDate(TextWriter output, string date)
    {
        foreach (Letter letter in Read($"{date}\n\nDear Minister,\n\nWe ask you to open the weir at Wend before {date}, as you said on {date}.\n\nYours sincerely,\n\nFen Trust\n"))
        {
            output.WriteLine($"{date}: {letter.Date} {string.Join("; ", letter.Requests.Select(ask => ask.Deadline))}");
        }
    }

    private static IEnumerable<Letter> Read(string text) => Analyzer.Parse(SourceText.From(text, "letter.txt")).Letters;
}
