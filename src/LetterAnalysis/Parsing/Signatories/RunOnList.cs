using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Signatories;

/// <summary>Reads a list of signers that stands in one line, or runs on over several: "Alpha Union, Beta Fund, Gamma Network and Delta Forum".</summary>
internal sealed class RunOnList(EntryList entries, PersonShape shape)
{
    private const int FewestInLine = 4;
    private const int FewestUnderGroup = 3;
    private const int FewestPeople = 2;

    /// <summary>Adds the signers of lines that no blank line parts; false when they are no such list.</summary>
    public bool Read(List<CuedBlock> lines, int start, int end)
    {
        if (end - start > 1) return NamesOver(lines, start, end) is { } wrapped && Add(lines, start, end, wrapped);
        if (!IsAlone(lines, start) || NamesIn(lines, start) is not { } names) return false;
        entries.AddNames(lines[start], names);
        return true;
    }

    /// <summary>True for the only line under a heading.</summary>
    private static bool IsAlone(List<CuedBlock> lines, int at) =>
        (at == 0 || GroupHeading.Is(lines[at - 1])) && (at + 1 == lines.Count || GroupHeading.Is(lines[at + 1])) && lines[at].Block.Kind != BlockKind.ListItem;

    /// <summary>"Towns: Westport, Lower Wend, Great Marling": behind a group's name in the same line even a few names are a list.</summary>
    private static int FewestNames(List<CuedBlock> lines, int at) =>
        lines[at].Block.ContinuesGroup && at > 0 && lines[at - 1].Has(Cue.GroupHeading) ? FewestUnderGroup : FewestInLine;

    /// <summary>The names of a list in one line; behind "For the alliance:" in the same line two people are a list.</summary>
    private string[]? NamesIn(List<CuedBlock> lines, int at)
    {
        string text = lines[at].Block.Text;
        if (SeveralNames.SplitList(text, shape, FewestNames(lines, at)) is { } names) return names;
        bool labelled = lines[at].Block.ContinuesGroup && at > 0 && lines[at - 1].Has(Cue.EndsInColon);
        return labelled && SeveralNames.SplitList(text, shape, FewestPeople) is { } people && people.All(shape.IsPerson) ? people : null;
    }

    /// <summary>The names of a list that semicolons or dots part and that goes on over several lines: a name may be cut by a line's end.</summary>
    private string[]? NamesOver(List<CuedBlock> lines, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (lines[i].Block.Kind != BlockKind.Paragraph || (i + 1 < end && lines[i].Block.Text.AsSpan().IndexOfAny(";·•") < 0)) return null;
        }
        return SeveralNames.SplitList(string.Join(' ', lines.GetRange(start, end - start).Select(line => line.Block.Text.Trim())), shape, FewestInLine);
    }

    /// <summary>Adds names that stand in lines one after another; one that a line's end cuts stands in both.</summary>
    private bool Add(List<CuedBlock> lines, int start, int end, string[] names)
    {
        int line = start, from = 0;
        foreach (string name in names)
        {
            int at = lines[line].Block.Text.IndexOf(name, from, StringComparison.Ordinal);
            if (at >= 0)
            {
                entries.AddParsed(name, lines[line].Block.Content.ToSource(new TextSpan(at, name.Length)));
                from = at + name.Length;
                continue;
            }
            CuedBlock above = lines[line];
            if (line + 1 < end) line++;
            from = lines[line].Block.Text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var below ? below + name.Length : 0;
            entries.AddParsed(name, from > 0 ? lines[line].Block.Content.ToSource(new TextSpan(from - name.Length, name.Length)) : above.Block.Span.Union(lines[line].Block.Span));
        }
        return true;
    }
}
