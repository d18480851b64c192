namespace LetterAnalysis.Parsing.Asks;

/// <summary>Marks and joiners that can stand between two asks.</summary>
/// <param name="Kind">How strongly they part.</param>
/// <param name="Next">The token after them.</param>
internal readonly record struct Break(BreakKind Kind, int Next)
{
    public static bool TryRead(AskScan scan, int at, int to, out Break found)
    {
        found = default;
        AskWords words = scan.Words;
        int i = at;
        bool strong = scan.IsMark(i, ';') || scan.IsMark(i, ':'), comma = scan.IsMark(i, ',');
        if (strong || comma) i++;
        int joiner = scan.Past(words.Joiners, i);
        bool joined = joiner > i;
        if (joined) i = joiner;
        // ", and, urge"
        if (joined && scan.IsMark(i, ',')) i++;
        int enumerator = i < to ? scan.SkipEnumerator(i, to) : i;
        // "(b)" parts by itself; "b)" only after a mark.
        if (enumerator > i && (i > at || scan.IsMark(i, '(')))
        {
            strong = true;
            i = enumerator;
        }
        if (i == at || i >= to) return false;
        found = new Break(strong ? BreakKind.Strong : comma ? joined ? BreakKind.CommaAndJoiner : BreakKind.Comma : BreakKind.Joiner, i);
        return true;
    }
}
