namespace LetterAnalysis.Generator.Damage;

/// <summary>What no letter should hold and some do: ends of Unicode, of numbers and dates, markup of every form, what opens and never closes.</summary>
internal static class NastyText
{
    /// <summary>Runs in a page when it is not escaped.</summary>
    public const string Script = "<script>hostile()</script>";

    private const int DeepestNesting = 3000;

    private static readonly string[] Pieces =
    [
        "\uD83D", "\uDE00", "\uDE00\uD83D", "\uFFFF", "\uFFFD", "\uFEFF", "\0", "\u0001\u001B[31m", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u2028", "\u2029", "\u3000",
        "\u202E", "\u2066\u2067", "\u200B\u200C\u200D\u2060", "e" + new string('\u0301', 70), new string('\u0E49', 40), "\u1100\u1161\u11A8", "İıſßẞﬃ", "Ǆ", "ΐ", "ᾳ", "\U000E0041", "👩‍👩‍👧‍👦", "🇰🇷🇰",
        "²³¼Ⅻ㉑", "٣٤٥", "\U0001D7D7\U0001D7D8", "12,345,678,901,234,567,890 organizations", "99999999999999999999. ", "2147483648) ", "-1. ", "1e999", "0x7FFFFFFF", "iiii) ", "(zzzz) ", "1.1.1.1.1.1.1.1.1. ",
        "31 February 99999", "0000-00-00", "32/13/2024", "the 99th of May", "29 February 1900", "१२ मई २०२४", "by 2024 and 2023 and 2022",
        Script, "<img src=x onerror=hostile()>", "<!--", "-->", "<![CDATA[", "]]>", "<?xml", "</p></body></html>", "<plaintext>", "<a href=\"javascript:hostile()\">", "&#x110000;", "&#xD800;", "&amp;amp;amp;", "&nbsp", "&",
        "[x](javascript:hostile())", "[^1]: [^1]", "![", "```\n", "~~~", "| a | b |\n|---|---|\n| c |", "***", "\n===\n", "\n---\n", "\n# ", "\n> > > ", "\n\t\t- ", "\n* * *\n", "{{NAME}}", "[INSERT NAME]", "${x}", "%s%n",
        "=cmd|'/C calc'!A0", "'; DROP TABLE letters; --", "\"", "\\", "::error file=a,line=1::x", "%0A", "\r", "\r\n\r\n", "\t\t\t", "\f", "\v", new string(' ', 200), new string('_', 90), new string('.', 300), new string('a', 2000),
        "Dear ,", "Dear Sir or Madam, Dear President, ", "\nSubject: \nRe: \n", "\nYours sincerely,\n", "\nSigned,\n", "\nCc: \n", "\nFrom: a\nTo: b\nSubject: c\n", "\nOn Monday, A wrote:\n> ", "\n-- \n", "\nAnnex\n",
        "We urge you to urge you to urge you to ", "We, the undersigned 0 organizations from -1 countries, ", "the following 999999999999 recommendations: ", "Article 99999999999(9)(z)", "A/HRC/RES/99999999999", "(((((", "]]]]]", "“„«‹'\"",
    ];

    private static readonly string[] Openers = ["(", "[", "> ", "- ", "*", "_", "`", "“", "<div>", "<b>", "<table><tr><td>", "<ul><li>", "<blockquote>", "<w:p><w:r>", "<w:tbl><w:tr><w:tc>", "<font>", "<!--", "&amp;", "1. ", "    ", "[[", "{\\", "<< ", "q ", "BT "];

    /// <summary>A piece, or something nested deep.</summary>
    public static string Of(Mutation step) => step.Value % 12 == 0 ? Nested(step, DeepestNesting) : Pieces[step.Value % Pieces.Length];

    /// <summary>Opens something up to so many times, and closes none or all.</summary>
    public static string Nested(Mutation step, int deepest)
    {
        string opener = Openers[step.Other % Openers.Length];
        return string.Concat(Enumerable.Repeat(opener, 1 + step.At % deepest)) + (step.Length % 2 == 0 ? "x" : "\n");
    }
}
