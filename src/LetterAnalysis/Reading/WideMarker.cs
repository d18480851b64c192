using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>
/// Reads list markers of Korean and Japanese letters: <c>（1）</c> and <c>１．</c> in full width, <c>①</c>, <c>가.</c> <c>(가)</c> <c>첫째,</c>
/// <c>一、</c> (their words stand in the lexicons), <c>問1</c>. The marker ends at its mark or at a blank.
/// </summary>
internal static class WideMarker
{
    private const int LongestMarker = 8;
    private const char FirstEnclosed = '①', LastEnclosed = '⑳';

    [ThreadStatic]
    private static KeyPool? _keys;

    private static readonly PhraseTable Enumerators = Lexicon.All["enumerators"];

    public static int Read(ReadOnlySpan<char> text, Span<ListMarker> readings)
    {
        if (text[0] is >= FirstEnclosed and <= LastEnclosed)
        {
            return Add(readings, ListMarkerStyle.Arabic, "①", text[0] - FirstEnclosed + 1, 1, ListMarkerScanner.SkipBlanks(text, 1), text.Length);
        }
        Span<char> plain = stackalloc char[Math.Min(text.Length, LongestMarker + 2)];
        for (int i = 0; i < plain.Length; i++) plain[i] = Script.Narrow(text[i]);
        int open = plain[0] == '(' ? 1 : 0;
        int end = open;
        while (end < plain.Length && char.IsLetterOrDigit(plain[end])) end++;
        if (end == open || end == plain.Length) return 0;
        char mark = plain[end];
        bool framed = open == 1 ? mark == ')' : mark is '.' or ',' or ')' or ':';
        bool blank = open == 0 && mark == ' ';
        if (!framed && !blank) return 0;
        int markerEnd = framed ? end + 1 : end;
        int content = ListMarkerScanner.SkipBlanks(text, markerEnd);
        ReadOnlySpan<char> label = plain[open..end];
        int digits = label.Length;
        while (digits > 0 && char.IsAsciiDigit(label[digits - 1])) digits--;
        string frame = open == 1 ? "()" : blank ? "" : mark.ToString();
        if (digits < label.Length && label.Length - digits <= 3)
        {
            int value = int.Parse(label[digits..], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
            // "１．" is a number like any other; "問1" has a label, which ends in a blank as well.
            if (digits > 0) return Add(readings, ListMarkerStyle.Labelled, label[..digits].ToString(), value, markerEnd, content, text.Length);
            return framed && mark is not (',' or ':') ? Add(readings, ListMarkerStyle.Arabic, frame, value, markerEnd, content, text.Length) : 0;
        }
        if (!framed || Word(label) is not { } word) return 0;
        int space = word.IndexOf(' ', StringComparison.Ordinal);
        int place = int.Parse(word.AsSpan(0, space), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
        return Add(readings, ListMarkerStyle.Worded, frame + word[space..], place, markerEnd, content, text.Length);
    }

    /// <summary>The place and the series of a word that numbers; null for any other.</summary>
    private static string? Word(ReadOnlySpan<char> label)
    {
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(label, _keys ??= new KeyPool(), TokenGrain.Syllables);
        return Enumerators.TryMatch(tokens, 0, out PhraseMatch match) && match.TokenCount == tokens.Length ? match.Value : null;
    }

    private static int Add(Span<ListMarker> readings, ListMarkerStyle style, string frame, int value, int markerEnd, int content, int length)
    {
        if (content >= length) return 0;
        readings[0] = new ListMarker(style, frame, value, "", markerEnd, content);
        return 1;
    }
}
