using LetterAnalysis.Text;

namespace LetterAnalysis.Archives;

/// <summary>
/// Cuts a text into hashed words in one pass and without making strings, since every letter that an archive takes in goes through it:
/// case, accents and marks are dropped, hyphens and apostrophes part words, digits grouped by points and commas are one number, a web
/// address is left out. An ideograph is a word of its own.
/// </summary>
internal static class WordScanner
{
    private const uint Seed = 0x811C9DC5, Factor = 0x9E3779B1;
    private const int StemLength = 6;
    private const int TableStart = 0x80, TableEnd = 0x250;

    /// <summary>The folded forms of the accented Latin letters.</summary>
    private static readonly string[] Latin = MakeTable();

    /// <summary>Adds the words of a text.</summary>
    public static void Scan(ReadOnlySpan<char> text, List<TextWord> into)
    {
        bool opens = true;
        for (int at = 0; at < text.Length;)
        {
            char c = text[at];
            if (!char.IsLetterOrDigit(c))
            {
                opens |= c is '.' or '!' or '?' or ':' or '。';
                at++;
                continue;
            }
            int count = into.Count;
            at = ScanWord(text, at, opens, into);
            if (into.Count > count) opens = false;
        }
    }

    /// <summary>A hash of a text's words that does not depend on their order.</summary>
    public static uint HashOf(ReadOnlySpan<char> text, List<TextWord> buffer)
    {
        buffer.Clear();
        Scan(text, buffer);
        uint sum = (uint)buffer.Count;
        foreach (TextWord word in buffer) sum += word.Hash;
        return Mix(sum);
    }

    /// <summary>Spreads a value over all bits (the finalizer of MurmurHash3).</summary>
    public static uint Mix(uint value)
    {
        value = (value ^ (value >> 16)) * 0x85EBCA6B;
        value = (value ^ (value >> 13)) * 0xC2B2AE35;
        return value ^ (value >> 16);
    }

    private static int ScanWord(ReadOnlySpan<char> text, int start, bool opens, List<TextWord> into)
    {
        uint hash = Seed;
        uint stem = 0;
        int at = start, capitals = 0;
        bool letters = false;
        if (Script.IsIdeographic(text[at]))
        {
            into.Add(new TextWord(Mix(hash ^ text[at]), Mix(hash ^ text[at]), opens ? WordTraits.Opens : WordTraits.None));
            return at + 1;
        }
        for (; at < text.Length; at++)
        {
            char c = text[at];
            if (char.IsAsciiLetter(c))
            {
                letters = true;
                if (c < 'a') capitals++;
                hash = (hash ^ (uint)(c | 0x20)) * Factor;
            }
            else if (char.IsAsciiDigit(c))
            {
                hash = (hash ^ c) * Factor;
            }
            else if (c < TableStart)
            {
                if (letters || c is not ('.' or ',') || at + 1 == text.Length || !char.IsAsciiDigit(text[at + 1])) break;
            }
            else if (!KeyFolder.IsIgnorable(c) && c is not (>= '\u0300' and <= '\u036F'))
            {
                if (!char.IsLetterOrDigit(c) || Script.IsIdeographic(c)) break;
                letters = true;
                if (char.IsUpper(c)) capitals++;
                hash = Add(hash, c);
            }
            if (at - start == StemLength - 1) stem = hash;
        }
        if (at - start < StemLength) stem = hash;
        if (text[at..].StartsWith("://")) return EndOfAddress(text, at);
        WordTraits traits = (char.IsDigit(text[start]) ? WordTraits.Number : WordTraits.None)
            | (char.IsUpper(text[start]) ? WordTraits.Capital : WordTraits.None)
            | (capitals > 1 ? WordTraits.Acronym : WordTraits.None)
            | (opens ? WordTraits.Opens : WordTraits.None)
            | (at - start > 1 ? WordTraits.Long : WordTraits.None);
        into.Add(new TextWord(Mix(hash), Mix(stem), traits));
        return at;
    }

    private static uint Add(uint hash, char c)
    {
        if (c >= TableEnd) return (hash ^ char.ToLowerInvariant(Script.Narrow(c))) * Factor;
        foreach (char folded in Latin[c - TableStart]) hash = (hash ^ folded) * Factor;
        return hash;
    }

    private static int EndOfAddress(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not (')' or '>' or ']' or '"')) at++;
        return at;
    }

    private static string[] MakeTable()
    {
        var table = new string[TableEnd - TableStart];
        for (int i = 0; i < table.Length; i++) table[i] = KeyFolder.StripAccents(KeyFolder.Fold([(char)(TableStart + i)]));
        return table;
    }
}
