using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Asks;

/// <summary>The end of a sentence that asks, in a language whose verb stands last.</summary>
/// <param name="Kind">How it asks.</param>
/// <param name="At">The token at which the end begins.</param>
/// <param name="Verb">The verb of asking in its base form; null without one.</param>
/// <param name="Negative">True when the ending asks not to do something.</param>
/// <param name="IsHope">True when it is no more than hoped for.</param>
internal readonly record struct VerbFinalEnding(VerbFinalKind Kind, int At, string? Verb, bool Negative, bool IsHope)
{
    /// <summary>The most tokens from a verb of asking to the end of its sentence: "申し入れるものであります".</summary>
    private const int LongestTail = 12;
    private const int LongestEnding = 12;

    /// <summary>Reads the end of a sentence; null when it does not ask.</summary>
    public static VerbFinalEnding? Read(AskScan scan, int from, int to)
    {
        int end = to;
        while (end > from && scan.IsPunctuation(end - 1)) end--;
        if (Frame(scan, from, end) is { } frame) return frame;
        for (int i = Math.Max(from, end - LongestEnding); i < end; i++)
        {
            if (!scan.Words.AskEndings.TryMatch(scan.Tokens, i, out PhraseMatch match) || i + match.TokenCount != end) continue;
            bool duty = match.Value.StartsWith("duty", StringComparison.Ordinal);
            return new(duty ? VerbFinalKind.Duty : VerbFinalKind.Command, i, null, match.Value.EndsWith("negative", StringComparison.Ordinal), false);
        }
        bool asks = scan.IsMark(to - 1, '?') || scan.IsMark(to - 1, '.') && Ends(scan, scan.Words.Questions, from, end);
        return asks ? new(VerbFinalKind.Question, end, null, false, false) : null;
    }

    private static VerbFinalEnding? Frame(AskScan scan, int from, int end)
    {
        AskWords words = scan.Words;
        for (int i = Math.Max(from, end - LongestTail); i < end; i++)
        {
            if (scan.IsQuoted(i) || !words.Frames.TryMatch(scan.Tokens, i, out PhraseMatch match)) continue;
            int after = i + match.TokenCount;
            // "요구사항", "要請書" name something; "권고했다" tells what others asked.
            if (scan.Has(words.Reporting, i) || !scan.Has(words.FrameTails, after)) continue;
            int named = match.Value.IndexOf('>', StringComparison.Ordinal);
            string verb = named < 0 ? match.Canonical : match.Value[(named + 1)..].Trim();
            return new(VerbFinalKind.Frame, i, verb, false, match.Value.Contains("hope", StringComparison.Ordinal));
        }
        return null;
    }

    private static bool Ends(AskScan scan, PhraseTable table, int from, int end)
    {
        for (int i = Math.Max(from, end - 4); i < end; i++)
        {
            if (scan.Past(table, i) == end) return true;
        }
        return false;
    }
}
