namespace LetterAnalysis.Documents.Pdf;

/// <summary>How a document is set: the size of its text, the step from line to line, the margins.</summary>
internal sealed class TextMeasure
{
    private const double UsualStep = 1.2;
    private const double WidestStep = 2.6;
    private const int CharactersOfWideLine = 40;
    private const double NarrowestText = 0.4;

    private readonly Dictionary<int, double> _steps = [];

    /// <summary>The size in which most characters are set; 12 when there is no text.</summary>
    public static double BodySize(IReadOnlyList<PrintedPage> pages)
    {
        var characters = new Dictionary<int, long>();
        foreach (PrintedWord word in pages.SelectMany(page => page.Rows).SelectMany(row => row.Words))
        {
            int size = (int)Math.Round(word.Size * 4);
            characters[size] = characters.GetValueOrDefault(size) + word.Text.Length;
        }
        return characters.Count == 0 ? 12 : characters.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key / 4.0;
    }

    /// <summary>Where the text of all pages runs; a few rows that reach farther do not count.</summary>
    public static PrintedColumn Margins(IReadOnlyList<PrintedPage> pages)
    {
        List<double> lefts = [], rights = [];
        foreach (PrintedRow row in pages.SelectMany(page => page.Rows))
        {
            lefts.Add(row.Left);
            rights.Add(row.Right);
        }
        if (lefts.Count == 0) return new PrintedColumn(0, 0);
        lefts.Sort();
        rights.Sort();
        int outliers = lefts.Count / 40;
        // Where all lines are short, none of them reaches the margin.
        double left = lefts[outliers], narrowest = left + NarrowestText * pages[0].Width;
        return new PrintedColumn(left, Math.Max(rights[^(outliers + 1)], narrowest));
    }

    public TextMeasure(IReadOnlyList<PrintedLine> lines)
    {
        var counts = new Dictionary<(int Size, int Step), int>();
        for (int i = 1; i < lines.Count; i++)
        {
            PrintedLine above = lines[i - 1], line = lines[i];
            double step = above.Base - line.Base;
            if (above.Page != line.Page || above.Column != line.Column || step <= 0 || step > WidestStep * line.Size || Math.Abs(above.Size - line.Size) > 0.3) continue;
            (int, int) key = (SizeKey(line.Size), (int)Math.Round(step * 4));
            // Wide lines are running text; the step between short ones may be that between paragraphs.
            counts[key] = counts.GetValueOrDefault(key) + (above.Words.Sum(word => word.Text.Length + 1) >= CharactersOfWideLine ? 5 : 1);
        }
        foreach (var ofSize in counts.GroupBy(pair => pair.Key.Size))
        {
            int most = ofSize.Max(pair => pair.Value);
            // The smallest of the frequent steps: paragraphs of one line each are as many steps apart as lines.
            _steps[ofSize.Key] = ofSize.Where(pair => pair.Value * 3 >= most).Min(pair => pair.Key.Step) / 4.0;
        }
    }

    /// <summary>The step from line to line in text of a size.</summary>
    public double StepOf(double size)
    {
        if (_steps.TryGetValue(SizeKey(size), out double step)) return step;
        return UsualStep * size;
    }

    private static int SizeKey(double size) => (int)Math.Round(size * 2);
}
