using System.Globalization;
using System.Text;

namespace LetterAnalysis.Text;

/// <summary>
/// Match keys: lower case, marks composed (NFC, not NFKC, which folds ² and ½), forms of full width as plain ones, all quotes, dashes, ellipses and blanks as one form
/// each, soft hyphens and zero-width characters dropped. Accents stay; <see cref="StripAccents"/> takes them off.
/// </summary>
internal static class KeyFolder
{
    private const char FirstSyllable = '\uAC00', LastSyllable = '\uD7A3', FirstInitial = '\u1100', LastInitial = '\u1112';
    private const char FirstVowel = '\u1161', LastVowel = '\u1175', BeforeFinals = '\u11A7', LastFinal = '\u11C2';
    private const int Vowels = 21, Finals = 28;

    private static readonly Lazy<(Dictionary<(char Base, char Mark), char> Compose, Dictionary<char, char> Bases)> Tables = new(LoadTables);

    /// <summary>The key of a piece of text.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        Fold(text, folded);
        return folded.ToString();
    }

    /// <summary>Adds the key of a piece of text to <paramref name="folded"/>.</summary>
    public static void Fold(ReadOnlySpan<char> text, StringBuilder folded)
    {
        foreach (char c in text)
        {
            if (c < 0x80)
            {
                folded.Append(char.ToLowerInvariant(c));
                continue;
            }
            if (IsIgnorable(c)) continue;
            if (c == '…')
            {
                folded.Append("...");
                continue;
            }
            char one = FoldCharacter(c);
            if (folded.Length > 0 && TryCompose(folded[^1], one, out char composed)) folded[^1] = composed;
            else folded.Append(one);
        }
    }

    /// <summary>A key without accents: <c>é</c> as <c>e</c>, and the letters that Unicode does not take apart: <c>ł ø đ ß æ œ ı</c>.</summary>
    public static string StripAccents(string key)
    {
        if (Ascii.IsValid(key)) return key;
        var stripped = new StringBuilder(key.Length);
        foreach (char c in key)
        {
            switch (c)
            {
                case 'ł': stripped.Append('l'); break;
                case 'ø': stripped.Append('o'); break;
                case 'đ' or 'ð': stripped.Append('d'); break;
                case 'ß': stripped.Append("ss"); break;
                case 'æ': stripped.Append("ae"); break;
                case 'œ': stripped.Append("oe"); break;
                case 'þ': stripped.Append("th"); break;
                case 'ı': stripped.Append('i'); break;
                case 'ħ': stripped.Append('h'); break;
                default:
                    if (!IsCombining(c)) stripped.Append(BaseOf(c));
                    break;
            }
        }
        return stripped.ToString();
    }

    /// <summary>True for characters that show nothing: soft hyphen, zero-width space and joiners, byte order mark, direction marks.</summary>
    public static bool IsIgnorable(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E');

    /// <summary>A letter and a mark as one; letters of Hangul by their places in the alphabet, as Unicode defines its syllables.</summary>
    private static bool TryCompose(char before, char c, out char composed)
    {
        composed = default;
        if (c is >= FirstVowel and <= LastVowel && before is >= FirstInitial and <= LastInitial)
        {
            composed = (char)(FirstSyllable + ((((before - FirstInitial) * Vowels) + c - FirstVowel) * Finals));
        }
        else if (c is > BeforeFinals and <= LastFinal && before is >= FirstSyllable and <= LastSyllable && (before - FirstSyllable) % Finals == 0)
        {
            composed = (char)(before + c - BeforeFinals);
        }
        else if (!IsCombining(c) || !Tables.Value.Compose.TryGetValue((before, c), out composed))
        {
            return false;
        }
        return true;
    }

    private static bool IsCombining(char c) => c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static char BaseOf(char c)
    {
        while (c >= 0x80 && Tables.Value.Bases.TryGetValue(c, out char next)) c = next;
        return c;
    }

    private static char FoldCharacter(char c) => c switch
    {
        '\u00A0' or '\u202F' or '\u2007' or '\u2009' or '\u200A' => ' ',
        '‘' or '’' or '‚' or '‛' or 'ʼ' or 'ʹ' or '′' or '´' => '\'',
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' => '"',
        '‹' or '›' => '\'',
        '「' or '」' or '『' or '』' or '《' or '》' or '〝' or '〟' or '＂' => '"',
        '・' or '･' => '·',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => '-',
        'İ' => 'i',
        _ => char.ToLowerInvariant(Script.Narrow(c)),
    };

    private static (Dictionary<(char, char), char>, Dictionary<char, char>) LoadTables()
    {
        var compose = new Dictionary<(char, char), char>();
        var bases = new Dictionary<char, char>();
        foreach (string line in EmbeddedData.Lines("compositions.txt"))
        {
            var fields = line.AsSpan();
            char at(Range range, ReadOnlySpan<char> from) => (char)ushort.Parse(from[range], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            char basis = at(..4, fields), mark = at(5..9, fields), composed = at(10..14, fields);
            compose[(basis, mark)] = composed;
            bases[composed] = basis;
        }
        return (compose, bases);
    }
}
