using System.Collections.Immutable;
using System.Globalization;
using LetterAnalysis.Reporting.Html;

namespace LetterAnalysis.Archives.Page;

/// <summary>
/// Who signs with whom: signers around a circle, an arc between two for the letters that both signed. A circle needs no luck to be read: no name lies on
/// another, and the same archive always has the same picture.
/// </summary>
internal sealed class NetworkPart : IPagePart
{
    private const double Width = 1040, Height = 980, Radius = 250;
    private const int MostSigners = 48, MostArcs = 240, MostListed = 500, LongestName = 30, Hues = 6;

    private readonly ImmutableArray<OverviewSigner> _signers;
    private readonly ImmutableArray<OverviewCoSigning> _all, _drawn;
    private readonly Dictionary<long, OverviewSigner> _names;
    private readonly LetterRows _rows;

    private NetworkPart(ArchiveOverview overview, ImmutableArray<OverviewCoSigning> all, LetterRows rows)
    {
        _rows = rows;
        _all = all;
        _names = overview.Signers.GroupBy(static signer => signer.Id).ToDictionary(static group => group.Key, static group => group.First());
        var weight = new Dictionary<long, long>();
        foreach (OverviewCoSigning pair in all)
        {
            weight[pair.First] = weight.GetValueOrDefault(pair.First) + pair.Letters;
            weight[pair.Second] = weight.GetValueOrDefault(pair.Second) + pair.Letters;
        }
        _signers = [.. weight.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key).Take(MostSigners).Select(pair => _names[pair.Key])];
        HashSet<long> shown = [.. _signers.Select(static signer => signer.Id)];
        _drawn = [.. all.Where(pair => shown.Contains(pair.First) && shown.Contains(pair.Second)).Take(MostArcs)];
    }

    public string Id => "network";

    public string Heading => "Who signs with whom";

    /// <summary>The part; null when nobody is known to sign with another.</summary>
    public static NetworkPart? Of(ArchiveOverview overview, LetterRows rows)
    {
        HashSet<long> known = [.. overview.Signers.Select(static signer => signer.Id)];
        ImmutableArray<OverviewCoSigning> all =
        [
            .. overview.CoSignings.Where(pair => pair.First != pair.Second && pair.Letters > 0 && known.Contains(pair.First) && known.Contains(pair.Second))
                .OrderByDescending(static pair => pair.Letters).ThenBy(static pair => pair.First).ThenBy(static pair => pair.Second),
        ];
        return all.IsEmpty ? null : new NetworkPart(overview, all, rows);
    }

    public void Write(HtmlWriter html)
    {
        html.Block("p", "An arc joins two who signed the same letters; the wider, the more letters. Who often signs together stands together, in one colour.", ("class", "legend"));
        html.Block("figure", () =>
        {
            Drawing.Write(html, "network", "Signatories who sign the same letters", "The table below the picture has the same.", (Width, Height), Draw);
            html.Block("figcaption", () =>
            {
                if (_names.Count > _signers.Length) html.Element("span", $"The {_signers.Length} who sign most with others, of {PageWords.Grouped(_names.Count)}.");
                if (_all.Length > _drawn.Length) html.Element("span", $"The {_drawn.Length} strongest of their ties.");
            });
        });
        TableBehind.Write(html, $"The ties: {PageWords.Count(Math.Min(MostListed, _all.Length), "row")} behind the picture", "network-table", ["One", "Other", "Letters together"], () =>
        {
            foreach (OverviewCoSigning pair in _all.Take(MostListed)) WriteRow(html, pair);
        });
        if (_all.Length > MostListed) html.Block("p", $"{PageWords.Grouped(_all.Length - MostListed)} more ties are not shown.", ("class", "quiet"));
    }

    private void Draw(Drawing drawing)
    {
        int count = _signers.Length;
        Dictionary<long, int> index = _signers.Select(static (signer, i) => (signer.Id, i)).ToDictionary();
        var weights = new int[count, count];
        foreach (OverviewCoSigning pair in _drawn)
        {
            (int a, int b) = (index[pair.First], index[pair.Second]);
            weights[a, b] = weights[b, a] = weights[a, b] + pair.Letters;
        }
        (ImmutableArray<int> order, ImmutableArray<int> groups) = SignerCircle.Of(weights);
        var angles = new double[count];
        for (int i = 0; i < count; i++) angles[order[i]] = 2 * Math.PI * i / count - Math.PI / 2;
        foreach (OverviewCoSigning pair in _drawn.Reverse()) DrawArc(drawing, pair, index[pair.First], index[pair.Second], angles, groups);
        long most = Enumerable.Range(0, count).Max(signer => Sum(weights, signer));
        foreach (int signer in order) DrawSigner(drawing, signer, angles[signer], Hue(groups[signer]), Math.Sqrt((double)Sum(weights, signer) / most));
    }

    private static long Sum(int[,] weights, int signer) => Enumerable.Range(0, weights.GetLength(0)).Sum(other => (long)weights[signer, other]);

    private static string Hue(int group) => group < Hues ? "g" + group.ToString(CultureInfo.InvariantCulture) : "g-other";

    private static (double X, double Y) Place(double angle, double radius) => (Width / 2 + radius * Math.Cos(angle), Height / 2 + radius * Math.Sin(angle));

    /// <summary>A curve that is drawn to the middle of the circle, the more the farther its ends lie apart.</summary>
    private void DrawArc(Drawing drawing, OverviewCoSigning pair, int first, int second, double[] angles, ImmutableArray<int> groups)
    {
        (double x1, double y1) = Place(angles[first], Radius);
        (double x2, double y2) = Place(angles[second], Radius);
        double apart = Math.Sqrt((x1 - x2) * (x1 - x2) + (y1 - y2) * (y1 - y2)) / (2 * Radius), pull = 0.35 + 0.6 * apart;
        double x = (x1 + x2) / 2 * (1 - pull) + Width / 2 * pull, y = (y1 + y2) / 2 * (1 - pull) + Height / 2 * pull;
        string curve = $"M{Drawing.Number(x1)} {Drawing.Number(y1)}Q{Drawing.Number(x)} {Drawing.Number(y)} {Drawing.Number(x2)} {Drawing.Number(y2)}";
        string style = "arc " + (groups[first] == groups[second] ? Hue(groups[first]) : "g-other");
        string says = $"{_signers[first].Name} and {_signers[second].Name}: {PageWords.Count(pair.Letters, "letter")}";
        drawing.Mark(_rows.LinkTo(pair.Letter), says, () => drawing.Path(curve, style, Drawing.Number(0.7 + 3.8 * Math.Sqrt((double)pair.Letters / _all[0].Letters))), $"{first} {second}");
    }

    private void DrawSigner(Drawing drawing, int signer, double angle, string hue, double size)
    {
        OverviewSigner who = _signers[signer];
        (double x, double y) = Place(angle, Radius);
        (double textX, double textY) = Place(angle, Radius + 16);
        double degrees = angle * 180 / Math.PI;
        bool isLeft = Math.Cos(angle) < -1e-9;
        string turned = $"rotate({Drawing.Number(isLeft ? degrees + 180 : degrees)} {Drawing.Number(textX)} {Drawing.Number(textY)})";
        OverviewSignerYear? first = who.Years.MinBy(static year => year.Year);
        drawing.Mark(first is null ? null : _rows.LinkTo(first.Letter), $"{who.Name}: {PageWords.Count(who.Years.Sum(static year => year.Letters), "letter")}", () =>
        {
            drawing.Circle(x, y, 3 + 7 * size, "node " + hue);
            drawing.Label(who.Name, LongestName, textX, textY + 4, "name", isLeft ? "end" : "start", turned);
        }, signer.ToString(CultureInfo.InvariantCulture));
    }

    private void WriteRow(HtmlWriter html, OverviewCoSigning pair) => html.Block("tr", () =>
    {
        html.Element("th", _names[pair.First].Name, ("scope", "row"));
        html.Element("td", _names[pair.Second].Name);
        html.Element("td", () => TableBehind.Link(html, _rows.LinkTo(pair.Letter), PageWords.Grouped(pair.Letters)));
    });
}
