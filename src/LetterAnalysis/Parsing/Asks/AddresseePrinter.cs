namespace LetterAnalysis.Parsing.Asks;

/// <summary>
/// Prints who is to act: without the words around it ("once again", "in particular") and what is said of it after a comma.
/// </summary>
internal static class AddresseePrinter
{
    public static string? Print(AskScan scan, int from, int to)
    {
        AskWords words = scan.Words;
        int start = scan.SkipAdverbs(from, to);
        start = scan.Past(words.To, start);
        int end = to;
        int comma = -1, joiner = -1;
        for (int i = start; i < to; i++)
        {
            if (comma < 0 && scan.IsMark(i, ',')) comma = i;
            if (scan.Has(words.Joiners, i)) joiner = i;
        }
        // "France, Spain and Italy" is a list; "the government, as a matter of urgency," is not.
        bool list = comma > 0 && joiner > comma && !scan.Has(words.Prepositions, comma + 1) && !scan.Has(words.Relatives, comma + 1)
            && !scan.Has(words.Adverbs, comma + 1);
        if (comma > start && !list) end = comma;
        while (end > start && (scan.IsPunctuation(end - 1) && !scan.IsMark(end - 1, ')') || EndsInAdverb(scan, end - 1))) end--;
        return end > start ? scan.Print(start, end) : null;
    }

    private static bool EndsInAdverb(AskScan scan, int at) => scan.SkipAdverbs(at, at + 1) > at || scan.Has(scan.Words.Negations, at);
}
