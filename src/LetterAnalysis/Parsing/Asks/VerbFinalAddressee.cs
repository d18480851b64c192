using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Asks;

/// <summary>Finds who is to act in a sentence that ends in its verb: a word for one who can act, with a particle behind it ("정부에", "政府は").</summary>
internal static class VerbFinalAddressee
{
    /// <summary>The first that is named in a range, as printed and without the particle; null when nobody is.</summary>
    public static string? Find(AskScan scan, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            int end = scan.Past(scan.Words.Actors, i);
            if (end == i || end > to || !scan.Has(scan.Words.To, end)) continue;
            return scan.Print(Start(scan, i, from), end);
        }
        return null;
    }

    /// <summary>Where the name begins that a word for an actor ends: "서울시|장", "日本|政府".</summary>
    private static int Start(AskScan scan, int at, int from)
    {
        string text = scan.Text.Text;
        while (at > from && !scan.Tokens[at].SpaceBefore && !scan.IsPunctuation(at - 1) && IsOfName(text[scan.Tokens[at - 1].Start])) at--;
        return at;
    }

    /// <summary>Hiragana join names, they are not of one.</summary>
    private static bool IsOfName(char c) => c is not (>= '\u3040' and <= '\u309F') && (Script.IsEastAsian(c) || char.IsLetterOrDigit(c));
}
