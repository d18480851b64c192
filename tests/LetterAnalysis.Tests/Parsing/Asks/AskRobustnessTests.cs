using System.Diagnostics;
using CsCheck;
using LetterAnalysis.Parsing.Asks;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Parsing.Asks;

[Category("Long")]
public sealed class AskRobustnessTests
{
    private static readonly string[] Pieces =
        ["we", "urge", "call on", "the council", "to", "that", "who", "close", "support", "release", "must", "should", "be", "please", "take", "steps",
         "consider", "the following", "recommendations", "by", "2030", "and", "not", ",", ";", ":", ".", "?", "(", ")", "(a)", "\"", "“", "”", "’", "Ω", "日本", "\u00A0", "wir", "zu schließen", "d'"];

    private static readonly Gen<string> Sentences = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(pieces => string.Join(' ', pieces));

    [Test]
    public void Read_AnyText_GivesPrintedWordsInOrderAndNeverThrows() => Sentences.Sample(text =>
    {
        foreach (string language in new[] { "en", "fr", "de", "pl" })
        {
            AskParser parser = AskText.Parser(language);
            var tokens = AskText.Of(text);
            parser.IsLeadIn(tokens, out _);
            parser.ReadLeadIn(tokens);
            parser.Weigh(tokens, 0);
            foreach (var asks in new[] { parser.ReadProse(tokens), parser.ReadItem(tokens, 0, AskFrame.None) })
            {
                int end = 0;
                foreach (Ask ask in asks)
                {
                    if (text.Substring(ask.Span.Start, ask.Span.Length) != ask.Text || ask.Span.Start < end) return false;
                    end = ask.Span.End;
                }
            }
        }
        return true;
    }, iter: 3000);

    // What could make a reader look ahead over and over again.
    [TestCase("en", "we urge that states urge that ")]
    [TestCase("en", "we urge states to ")]
    [TestCase("en", "release all; ")]
    [TestCase("en", "all must be released; ")]
    [TestCase("en", "( ")]
    [TestCase("en", "immediately, ")]
    [TestCase("de", "wir fordern ")]
    [TestCase("fr", "nous demandons que ")]
    public void Read_LongText_TakesTimeInProportion(string language, string piece)
    {
        AskParser parser = AskText.Parser(language);
        var text = AskText.Of(string.Concat(Enumerable.Repeat(piece, 20_000)));
        long start = Stopwatch.GetTimestamp();

        parser.ReadProse(text);
        parser.ReadItem(text, 0, AskFrame.None);
        parser.IsLeadIn(text, out _);
        parser.ReadLeadIn(text);
        parser.Weigh(text, 0);

        Assert.That(Stopwatch.GetElapsedTime(start), Is.LessThan(TimeSpan.FromSeconds(10)));
    }
}
