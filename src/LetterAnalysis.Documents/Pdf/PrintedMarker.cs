namespace LetterAnalysis.Documents.Pdf;

/// <summary>What may be a list marker at the start of a line, by its form and by the gap behind it.</summary>
/// <param name="Kind">Its form.</param>
/// <param name="TextLeft">Where the text behind it begins, in points.</param>
/// <param name="HasGap">True when a gap wider than a blank parts it from the text, as a tab makes it.</param>
internal readonly record struct PrintedMarker(PrintedMarkerKind Kind, double TextLeft, bool HasGap)
{
    private const int LongestNumber = 8;
    private const double WidestBlank = 0.45;

    public bool IsNone => Kind == PrintedMarkerKind.None;

    /// <summary>True when nothing but a list item begins so.</summary>
    public bool IsSure => Kind == PrintedMarkerKind.Bullet || (HasGap && Kind == PrintedMarkerKind.TypedBullet);

    public static PrintedMarker Read(IReadOnlyList<PrintedWord> words)
    {
        if (words[0].Is(PrintedStyle.Raised)) return default;
        PrintedMarkerKind kind = KindOf(words[0].Text);
        if (kind == PrintedMarkerKind.None) return default;
        if (words.Count == 1) return kind == PrintedMarkerKind.NumberInText ? new PrintedMarker(kind, words[0].Left, false) : default;
        return new PrintedMarker(kind, words[1].Left, words[1].Left - words[0].Right > WidestBlank * words[0].Size);
    }

    /// <summary>The form of marker that a word has; <see cref="PrintedMarkerKind.None"/> for another word.</summary>
    public static PrintedMarkerKind KindOf(string word)
    {
        if (word.Length == 1)
        {
            if (word[0] is '•' or '‣' or '◦' or '▪' or '▫' or '●' or '○' or '■' or '□' or '➢' or '➤' or '►' or '✓' or '✔' or '→') return PrintedMarkerKind.Bullet;
            if (word[0] is '-' or '*' or '+' or '–' or '—' or '·') return PrintedMarkerKind.TypedBullet;
        }
        int at = word[0] == '(' ? 1 : 0;
        int digits = at;
        while (digits < word.Length && digits - at <= LongestNumber && char.IsAsciiLetterOrDigit(word[digits])) digits++;
        if (digits == at || digits - at > LongestNumber || digits == word.Length || word[digits] is not ('.' or ')' or '°' or 'º' or ':')) return PrintedMarkerKind.None;
        bool isNumber = char.IsAsciiDigit(word[at]);
        // Letters are a marker when they are few: "a)", "iv.", "(B)".
        if (!isNumber && digits - at > 1 && !char.IsAsciiDigit(word[digits - 1]) && (digits - at > 4 || word.AsSpan(at, digits - at).ContainsAnyExcept("ivxlcIVXLC"))) return PrintedMarkerKind.None;
        if (digits + 1 == word.Length || (digits + 2 == word.Length && word[^1] == '.')) return PrintedMarkerKind.Number;
        return isNumber && char.IsLetterOrDigit(word[digits + 1]) ? PrintedMarkerKind.NumberInText : PrintedMarkerKind.None;
    }
}
