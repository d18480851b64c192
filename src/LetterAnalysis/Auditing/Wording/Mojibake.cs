using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Wording;

/// <summary>Text that was read in the wrong code page on its way.</summary>
internal sealed class Mojibake() : LetterRule("LTR502", "mojibake", FindingSeverity.Error, new RuleHelp(
    "Characters that are the bytes of another one, such as “Ã©” for “é” and “â€™” for an apostrophe, and the mark that stands for what could "
    + "not be read (U+FFFD). One finding a letter, with all places.",
    "It looks broken to everyone but the computer that made it.",
    "“the countryâ€™s prisons”",
    "“the country’s prisons”"))
{
    /// <summary>The characters of Windows-1252 at 0x80 to 0x9F; NUL where it has none.</summary>
    private const string HighControls = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        List<TextSpan> places = [.. letter.Blocks.Where(block => !Ascii.IsValid(block.Text)).SelectMany(block => Find(block.Text).Select(block.SpanOf))];
        if (places.Count == 0) yield break;
        yield return AtAll(letter, places, others => $"These characters were read in the wrong code page{others}: {Quoted.Of(letter.Letter.Source[places[0]])}.",
            "Save the text as UTF-8 again from where it came from.");
    }

    private static List<TextSpan> Find(string text)
    {
        List<TextSpan> places = [], uncertain = [];
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] < 0x80) continue;
            if (text[at] == '\uFFFD')
            {
                places.Add(new TextSpan(at, 1));
                continue;
            }
            int length = LengthOfSequence(text, at);
            if (length == 0) continue;
            // "É»" ends a French quotation in capitals: letters that languages use on their own count only in company.
            (text[at] is 'Ã' or 'Â' or 'â' or 'ð' ? places : uncertain).Add(new TextSpan(at, length));
            at += length - 1;
        }
        if (uncertain.Count > 1 && uncertain.Exists(place => place.Length > 2)) places.AddRange(uncertain);
        places.Sort((a, b) => a.Start.CompareTo(b.Start));
        return places;
    }

    /// <summary>How many characters from a place on are the bytes of one character in UTF-8; 0 when they are not.</summary>
    private static int LengthOfSequence(string text, int at)
    {
        int length = ByteOf(text[at]) switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 0 || at + length > text.Length) return 0;
        for (int i = at + 1; i < at + length; i++)
        {
            if (ByteOf(text[i]) is < 0x80 or > 0xBF) return 0;
        }
        return length;
    }

    private static int ByteOf(char c)
    {
        if (c <= 0xFF) return c;
        int high = HighControls.IndexOf(c, StringComparison.Ordinal);
        return high < 0 ? 0 : 0x80 + high;
    }
}
