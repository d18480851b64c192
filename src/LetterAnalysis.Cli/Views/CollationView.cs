using System.Globalization;
using LetterAnalysis.Cli.Display;

namespace LetterAnalysis.Cli.Views;

/// <summary>Prints three variants or more side by side: who has which recommendation and paragraph, and who reads what where they part.</summary>
internal sealed class CollationView(TextPage page, LetterComparison comparison)
{
    private const int ExcerptLength = 60;
    private const int ReadingLength = 120;
    private const int SimilarityWidth = 5;
    private const int LeastTextWidth = 16;

    public void Write()
    {
        WriteSimilarities();
        WriteMatrix("Recommendations", comparison.Recommendations.Select(row => ((Func<string, StyledText>)(variant => SignOf(row, variant)), TopicOf(row))),
            "The number shows where a letter has it; * other words than most, – not there.");
        ComparedUnit[] differing = [.. comparison.Units.Where(unit => unit.Status != UnitStatus.Same)];
        WriteMatrix("Paragraphs that differ", differing.Select(unit => ((Func<string, StyledText>)(variant => SignOf(unit, variant)), Excerpt(unit))),
            "= the words of most, * other words, ↕ at another place, – not there.");
        WriteReadings(differing);
    }

    private void WriteSimilarities()
    {
        Head("How alike they are, in per cent of the words");
        // As many columns side by side as the page is wide.
        foreach (int[] columns in Enumerable.Range(0, comparison.Variants.Length).Chunk(Math.Max(1, page.Width / SimilarityWidth - 1)))
        {
            page.Table([new Column(""), .. columns.Select(column => new Column(comparison.Variants[column].Id, AlignRight: true))],
                [.. comparison.Variants.Select((variant, row) => (StyledText[])
                [
                    variant.Id, .. columns.Select(column => row == column ? "·"
                        : (StyledText)(comparison.Similarities[row][column] * 100).ToString("0", CultureInfo.InvariantCulture)),
                ])], indent: 2);
            if (columns[^1] + 1 < comparison.Variants.Length) page.Blank();
        }
        page.Paragraph(StyledText.Muted($"{comparison.MostCentral} is most like all the others."), indent: 2);
    }

    private void WriteMatrix(string title, IEnumerable<(Func<string, StyledText> Sign, string Text)> rows, string legend)
    {
        List<StyledText[]> shown = [.. rows.Select(row => (StyledText[])[.. comparison.Variants.Select(variant => row.Sign(variant.Id)), row.Text])];
        if (shown.Count == 0) return;
        Head(title);
        int columns = shown.Max(row => row[..^1].Sum(sign => Math.Max(2, sign.Pieces.Sum(piece => piece.Text.Length)) + 2));
        if (columns + LeastTextWidth <= page.Width) page.Table([.. comparison.Variants.Select(variant => new Column(variant.Id)), new Column("", Wraps: true)], shown, indent: 2);
        else page.Table([new Column("", Wraps: true), new Column("", Wraps: true)], [.. shown.Select(row => new[] { row[^1], WhoHas(row) })], indent: 2);
        page.Paragraph(StyledText.Muted(legend), indent: 2);
    }

    /// <summary>The signs of a row that is too wide for a matrix: each with the letters that it stands for, the most frequent for all others.</summary>
    private StyledText WhoHas(StyledText[] row)
    {
        List<IGrouping<string, string>> groups = [.. comparison.Variants.Select((variant, i) => (variant.Id, Sign: string.Concat(row[i].Pieces.Select(piece => piece.Text))))
            .GroupBy(one => one.Sign, one => one.Id).OrderBy(group => group.Count())];
        return StyledText.Join("; ", groups.Select((group, i) =>
            (StyledText)group.Key + " " + (i < groups.Count - 1 ? string.Join(' ', group) : groups.Count == 1 ? "all" : "all others")));
    }

    private void WriteReadings(IEnumerable<ComparedUnit> differing)
    {
        var rows = new List<StyledText[]>();
        foreach (ComparedUnit unit in differing)
        {
            foreach (UnitSegment segment in unit.Segments.Where(segment => !segment.IsShared && segment.Readings.Any(reading => IsListed(reading.Class))))
            {
                ChangeClass kind = segment.Readings.Select(reading => reading.Class).OfType<ChangeClass>().Max();
                rows.Add([StyledText.Muted(Words.Of(kind)), StyledText.Join(" | ", segment.Readings.Select(Show))]);
            }
        }
        if (rows.Count == 0) return;
        Head("Who reads what");
        page.Table([new Column(""), new Column("", Wraps: true)], rows, indent: 2);
    }

    private static StyledText Show(SegmentReading reading)
    {
        string text = string.Join(' ', reading.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return (StyledText)(text.Length == 0 ? "nothing" : Words.Shorten(text, ReadingLength)) + StyledText.Strong(" " + string.Join(' ', reading.Places.Select(place => place.Variant)));
    }

    private static bool IsListed(ChangeClass? kind) => kind is not (null or ChangeClass.Whitespace or ChangeClass.Typography);

    private static StyledText SignOf(MatchedRecommendation row, string variant) =>
        row.In(variant) is not { } place ? StyledText.Alert("–") : (place.Number ?? place.Ordinal.ToString(CultureInfo.InvariantCulture)) + (place.Reading > 0 ? "*" : "");

    private static StyledText SignOf(ComparedUnit unit, string variant)
    {
        if (unit.Places.FirstOrDefault(place => place.Variant == variant) is not { } here) return StyledText.Alert("–");
        bool reworded = unit.Segments.Any(segment => segment.Readings.Any(reading => IsListed(reading.Class) && reading.Places.Any(place => place.Variant == variant)));
        return (reworded ? "*" : "=") + (here.Moved ? "↕" : "");
    }

    private string TopicOf(MatchedRecommendation row)
    {
        if (row.Topic is { } topic) return topic;
        RecommendationPlace place = row.Places[0];
        return Words.Shorten(comparison.Variants.First(variant => variant.Id == place.Variant).Letter.Source[place.Span], ExcerptLength);
    }

    private static string Excerpt(ComparedUnit unit) => Words.Shorten(unit.TextIn(unit.Lemma) ?? "", ExcerptLength);

    private void Head(string title)
    {
        page.Blank();
        page.Paragraph(StyledText.Strong(title));
    }
}
