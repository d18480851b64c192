using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Archives;

/// <summary>
/// Hides what variants and editions of a letter are meant to differ in: the words of the recipient's name, where they are printed with a
/// capital, and every number. A name of several words, and a date, is one slot however long it is.
/// </summary>
internal static class SlotWords
{
    /// <summary>More words of an address block than these are a street and a town.</summary>
    public const int MostNameWords = 24;

    private const uint NumberSlot = 1, NameSlot = 2;
    private const int NoSlot = int.MinValue / 2;

    /// <summary>"the President of the Council" is one name: so many small words may stand inside it.</summary>
    private const int WordsWithinName = 2;

    /// <summary>"12 May 2019" is one date.</summary>
    private const int WordsWithinDate = 1;

    /// <summary>The words by which an address block calls the recipient, as hashes, in printed order, each once.</summary>
    public static uint[] NamesOf(string? addressee)
    {
        if (string.IsNullOrWhiteSpace(addressee)) return [];
        var words = new List<TextWord>();
        var names = new List<uint>();
        foreach (Range range in addressee.AsSpan().SplitAny(' ', '\n', '\t', '\u00A0'))
        {
            ReadOnlySpan<char> printed = addressee.AsSpan(range);
            if (printed.IsEmpty || Lexicon.Parts.Find(KeyFolder.Fold(printed)).FunctionWordOf != 0) continue;
            words.Clear();
            WordScanner.Scan(printed, words);
            foreach (TextWord word in words)
            {
                if (word.HasCapital && names.Count < MostNameWords && !names.Contains(word.Hash)) names.Add(word.Hash);
            }
        }
        return [.. names];
    }

    /// <summary>True for what <see cref="Mask"/> hides.</summary>
    public static bool Hides(in TextWord word, uint[] names) => word.IsNumber || (word.HasCapital && names.AsSpan().Contains(word.Hash));

    /// <summary>Adds the hashes of a text's words, slots in place of what they hide.</summary>
    /// <param name="words">The words.</param>
    /// <param name="names">The words of the recipient's name.</param>
    /// <param name="into">Takes the hashes.</param>
    public static void Mask(List<TextWord> words, uint[] names, List<uint> into)
    {
        ulong bits = 0;
        foreach (uint name in names) bits |= 1UL << (int)(name >> 26);
        int number = NoSlot, name1 = NoSlot;
        foreach (TextWord word in words)
        {
            if (word.IsNumber)
            {
                number = Close(into, number, WordsWithinDate, NumberSlot);
                if (name1 >= number) name1 = NoSlot; // A name within a date is gone.
            }
            else if (word.HasCapital && (bits >> (int)(word.Hash >> 26) & 1) != 0 && names.AsSpan().Contains(word.Hash))
            {
                name1 = Close(into, name1, WordsWithinName, NameSlot);
                if (number >= name1) number = NoSlot;
            }
            else
            {
                into.Add(word.Hash);
            }
        }
    }

    /// <summary>Puts a slot at the end, or lets the one shortly before it reach this far; gives its place.</summary>
    private static int Close(List<uint> into, int last, int within, uint slot)
    {
        if (into.Count - 1 - last <= within && last >= 0)
        {
            into.RemoveRange(last + 1, into.Count - 1 - last);
            return last;
        }
        into.Add(slot);
        return into.Count - 1;
    }
}
