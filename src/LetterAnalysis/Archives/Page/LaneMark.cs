namespace LetterAnalysis.Archives.Page;

/// <summary>A mark on a line of a timeline: one letter, or several that there is no room to tell apart.</summary>
/// <param name="X">Where it is.</param>
/// <param name="Offset">How far it is from the middle of the line, in slots.</param>
/// <param name="Stacked">How many marks are at this place.</param>
/// <param name="Letters">The number of letters.</param>
/// <param name="Relation">What the letter is in its family.</param>
/// <param name="Link">Leads to the letter, or to the first of them; null when that has no row.</param>
/// <param name="Says">What the mark says when it is pointed at.</param>
internal sealed record LaneMark(double X, double Offset, int Stacked, int Letters, FamilyRelation Relation, string? Link, string Says)
{
    /// <summary>The marks of a line, from left to right.</summary>
    /// <param name="lane">The line.</param>
    /// <param name="axis">Where years are.</param>
    /// <param name="rows">What marks can lead to.</param>
    /// <param name="slot">The width of a mark: letters within it are stacked.</param>
    /// <param name="mostStacked">The most marks on one another; more letters are one mark.</param>
    public static List<LaneMark> Of(Lane lane, YearAxis axis, LetterRows rows, double slot, int mostStacked)
    {
        var marks = new List<LaneMark>();
        OverviewLetter[] dated = [.. lane.Dated.Where(letter => axis.Has(letter.Year!.Value))];
        for (int first = 0, next; first < dated.Length; first = next)
        {
            double x = rows.IsCrowded ? axis.Middle(dated[first].Year!.Value) : axis.At(dated[first].Date!);
            next = first + 1;
            while (next < dated.Length && (rows.IsCrowded ? dated[next].Year == dated[first].Year : axis.At(dated[next].Date!) < x + slot)) next++;
            int count = next - first;
            if (count > mostStacked)
            {
                string when = dated[first].Year == dated[next - 1].Year ? dated[first].Date![..4] : $"{dated[first].Date![..4]}–{dated[next - 1].Date![..4]}";
                marks.Add(new LaneMark(x, 0, 2, count, default, rows.LinkTo(dated[first].Id), $"{lane.Name}, {when}: {PageWords.Count(count, "letter")}"));
                continue;
            }
            for (int i = 0; i < count; i++)
            {
                OverviewLetter letter = dated[first + i];
                marks.Add(new LaneMark(x, i - (count - 1) / 2.0, count, 1, letter.Relation, rows.LinkTo(letter.Id),
                    $"{letter.Date}, {PageWords.Of(letter.Relation)}{(letter.Recipient is { } to ? $", to {Drawing.Cut(to, 60)}" : "")}: {Drawing.Cut(letter.Title, 90)}"));
            }
        }
        return marks;
    }
}
