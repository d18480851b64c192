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
    private const int MostNamed = 6;

    public void Write()
    {
        WriteSimilarities();
        WriteMatrix("Recommendations", comparison.Recommendations.Select(row => ((Func<string, StyledText>)(variant => SignOf(row, variant)), Words.TopicOf(row, comparison))),
            "The number shows where a letter has it; * other words than most, – not there.");
        ComparedUnit[] differing = [.. comparison.Units.Where(unit => unit.Status != UnitStatus.Same)];
        WriteMatrix("Paragraphs that differ", differing.Select(unit => ((Func<string, StyledText>)(variant => SignOf(unit, variant)), Excerpt(unit))),
            "= the words of most, * other words, ↕ at another place, – not there.");
        WriteReadings(differing);
    }

    /// <summary>Every pair when the page is wide enough; else for each letter how it stands to all, and to its nearest.</summary>
    private void WriteSimilarities()
    {
        page.Head("How alike they are, in per cent of the words");
        if ((comparison.Variants.Length + 1) * SimilarityWidth <= page.Width)
        {
            page.Table([new Column(""), .. comparison.Variants.Select(variant => new Column(variant.Id, AlignRight: true))],
                [.. comparison.Variants.Select((variant, row) => (StyledText[])
                    [variant.Id, .. comparison.Variants.Select((_, column) => row == column ? "·" : (StyledText)PerCent(comparison.Similarities[row][column]))])], indent: 2);
        }
        else
        {
            page.Table([new Column(""), new Column("to all", AlignRight: true), new Column("nearest", AlignRight: true), new Column("")],
                [.. comparison.Variants.Select((variant, row) => ToOthers(variant.Id, row))], indent: 2);
        }
        page.Paragraph(StyledText.Muted($"{comparison.MostCentral} is most like all the others."), indent: 2);
    }

    private StyledText[] ToOthers(string variant, int row)
    {
        int[] others = [.. Enumerable.Range(0, comparison.Variants.Length).Where(other => other != row)];
        int nearest = others.MaxBy(other => comparison.Similarities[row][other]);
        return [variant, PerCent(others.Average(other => comparison.Similarities[row][other])), PerCent(comparison.Similarities[row][nearest]), comparison.Variants[nearest].Id];
    }

    private static string PerCent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture);

    private void WriteMatrix(string title, IEnumerable<(Func<string, StyledText> Sign, string Text)> rows, string legend)
    {
        List<StyledText[]> shown = [.. rows.Select(row => (StyledText[])[.. comparison.Variants.Select(variant => row.Sign(variant.Id)), row.Text])];
        if (shown.Count == 0) return;
        page.Head(title);
        int columns = shown.Max(row => row[..^1].Sum(sign => Math.Max(2, sign.Pieces.Sum(piece => piece.Text.Length)) + 2));
        if (columns + LeastTextWidth <= page.Width) page.Table([.. comparison.Variants.Select(variant => new Column(variant.Id)), new Column("", Wraps: true)], shown, indent: 2);
        else page.Table([new Column("", Wraps: true), new Column("", Wraps: true)], [.. shown.Select(row => new[] { row[^1], WhoHas(row) })], indent: 2);
        page.Paragraph(StyledText.Muted(legend), indent: 2);
    }

    /// <summary>The signs of a row that is too wide for a matrix, each with the letters that it stands for.</summary>
    private StyledText WhoHas(StyledText[] row)
    {
        IEnumerable<IGrouping<string, string>> groups = comparison.Variants.Select((variant, i) => (variant.Id, Sign: string.Concat(row[i].Pieces.Select(piece => piece.Text))))
            .GroupBy(one => one.Sign, one => one.Id).OrderBy(group => group.Count());
        return StyledText.Join("; ", groups.Select(group => (StyledText)group.Key + " " + Names([.. group])));
    }

    /// <summary>Letters by their ids; what most of many have is shorter to say.</summary>
    private string Names(IReadOnlyCollection<string> variants) => variants.Count == comparison.Variants.Length ? "all"
        : variants.Count > MostNamed && variants.Count * 2 > comparison.Variants.Length ? "most" : string.Join(' ', variants);

    private void WriteReadings(IEnumerable<ComparedUnit> differing)
    {
        var rows = new List<StyledText[]>();
        foreach (ComparedUnit unit in differing)
        {
            foreach (UnitSegment segment in unit.Segments.Where(segment => segment.IsChanged))
            {
                rows.Add([StyledText.Muted(Words.Of(segment.Class!)), StyledText.Join(" | ", segment.Readings.Select(Show))]);
            }
        }
        if (rows.Count == 0) return;
        page.Head("Who reads what");
        page.Table([new Column(""), new Column("", Wraps: true)], rows, indent: 2);
    }

    private StyledText Show(SegmentReading reading)
    {
        string text = string.Join(' ', reading.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return (StyledText)(text.Length == 0 ? "nothing" : Words.Shorten(text, ReadingLength)) + StyledText.Strong(" " + Names([.. reading.Places.Select(place => place.Variant)]));
    }

    private static StyledText SignOf(MatchedRecommendation row, string variant) =>
        row.In(variant) is not { } place ? StyledText.Alert("–") : (place.Number ?? place.Ordinal.ToString(CultureInfo.InvariantCulture)) + (place.Reading > 0 ? "*" : "");

    private static StyledText SignOf(ComparedUnit unit, string variant)
    {
        if (unit.Places.FirstOrDefault(place => place.Variant == variant) is not { } here) return StyledText.Alert("–");
        return (unit.IsChangedIn(variant) ? "*" : "=") + (here.Moved ? "↕" : "");
    }

    private static string Excerpt(ComparedUnit unit) => Words.Shorten(unit.TextIn(unit.Lemma) ?? "", ExcerptLength);
}
