using System.Collections.Immutable;
using LetterAnalysis.Cli.Display;

namespace LetterAnalysis.Cli.Views;

/// <summary>Prints what a letter asks for: its recommendations and its requests, each by its verbs and their strength.</summary>
internal sealed class AsksView(TextPage page, Letter letter)
{
    private const int ExcerptLength = 120;

    public void Write(int indent)
    {
        if (letter.Recommendations.Length > 0)
        {
            Head("Recommendations", indent);
            bool topics = letter.Recommendations.Any(item => item.Topic is not null);
            page.Table([new Column("No."), new Column(topics ? "Topic" : "Text", Wraps: true), new Column("Asks", Wraps: true)],
                [.. Rows(letter.Recommendations, "")], indent);
        }
        if (letter.Requests.Length > 0)
        {
            Head("Requests", indent);
            page.Table([new Column("Line", AlignRight: true), new Column("Asks", Wraps: true), new Column("Text", Wraps: true)],
                [.. letter.Requests.Select(ask => (StyledText[])
                [
                    Words.LineOf(letter.Source, ask.Span), Verbs(ask, withAddressee: true), Excerpt(ask.Text),
                ])], indent);
        }
        WriteLegend(indent);
    }

    private void Head(string text, int indent)
    {
        page.Blank();
        page.Paragraph(StyledText.Strong(text), indent);
    }

    /// <summary>One row an item, nested ones after theirs with its number before their own.</summary>
    private static IEnumerable<StyledText[]> Rows(ImmutableArray<Recommendation> items, string parent)
    {
        foreach (Recommendation item in items)
        {
            string number = parent + (item.Number ?? "•");
            yield return
            [
                number,
                item.Topic is null ? Excerpt(item.Text) : item.Topic,
                StyledText.Join(", ", item.Asks.Select(ask => Verbs(ask, withAddressee: false))),
            ];
            foreach (StyledText[] row in Rows(item.Items, number)) yield return row;
        }
    }

    private static StyledText Excerpt(string text) => StyledText.Muted(Words.Shorten(text, ExcerptLength));

    /// <summary>The verbs of an ask, its strength from 1 to 5, and who is asked.</summary>
    private static StyledText Verbs(Ask ask, bool withAddressee)
    {
        string addressee = withAddressee && ask.Addressees.Length > 0 ? ask.Addressees[^1] + ": " : "";
        string verbs = ask.Verbs.IsEmpty ? ask.FrameVerb ?? "ask" : string.Join(" + ", ask.Verbs);
        string deadline = ask.Deadline is null ? "" : $" ({ask.Deadline})";
        string strength = ask.Strength is { } grade ? " " + (char)('1' + (int)grade) : "";
        return StyledText.Muted(addressee) + ((ask.Negative ? "− " : "") + verbs) + StyledText.Muted(strength + deadline);
    }

    private void WriteLegend(int indent)
    {
        List<Ask> asks = [.. letter.Recommendations.SelectMany(AsksOf), .. letter.Requests];
        var notes = new List<string>();
        if (asks.Any(ask => ask.Strength is not null)) notes.Add("strength of the ask from 1 (minimal) to 5 (specific)");
        if (asks.Any(ask => ask.Negative)) notes.Add("− asks to stop or not to do");
        if (notes.Count == 0) return;
        page.Blank();
        page.Paragraph(StyledText.Muted(string.Join("; ", notes)), indent);
    }

    private static IEnumerable<Ask> AsksOf(Recommendation item) => item.Asks.Concat(item.Items.SelectMany(AsksOf));
}
