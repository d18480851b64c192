using System.Globalization;

namespace LetterAnalysis.Documents.Word;

/// <summary>
/// Shows characters of fonts that hold symbols in the places of letters. The table in <c>Data/symbols.txt</c> names the fonts, the place
/// of the first of a row of symbols, and the Unicode characters that look like them.
/// </summary>
internal static class SymbolFont
{
    private const char PrivateUse = '\uF000';

    private static readonly Dictionary<(string Font, int Place), char> Table = Load();

    /// <summary>The character that looks like what a font shows; the character itself where that is not known.</summary>
    public static char Show(char c, string? font)
    {
        bool isPrivate = c is >= PrivateUse and <= '\uF0FF';
        int place = isPrivate ? c - PrivateUse : c;
        if (font is not null && Table.TryGetValue((font.ToUpperInvariant(), place), out char shown)) return shown;
        // What the font would show in its private place can't be told: a bullet is likeliest.
        return isPrivate ? Table.GetValueOrDefault(("SYMBOL", place), '•') : c;
    }

    private static Dictionary<(string, int), char> Load()
    {
        using Stream stream = typeof(SymbolFont).Assembly.GetManifestResourceStream("LetterAnalysis.Documents.Word.Data.symbols.txt")
            ?? throw new InvalidOperationException("The table of symbols is not built in.");
        using var reader = new StreamReader(stream);
        var table = new Dictionary<(string, int), char>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] fields = line.Split('\t');
            int place = int.Parse(fields[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            for (int i = 0; i < fields[2].Length; i++) table[(fields[0].ToUpperInvariant(), place + i)] = fields[2][i];
        }
        return table;
    }
}
