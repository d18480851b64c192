using System.Text;
using Glyph = UglyToad.PdfPig.Content.Letter;

namespace LetterAnalysis.Documents.Pdf;

/// <summary>The text of a word's glyphs: in reading order, ligatures taken apart, symbols of old fonts as the characters they show.</summary>
internal static class WordText
{
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    public static string Of(IReadOnlyList<Glyph> letters)
    {
        var text = new StringBuilder(letters.Count);
        int rightToLeft = 0;
        foreach (Glyph letter in letters)
        {
            text.Append(letter.Value);
            if (letter.Value is { Length: > 0 } value && IsRightToLeft(value[0])) rightToLeft++;
        }
        if (rightToLeft * 2 > letters.Count)
        {
            text.Clear();
            // The glyphs of such a word come from left to right; it is read the other way.
            bool ascends = letters[0].StartBaseLine.X <= letters[^1].StartBaseLine.X;
            for (int i = 0; i < letters.Count; i++) text.Append(letters[ascends ? letters.Count - 1 - i : i].Value);
        }
        return Clean(text.ToString());
    }

    /// <summary>True for a glyph whose font does not tell which character it is.</summary>
    public static bool IsUnknown(string? value) => string.IsNullOrEmpty(value) || (value[0] is '\uFFFD' or < ' ' or >= '\uE000' and <= '\uF8FF' && Symbol(value[0]) == value[0]);

    public static bool IsRightToLeft(char c) => c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';

    public static string Clean(string text)
    {
        int first = 0;
        while (first < text.Length && text[first] is >= ' ' and < '\uE000' and not '\u00A0') first++;
        if (first == text.Length) return text;
        var clean = new StringBuilder(text.Length + 4);
        foreach (char c in text)
        {
            if (c is >= '\uFB00' and <= '\uFB06') clean.Append(Ligatures[c - '\uFB00']);
            else if (c >= ' ' && c != '\u00A0') clean.Append(Symbol(c));
        }
        return clean.ToString();
    }

    /// <summary>The bullets, ticks and arrows of fonts of symbols, which have places for private use only.</summary>
    private static char Symbol(char c) => c switch
    {
        '\uF0B7' or '\uF06C' or '\uF09F' => '•',
        '\uF0A7' or '\uF06E' => '▪',
        '\uF0D8' => '➢',
        '\uF0FC' => '✓',
        '\uF0A8' => '□',
        '\uF06F' => '○',
        '\uF02D' => '–',
        '\uF0E0' or '\uF0E8' => '→',
        _ => c,
    };
}
