using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using FoundWord = UglyToad.PdfPig.Content.Word;
using Glyph = UglyToad.PdfPig.Content.Letter;

namespace LetterAnalysis.Documents.Pdf;

/// <summary>
/// Finds the words of a page by nearest neighbours. A page whose text runs sideways or upside down is turned upright; what then still runs
/// another way is kept apart.
/// </summary>
internal sealed class WordFinder
{
    /// <summary>Two equal glyphs nearer than this, in parts of their width, are one that was drawn twice to look bold.</summary>
    private const double NearestTwin = 0.4;

    /// <summary>The side of the cells by which glyphs are looked up, in points.</summary>
    private const double CellSize = 8;

    private const int MostInCell = 16;

    /// <summary>No page is larger than this, in points: some 350 metres.</summary>
    private const double Farthest = 1e6;

    private readonly Page _page;
    private readonly TextOrientation _orientation;

    public WordFinder(Page page, int maxLetters)
    {
        _page = page;
        IReadOnlyList<Glyph> letters = page.Letters;
        int leftOut = Math.Max(0, letters.Count - maxLetters);
        if (leftOut > 0) letters = [.. letters.Take(maxLetters)];
        letters = WithoutTwins(letters);
        _orientation = Prevailing(letters);
        Counts = Count(letters) with { LeftOut = leftOut };
        foreach (FoundWord word in NearestNeighbourWordExtractor.Instance.GetWords(letters)) Add(word);
    }

    public LetterCounts Counts { get; }

    public List<PrintedWord> Upright { get; } = [];

    public List<string> Turned { get; } = [];

    public bool IsOnItsSide => _orientation is TextOrientation.Rotate90 or TextOrientation.Rotate270;

    public bool IsTurned => _orientation != TextOrientation.Horizontal;

    private void Add(FoundWord word)
    {
        if (string.IsNullOrWhiteSpace(word.Text)) return;
        if (word.TextOrientation != _orientation)
        {
            Turned.Add(WordText.Clean(word.Text));
            return;
        }
        Glyph first = word.Letters[0], last = word.Letters[^1];
        (double left, double height) = Turn(first.StartBaseLine);
        (double right, _) = Turn(last.EndBaseLine);
        foreach (Glyph letter in word.Letters)
        {
            left = Math.Min(left, Turn(letter.StartBaseLine).X);
            right = Math.Max(right, Turn(letter.EndBaseLine).X);
        }
        string text = WordText.Of(word.Letters);
        double size = first.PointSize > 0 ? first.PointSize : Math.Max(1, first.BoundingBox.Height);
        if (text.Length > 0) Upright.Add(new PrintedWord(text, Finite(left), Finite(right), Finite(height), Finite(size), StyleOf(first)));
    }

    /// <summary>A matrix of a damaged page may put glyphs nowhere or at the end of numbers.</summary>
    private static double Finite(double length) => double.IsNaN(length) ? 0 : Math.Clamp(length, -Farthest, Farthest);

    private static PrintedStyle StyleOf(Glyph letter)
    {
        PrintedStyle style = PrintedStyle.None;
        string font = letter.FontName ?? "";
        bool bold = letter.FontDetails.IsBold || letter.FontDetails.Weight >= 600 || letter.RenderingMode == TextRenderingMode.FillThenStroke;
        if (bold || Names(font, "bold") || Names(font, "black") || Names(font, "heavy")) style |= PrintedStyle.Bold;
        if (letter.FontDetails.IsItalic || Names(font, "italic") || Names(font, "oblique")) style |= PrintedStyle.Italic;
        if (letter.RenderingMode == TextRenderingMode.Neither) style |= PrintedStyle.Invisible;
        return style;
    }

    private static bool Names(string font, string style) => font.Contains(style, StringComparison.OrdinalIgnoreCase);

    private (double X, double Y) Turn(PdfPoint point) => _orientation switch
    {
        TextOrientation.Rotate90 => (_page.Height - point.Y, point.X),
        TextOrientation.Rotate270 => (point.Y, _page.Width - point.X),
        TextOrientation.Rotate180 => (_page.Width - point.X, _page.Height - point.Y),
        _ => (point.X, point.Y),
    };

    private static TextOrientation Prevailing(IReadOnlyList<Glyph> letters)
    {
        var counts = new int[(int)TextOrientation.Rotate270 + 1];
        foreach (Glyph letter in letters) counts[(int)letter.TextOrientation]++;
        counts[(int)TextOrientation.Other] = 0;
        int most = Array.IndexOf(counts, counts.Max());
        return counts[most] == 0 ? TextOrientation.Horizontal : (TextOrientation)most;
    }

    private static LetterCounts Count(IReadOnlyList<Glyph> letters)
    {
        int all = 0, unknown = 0, invisible = 0;
        foreach (Glyph letter in letters)
        {
            if (string.IsNullOrWhiteSpace(letter.Value) && letter.Value is { Length: > 0 }) continue;
            all++;
            if (WordText.IsUnknown(letter.Value)) unknown++;
            if (letter.RenderingMode == TextRenderingMode.Neither) invisible++;
        }
        return new LetterCounts(all, unknown, invisible, 0);
    }

    private static List<Glyph> WithoutTwins(IReadOnlyList<Glyph> letters)
    {
        var seen = new Dictionary<(string, int, int), List<(double X, double Y)>>(letters.Count);
        var kept = new List<Glyph>(letters.Count);
        foreach (Glyph letter in letters)
        {
            double size = Math.Max(1, letter.PointSize), x = letter.StartBaseLine.X, y = letter.StartBaseLine.Y;
            if (!double.IsFinite(x) || !double.IsFinite(y) || Math.Abs(x) > 1e6 || Math.Abs(y) > 1e6) continue;
            // The two l of "well" stand nearer to one another than twins of a wide letter do.
            double near = Math.Min(size, letter.Width > 0 ? letter.Width : size) * NearestTwin;
            string value = letter.Value ?? "";
            int column = (int)Math.Floor(x / CellSize), row = (int)Math.Floor(y / CellSize);
            if (HasTwin(seen, value, column, row, x, y, near)) continue;
            if (!seen.TryGetValue((value, column, row), out List<(double X, double Y)>? here)) seen.Add((value, column, row), here = new List<(double, double)>(1));
            if (here.Count < MostInCell) here.Add((x, y));
            kept.Add(letter);
        }
        return kept;
    }

    private static bool HasTwin(Dictionary<(string, int, int), List<(double X, double Y)>> seen, string value, int column, int row, double x, double y, double near)
    {
        for (int c = column - 1; c <= column + 1; c++)
        {
            for (int r = row - 1; r <= row + 1; r++)
            {
                if (!seen.TryGetValue((value, c, r), out List<(double X, double Y)>? others)) continue;
                foreach ((double otherX, double otherY) in others)
                {
                    if (Math.Abs(otherX - x) < near && Math.Abs(otherY - y) < near) return true;
                }
            }
        }
        return false;
    }
}
