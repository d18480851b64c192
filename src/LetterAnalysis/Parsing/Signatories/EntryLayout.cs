using LetterAnalysis.Reading;

namespace LetterAnalysis.Parsing.Signatories;

/// <summary>How the entries of a list of signers are laid out: several lines an entry, columns side by side.</summary>
internal static class EntryLayout
{
    private const int MostLines = 6;
    private const int FewestGroups = 3;
    private const int ColumnGap = 4;

    /// <summary>The size of the groups that the list is made of, such as name, role and address; 1 when its groups differ.</summary>
    public static int LinesOfEntry(List<CuedBlock> lines, Func<CuedBlock, bool> isHeading)
    {
        var sizes = new int[MostLines + 1];
        int groups = 0;
        for (int i = 0; i < lines.Count;)
        {
            int end = i + 1;
            while (end < lines.Count && lines[end].Block.ContinuesGroup && !isHeading(lines[end]) && lines[end].Block.Kind is not (BlockKind.TableRow or BlockKind.ListItem) && !OpensEntry(lines, i, end)) end++;
            if (lines[i].Block.Kind is not (BlockKind.ListItem or BlockKind.TableRow) && !isHeading(lines[i]))
            {
                groups++;
                if (end - i <= MostLines) sizes[end - i]++;
            }
            i = end;
        }
        int size = Array.IndexOf(sizes, sizes.Skip(2).Max(), 2);
        return sizes[size] >= FewestGroups && sizes[size] * 10 >= groups * 6 ? size : 1;
    }

    /// <summary>True when a line begins the next entry without a blank line before it: names in bold over roles in plain type.</summary>
    public static bool OpensEntry(List<CuedBlock> lines, int start, int at) =>
        lines[start].Has(Cue.Emphasized) && !lines[at - 1].Has(Cue.Emphasized) && lines[at].Has(Cue.Emphasized)
            && at + 1 < lines.Count && lines[at + 1].Block.ContinuesGroup && !lines[at + 1].Has(Cue.Emphasized);

    /// <summary>True when a line holds more than one column.</summary>
    public static bool HasColumns(string text) => Columns(text).Length > 1;

    /// <summary>The pieces of a line between wide gaps or tabs.</summary>
    public static string[] Columns(string text)
    {
        var columns = new List<string>();
        int start = 0, blanks = 0, width = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            bool blank = i < text.Length && char.IsWhiteSpace(text[i]);
            if (!blank && width >= ColumnGap || i == text.Length)
            {
                int end = i - (i == text.Length ? 0 : blanks);
                if (text[start..end].Trim() is { Length: > 0 } column) columns.Add(column);
                start = i;
            }
            blanks = blank ? blanks + 1 : 0;
            width = blank ? width + (text[i] == '\t' ? ColumnGap : 1) : 0;
        }
        return [.. columns];
    }
}
