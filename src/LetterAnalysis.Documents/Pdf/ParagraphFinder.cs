namespace LetterAnalysis.Documents.Pdf;

/// <summary>
/// Joins lines into paragraphs: a line goes on with the one above when that was full, so that the next word did not fit, and nothing parts them: space, another
/// size, an indentation, a list marker.
/// </summary>
internal sealed class ParagraphFinder(TextMeasure measure, double bodySize)
{
    private const double LargestStep = 1.3;
    private const double HeadingSize = 1.12;
    private const int MostWordsOfHeading = 24;
    private const int FewestCapitals = 3;
    private const int FewestWordsOfText = 8;
    private const int FewestEntries = 3;
    private const double SameSize = 0.4;
    private const double SameLeft = 0.6;
    private const double Indent = 0.8;
    private const double DeepestIndent = 6;
    private readonly List<PrintedParagraph> _found = [];
    private List<PrintedLine> _open = [];
    private bool _opensInGroup;

    /// <summary>The lines that are entries, each with the commas that an entry of its run has.</summary>
    private readonly Dictionary<PrintedLine, int> _entries = [];
    private PrintedLine? _item, _tableHead;

    public List<PrintedParagraph> Find(IReadOnlyList<PrintedLine> lines)
    {
        FindEntries(lines);
        for (int i = 0; i < lines.Count; i++)
        {
            PrintedLine line = lines[i];
            if (line.Cells is not null)
            {
                Close();
                AddRow(line, above: i > 0 ? lines[i - 1] : null, under: i + 1 < lines.Count ? lines[i + 1] : null);
                continue;
            }
            if (_open.Count > 0 && GoesOn(line))
            {
                _open.Add(line);
                continue;
            }
            bool inGroup = _open.Count > 0 && IsNext(_open[^1], line);
            Close();
            _open = [line];
            _opensInGroup = inGroup;
        }
        Close();
        int firstText = _found.FindIndex(static paragraph => paragraph.Lines.Count > 2);
        return [.. _found.Select((paragraph, i) => firstText >= 0 && i > firstText && IsHeadInCapitals(i) ? paragraph.AsHeading() : paragraph)];
    }

    /// <summary>A row of a table; its bold head may come again on the next page.</summary>
    private void AddRow(PrintedLine line, PrintedLine? above, PrintedLine? under)
    {
        bool opens = above?.Cells is null && under?.Cells is not null;
        bool isHead = opens && line.IsAll(PrintedStyle.Bold) && !under!.IsAll(PrintedStyle.Bold);
        if (isHead) _tableHead = line;
        else if (opens && above?.Page == line.Page) _tableHead = null;
        bool comesAgain = !isHead && above?.Page < line.Page && _tableHead?.Words.Select(static word => word.Text).SequenceEqual(line.Words.Select(static word => word.Text)) == true;
        _found.Add(new PrintedParagraph { Lines = [line], IsTableHead = isHead, IsOfPage = comesAgain });
    }

    /// <summary>A line in capitals that stands alone, over a paragraph or a list; asked of what follows the first paragraph of some lines.</summary>
    private bool IsHeadInCapitals(int at)
    {
        PrintedParagraph paragraph = _found[at];
        if (paragraph.IsRow || paragraph.ContinuesGroup || paragraph.Lines.Count > 1 || at + 1 == _found.Count || _found[at + 1].ContinuesGroup) return false;
        PrintedLine line = paragraph.Lines[0];
        bool isCapitals = line.Words.Count is >= FewestCapitals and <= MostWordsOfHeading && line.LastCharacter is not (':' or ',' or '.' or ';')
            && !line.Words.Any(word => word.Text.Any(char.IsLower)) && line.Words.Any(word => word.Text.Any(char.IsUpper));
        PrintedLine next = _found[at + 1].Lines[0];
        return isCapitals && (!next.Marker.IsNone || next.Words.Count >= FewestWordsOfText);
    }

    /// <summary>Finds runs of lines of which many are short, such as names: one of them that happens to be full is an entry like the others.</summary>
    private void FindEntries(IReadOnlyList<PrintedLine> lines)
    {
        for (int start = 0; start < lines.Count;)
        {
            int end = start + 1, full = 0;
            var commas = new Dictionary<int, int>();
            for (; end < lines.Count && IsNext(lines[end - 1], lines[end]); end++)
            {
                if (IsFull(lines[end - 1], lines[end])) full++;
                else commas[Commas([lines[end - 1]])] = commas.GetValueOrDefault(Commas([lines[end - 1]])) + 1;
            }
            // Where entries have their parts between commas, those also tell which of the full lines go on.
            int steps = end - start - 1, usual = commas.OrderByDescending(static pair => pair.Value).ThenByDescending(static pair => pair.Key).FirstOrDefault().Key;
            if (end - start >= FewestEntries && (usual > 1 ? full * 3 <= steps * 2 : full * 2 <= steps))
            {
                for (int i = start; i < end; i++) _entries.Add(lines[i], usual);
            }
            start = end;
        }
    }

    private static int Commas(IReadOnlyList<PrintedLine> lines) => lines.Sum(static line => line.Words.Count(static word => word.Text[^1] == ','));

    /// <summary>True when a line ends within quotes or brackets.</summary>
    private static bool IsOpen(PrintedLine line)
    {
        int open = 0;
        foreach (PrintedWord word in line.Words)
        {
            foreach (char c in word.Text)
            {
                if (c is '(' or '[' or '“' or '«' or '„') open++;
                else if (c is ')' or ']' or '”' or '»') open--;
            }
        }
        return open > 0;
    }

    private void Close()
    {
        if (_open.Count == 0) return;
        PrintedLine first = _open[0];
        bool isItem = !first.Marker.IsNone;
        // What ends in a colon or comma leads on: an addressee, a greeting.
        bool isHeading = IsLarge(first) && !isItem && _open.Sum(line => line.Words.Count) <= MostWordsOfHeading && _open[^1].LastCharacter is not (':' or ',' or '.' or ';');
        bool isInItem = !isItem && _item is not null && _item.Column == first.Column && first.Left > _item.Left + Indent * first.Size && first.Left <= _item.Left + DeepestIndent * first.Size;
        _found.Add(new PrintedParagraph { Lines = _open, ContinuesGroup = _opensInGroup, IsHeading = isHeading, IsInItem = isInItem });
        _item = isItem ? first : isInItem ? _item : null;
        _open = [];
    }

    /// <summary>True when a line is the wrapped rest of the paragraph that is open.</summary>
    private bool GoesOn(PrintedLine line)
    {
        PrintedLine first = _open[0], above = _open[^1];
        if (Math.Abs(above.Size - line.Size) > SameSize || first.IsAll(PrintedStyle.Bold) != line.IsAll(PrintedStyle.Bold) && !IsFull(above, line)) return false;
        bool isNext = IsNext(above, line);
        bool isAcross = !isNext && (above.Page != line.Page || above.Column != line.Column) && !EndsSentence(above);
        if (!isNext && !isAcross) return false;
        if (line.Marker.IsSure || line.OpensNote) return false;
        // Entries that each begin in bold, as names do before their roles.
        bool opensBold = line.Words[0].Is(PrintedStyle.Bold) && !above.Words[^1].Is(PrintedStyle.Bold) && first.Words[0].Is(PrintedStyle.Bold);
        if (opensBold && char.IsUpper(line.FirstCharacter)) return false;
        if (!first.Marker.IsNone) return GoesOnWithItem(first, above, line);
        if (!line.Marker.IsNone && (line.Marker.HasGap || !IsFull(above, line) || above.LastCharacter is ':' or '.' or ';' or ',')) return false;
        if (isNext && _entries.TryGetValue(line, out int commas) && char.IsUpper(line.FirstCharacter) && !IsOpen(above)
            && !(commas > 1 && Commas(_open) < commas && Commas(_open) + Commas([line]) <= commas)) return false;
        // An indented first line opens the next paragraph; after an indented first line the others stand further left.
        double left = _open.Count > 1 ? _open[1].Left : first.Left;
        if (isNext && line.Left > left + Indent * line.Size && !IsCentred(above, line)) return false;
        if (IsLarge(first) && isNext) return true;
        return IsFull(above, line) && (isNext || char.IsLower(line.FirstCharacter) || above.Page != line.Page || above.Column != line.Column);
    }

    /// <summary>Behind a marker the text hangs: its other lines stand under its text, or under its marker when they are full.</summary>
    private static bool GoesOnWithItem(PrintedLine first, PrintedLine above, PrintedLine line)
    {
        bool hangs = Math.Abs(line.Left - first.Marker.TextLeft) <= SameLeft * line.Size || above.Page != line.Page && line.Left >= first.Left - SameLeft * line.Size;
        if (!line.Marker.IsNone && (line.Marker.HasGap || !hangs || !IsFull(above, line))) return false;
        return IsFull(above, line) && (hangs || line.Left <= first.Marker.TextLeft + SameLeft * line.Size);
    }

    /// <summary>True when the next word would not have fitted in the line above.</summary>
    private static bool IsFull(PrintedLine above, PrintedLine line)
    {
        PrintedWord next = line.Words[0];
        double room = above.Column.Right - above.NaturalRight, before = above.Left - above.Column.Left;
        // A line that is set against the right margin has its room on the left.
        if (before > DeepestIndent * above.Size && Math.Abs(above.Left - line.Left) > SameLeft * line.Size) room += before;
        return room < PrintedLine.UsualBlank * above.Size + (next.Right - next.Left) + 0.1 * above.Size;
    }

    private bool IsLarge(PrintedLine line) => line.Size >= HeadingSize * bodySize;

    private static bool IsCentred(PrintedLine above, PrintedLine line) => Math.Abs((above.Left + above.Right - line.Left - line.Right) / 2) <= line.Size;

    /// <summary>True when a line stands right under another, without more space than lines have.</summary>
    private bool IsNext(PrintedLine above, PrintedLine line)
    {
        if (above.Page != line.Page || above.Column != line.Column || above.Cells is not null) return false;
        double step = above.Base - line.Base;
        return step > 0 && step <= LargestStep * Math.Max(measure.StepOf(line.Size), measure.StepOf(above.Size));
    }

    private static bool EndsSentence(PrintedLine line)
    {
        string text = line.Words[^1].Text.TrimEnd('"', '”', '’', ')', '»');
        return text.Length > 0 && text[^1] is '.' or '!' or '?' or ':' or ';' or '。';
    }
}
