using System.Collections.Immutable;
using System.Globalization;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>
/// Reads words that number an item: <c>PRIMERO. Dicte ...</c>, <c>Second: ...</c>, <c>Thirdly, ...</c>, <c>Ten vierde: ...</c> (the words stand in the lexicons).
/// </summary>
internal static class OrdinalMarker
{
    private const int LongestWord = 14;
    private const int LongestPhrase = 24;

    private static readonly PhraseTable Ordinals = Lexicon.All["ordinals"];

    public static int Read(ReadOnlySpan<char> text, Span<ListMarker> readings)
    {
        int end = 0;
        while (end < text.Length && end <= LongestWord && char.IsLetter(text[end])) end++;
        if (end is 0 or > LongestWord || end == text.Length) return 0;
        if (text[end] == ' ') end = EndOfPhrase(text, end);
        if (end == 0 || text[end] is not ('.' or ':' or ')' or ',')) return 0;
        // "PRIMERO.- Dicte"
        int markerEnd = end + 1 < text.Length && text[end + 1] is '-' or '–' or '—' ? end + 2 : end + 1;
        int content = ListMarkerScanner.SkipBlanks(text, markerEnd);
        if (content == text.Length || content == markerEnd || ValueOf(text[..end]) is not { } value) return 0;
        if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int place)) return 0;
        readings[0] = new ListMarker(ListMarkerStyle.Worded, text[end].ToString(), place, "", markerEnd, content);
        return 1;
    }

    /// <summary>The mark behind a few words of which the first begins such a phrase; 0 when there is none near.</summary>
    private static int EndOfPhrase(ReadOnlySpan<char> text, int firstWord)
    {
        int end = text[..Math.Min(text.Length, LongestPhrase)].IndexOfAny(".:),");
        if (end <= 0 || end + 1 >= text.Length || text[..end].ContainsAnyInRange('0', '9')) return 0;
        return (Ordinals.Index.Find(KeyFolder.Fold(text[..firstWord])).Lists & Ordinals.List) == UInt128.Zero ? 0 : end;
    }

    private static string? ValueOf(ReadOnlySpan<char> words)
    {
        if (words.IndexOf(' ') < 0) return Ordinals.TryGet(KeyFolder.Fold(words), out string? value) ? value : null;
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(words, new KeyPool(), TokenGrain.Syllables);
        return Ordinals.TryMatch(tokens, 0, out PhraseMatch match) && match.TokenCount == tokens.Length ? match.Value : null;
    }
}
