using System.Text;
using LetterAnalysis.Generator;
using LetterAnalysis.Reporting;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Auditing;

public class AuditDigestTests
{
    private const string Area = "auditing";
    private const int Forms = 14, Soups = 150, WordsOfASoup = 24;

    private static readonly LetterAnalyzer Analyzer = new();

    private static readonly string[] Marks = ["\"", "“", "”", "„", "‘", "’", "'", "«", "»", "(", ")", "[", "]", ",", ".", ";", ":", "?", "!", "-", "–", "…", "5\"", "5'", "[1]", "@", "/", "%", "1.", "(a)", "*", "[NAME]", "XX", "TBC"];

    private static readonly string[] Words =
        ["the", "weir", "at", "Wend", "River", "Watch", "(RW)", "RW", "colour", "color", "organise", "organize", "fish", "fishweir", "of", "and", "Council", "Minister", "2019", "12", "Article", "7", "see", "Annex", "page", "is", "not", "open", "should", "opened"];

    [TestCaseSource(typeof(SampleLetters), nameof(SampleLetters.Names))]
    public void Audit_LetterBesideItsEditedForm_FindsWhatItsDigestHolds(string name) => OutputDigest.Check(Area, name, output =>
    {
        ParsedSource whole = SampleLetters.Parse(name);
        foreach (SourceText text in EditedLetters.Of(name, Forms)) JsonReport.Write(output, Analyzer.Audit([whole, Analyzer.Parse(text)]));
    });

    [Test]
    public void Audit_WordsAndMarksInAnyOrder_FindsWhatTheDigestHolds() => OutputDigest.Check(Area, "marks", output =>
    {
        for (int i = 0; i < Soups; i++)
        {
            var text = new StringBuilder("12 May 2021\n\nDear Minister,\n\n");
            Seed seed = new Seed(5).At(i);
            for (int word = 0; word < WordsOfASoup; word++)
            {
                Seed place = seed.At(word);
                if (place.At("mark").Chance(30)) text.Append(place.Of(Marks));
                text.Append(place.At("word").Of(Words));
                if (place.At("after").Chance(30)) text.Append(place.At("after").Of(Marks));
                text.Append(place.At("blank").Chance(90) ? " " : place.At("blank").Chance(50) ? "\n\n" : "");
            }
            text.Append("\n\nYours sincerely,\n\nRiver Watch\nFen Trust\n");
            JsonReport.Write(output, Analyzer.Audit([Analyzer.Parse(SourceText.From(text.ToString(), "letter.txt"))]));
        }
    });

    [Test]
    public void Audit_LettersDecodedWrongly_AreFoundAsTheDigestHolds() => OutputDigest.Check(Area, "mojibake", output =>
    {
        for (int code = 0x80; code < 0x20000; code = code < 0x180 ? code + 1 : code + code / 16)
        {
            if (!Rune.IsValid(code)) continue;
            string rune = new Rune(code).ToString(), wrong = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(rune));
            string text = $"Dear Minister,\n\nWe ask you to open the weir caf{wrong} at {wrong}Wend, {wrong[..^1]}, for all{rune} who fish{wrong}\n\nYours sincerely,\n\nFen Trust\n";
            AuditResult result = Analyzer.Audit([Analyzer.Parse(SourceText.From(text, "letter.txt"))]);
            output.WriteLine($"{code:X}: {string.Join(" | ", result.Findings.Select(one => $"{one.Rule} {one.Span} {one.Message} {one.Suggestion}"))}");
        }
    });
}
