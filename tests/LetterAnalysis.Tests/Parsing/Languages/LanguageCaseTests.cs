using LetterAnalysis.Lexicons;
using LetterAnalysis.Parsing;
using LetterAnalysis.Parsing.Asks;
using LetterAnalysis.Parsing.Claims;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Parsing.Languages;

/// <summary>What each language's lexicon must know; a new language adds a case file.</summary>
public class LanguageCaseTests
{
    [TestCaseSource(typeof(LanguageCase), nameof(LanguageCase.All))]
    public void Read_CaseOfALanguage_FindsWhatIsExpected(LanguageCase test)
    {
        ArgumentNullException.ThrowIfNull(test);
        Assert.That(Found(test), Is.EqualTo(test.Expected));
    }

    [Test]
    public void All_Languages_HaveCases() =>
        Assert.That(LanguageCase.All.Select(test => test.Language).Distinct(), Is.EquivalentTo(Lexicon.Languages.Select(lexicon => lexicon.Language)));

    private static string Found(LanguageCase test) => test.What switch
    {
        "language" => LanguageDetector.Tell(Tokens(test.Text)) == test.Language ? "" : "another language",
        "salutation" => Shows(test.Text, FormulaCues.Greeting),
        "valediction" => Shows(test.Text, Cue.ValedictionWhole | Cue.ValedictionSentence),
        "subject" => Shows(test.Text, Cue.LabelSubject),
        "to" => Shows(test.Text, Cue.LabelTo),
        "date" => DateOf(Tokens(test.Text)),
        "number" => NumberReader.TryRead(Tokens(test.Text).Tokens, 0, Lexicon.Of(test.Language), out int value, out int count) && count == Tokens(test.Text).Tokens.Length ? $"{value}" : "no number",
        "claim" => string.Join(' ', ClaimFinder.Find(Tokens(test.Text), Lexicon.Of(test.Language)).Select(claim => claim.Value)),
        "ask" => AskOf(AskParser.Of(Lexicon.Of(test.Language)).ReadProse(Tokens(test.Text))),
        "item" => AskOf(AskParser.Of(Lexicon.Of(test.Language)).ReadItem(Tokens(test.Text), 0, AskFrame.None)),
        "country" => CountryTable.Default.Find(test.Text)?.Code ?? "no country",
        _ => "an unknown kind of case",
    };

    private static TokenizedText Tokens(string text) => TokenizedText.Of(MappedText.Verbatim(SourceText.From(text), new TextSpan(0, text.Length)), new KeyPool());

    private static string Shows(string line, Cue cue)
    {
        Block block = PlainTextReader.Read(SourceText.From(line), [], CancellationToken.None).Blocks[0];
        return CueFinder.Look(block, Tokens(line)).Has(cue) ? "" : "no sign of it";
    }

    private static string DateOf(TokenizedText text) => DateReader.Find(text.Tokens, 0, text.Tokens.Length)?.Iso ?? "no date";

    private static string AskOf(IReadOnlyList<Ask> asks) => asks.Count == 0 ? "no ask" : $"{asks[0].Strength} {asks[0].Deadline}".Trim();
}
