using LetterAnalysis.Lexicons;
using LetterAnalysis.Parsing.Asks;
using LetterAnalysis.Text;

namespace LetterAnalysis.Tests.Parsing.Asks;

/// <summary>Reads short texts as the parser would and writes the asks so that a test can compare them at a glance.</summary>
internal static class AskText
{
    public static TokenizedText Of(string text)
    {
        SourceText source = SourceText.From(text);
        return TokenizedText.Of(MappedText.Verbatim(source, new TextSpan(0, text.Length)), new KeyPool());
    }

    public static AskParser Parser(string language = "en") => AskParser.Of(Lexicon.Of(language));

    public static IReadOnlyList<Ask> Item(string text, string? leadIn = null, string language = "en") =>
        Parser(language).ReadItem(Of(text), 0, leadIn is null ? AskFrame.None : Parser(language).ReadLeadIn(Of(leadIn)));

    public static IReadOnlyList<Ask> Prose(string text, string language = "en") => Parser(language).ReadProse(Of(text));

    /// <summary><c>close+seal</c>; a minus before asks to stop.</summary>
    public static string Verbs(IEnumerable<Ask> asks) =>
        string.Join(" | ", asks.Select(ask => (ask.Negative ? "-" : "") + string.Join('+', ask.Verbs)));

    /// <summary><c>close &lt; the resolution &gt; states</c>.</summary>
    public static string Addressed(IEnumerable<Ask> asks) =>
        string.Join(" | ", asks.Select(ask => $"{string.Join('+', ask.Verbs)} < {string.Join(" > ", ask.Addressees)}"));
}
