using System.Globalization;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>Reads a word that numbers an item: <c>PRIMERO. Dicte ...</c>, <c>Second: ...</c>, <c>Thirdly, ...</c> (the words stand in the lexicons).</summary>
internal static class OrdinalMarker
{
    private const int LongestWord = 14;

    private static readonly PhraseTable Ordinals = Lexicon.All["ordinals"];

    public static int Read(ReadOnlySpan<char> text, Span<ListMarker> readings)
    {
        int end = 0;
        while (end < text.Length && end <= LongestWord && char.IsLetter(text[end])) end++;
        if (end is 0 or > LongestWord || end == text.Length || text[end] is not ('.' or ':' or ')' or ',')) return 0;
        int content = ListMarkerScanner.SkipBlanks(text, end + 1);
        if (content == text.Length || content == end + 1 || !Ordinals.TryGet(KeyFolder.Fold(text[..end]), out string? value)) return 0;
        if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int place)) return 0;
        readings[0] = new ListMarker(ListMarkerStyle.Worded, text[end].ToString(), place, "", end + 1, content);
        return 1;
    }
}
