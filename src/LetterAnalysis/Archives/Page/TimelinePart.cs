using System.Collections.Immutable;
using System.Globalization;
using LetterAnalysis.Reporting.Html;

namespace LetterAnalysis.Archives.Page;

/// <summary>
/// Letters in time, a line for each family or recipient. Letters that would lie on one another are stacked, or drawn as one mark with their number; in
/// an archive of many letters there is one mark a year.
/// </summary>
internal sealed class TimelinePart(string id, string heading, string says, ImmutableArray<Lane> lanes, int left, string things, LetterRows rows) : IPagePart
{
    private const double Width = 1120, Names = 262, Right = 1104, Top = 30;
    private const double Dot = 4.2, Slot = 10, Pad = 7;
    private const int MostLanes = 30, MostStacked = 5, LongestName = 36;

    public string Id => id;

    public string Heading => heading;

    public void Write(HtmlWriter html)
    {
        html.Block("p", says, ("class", "legend"));
        var axis = new YearAxis(lanes.SelectMany(static lane => lane.Dated).Select(static letter => letter.Year!.Value), Names, Right);
        (Lane Lane, List<LaneMark> Marks)[] drawn =
            [.. lanes.Select(lane => (lane, LaneMark.Of(lane, axis, rows, Slot, MostStacked))).Where(static row => row.Item2.Count > 0).Take(MostLanes)];
        if (drawn.Length > 0) WritePicture(html, drawn, axis);
        TableBehind.Write(html, $"{heading}: the {PageWords.Count(lanes.Length, "row")} behind the picture", id + "-table", ["Name", "Letters", "First", "Last", "Languages", "Recipients"], () =>
        {
            foreach (Lane lane in lanes) WriteRow(html, lane);
        });
        if (left > 0) html.Block("p", $"{PageWords.Grouped(left)} more {things} are not shown.", ("class", "quiet"));
    }

    private void WritePicture(HtmlWriter html, (Lane Lane, List<LaneMark> Marks)[] drawn, YearAxis axis)
    {
        double[] heights = [.. drawn.Select(static row => 2 * Pad + Slot * row.Marks.Max(static mark => mark.Stacked))];
        double bottom = Top + heights.Sum();
        html.Block("figure", () =>
        {
            Drawing.Write(html, id, $"{heading} in time", "Time runs from left to right. The table below the picture has the same.", (Width, bottom + 8), drawing =>
            {
                axis.Draw(drawing, Top, bottom);
                double y = Top;
                for (int i = 0; i < drawn.Length; i++)
                {
                    DrawLane(drawing, drawn[i].Lane, drawn[i].Marks, y, heights[i]);
                    y += heights[i];
                }
            });
            html.Block("figcaption", () =>
            {
                foreach (FamilyRelation relation in PageWords.Relations) Key(html, relation);
                if (lanes.Length + left > drawn.Length) html.Element("span", $"The {drawn.Length} with the most letters of {PageWords.Grouped(lanes.Length + left)} {things}.");
            });
        });
    }

    private static void DrawLane(Drawing drawing, Lane lane, List<LaneMark> marks, double top, double height)
    {
        double middle = top + height / 2;
        drawing.Line(0, top, Right, top, "row");
        drawing.Label(lane.Name, LongestName, 8, middle + 4, "name");
        drawing.Line(marks[0].X, middle, marks[^1].X, middle, "span");
        foreach (LaneMark mark in marks)
        {
            double y = middle + mark.Offset * Slot;
            drawing.Mark(mark.Link, mark.Says, () =>
            {
                if (mark.Letters == 1)
                {
                    Shape(drawing, mark.Relation, mark.X, y, Dot);
                    return;
                }
                double radius = Math.Min(9, 5 + Math.Log10(mark.Letters) * 2);
                drawing.Circle(mark.X, y, radius, "many");
                drawing.Text(PageWords.Short(mark.Letters), mark.X, y + 3, "many-count", "middle");
            });
        }
    }

    /// <summary>Relations differ in shape as well as in colour.</summary>
    private static void Shape(Drawing drawing, FamilyRelation relation, double x, double y, double size)
    {
        string style = "r" + ((int)relation).ToString(CultureInfo.InvariantCulture);
        string At(double dx, double dy) => $"{Drawing.Number(x + dx)} {Drawing.Number(y + dy)}";
        switch (relation)
        {
            case FamilyRelation.Edition:
                drawing.Rectangle(x - size + 0.4, y - size + 0.4, 2 * size - 0.8, 2 * size - 0.8, style);
                break;
            case FamilyRelation.Translation:
                drawing.Path($"M{At(0, -size - 0.4)}L{At(size, size - 0.6)}L{At(-size, size - 0.6)}Z", style);
                break;
            case FamilyRelation.Reply:
                drawing.Path($"M{At(0, -size - 0.6)}L{At(size + 0.6, 0)}L{At(0, size + 0.6)}L{At(-size - 0.6, 0)}Z", style);
                break;
            default:
                drawing.Circle(x, y, relation == FamilyRelation.Head ? size + 0.8 : relation == FamilyRelation.Copy ? size - 0.8 : size, style);
                break;
        }
    }

    private static void Key(HtmlWriter html, FamilyRelation relation) => html.Element("span", () =>
    {
        html.Element("svg", () => Shape(new Drawing(html), relation, 7, 7, Dot + 0.6), ("viewBox", "0 0 14 14"), ("class", "key-shape"), ("aria-hidden", "true"));
        html.Text(" " + PageWords.Of(relation));
    });

    private void WriteRow(HtmlWriter html, Lane lane) => html.Block("tr", () =>
    {
        html.Element("th", lane.Name, ("scope", "row"));
        html.Element("td", PageWords.Grouped(lane.Letters.Length));
        OverviewLetter? first = lane.Dated.FirstOrDefault(), last = lane.Dated.LastOrDefault();
        html.Element("td", () => TableBehind.LetterLink(html, rows, first, first?.Date));
        html.Element("td", () => TableBehind.LetterLink(html, rows, last, last?.Date));
        html.Element("td", string.Join(", ", lane.Letters.Select(static letter => letter.Language).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
        html.Element("td", PageWords.Grouped(lane.Letters.Select(static letter => letter.Recipient).OfType<string>().Distinct(StringComparer.Ordinal).Count()));
    }, ("id", lane.Id));
}
