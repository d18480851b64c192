using DocumentFormat.OpenXml.Wordprocessing;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Generator.Forms;

/// <summary>The lists that Word is to count: one definition for each list of the letter.</summary>
internal sealed class WordFormNumbering
{
    private readonly List<AbstractNum> _definitions = [];
    private readonly Dictionary<int, (int Id, PrintedNumber Last)> _open = [];

    /// <summary>The id of the list that an item belongs to: the open one of its level if its number is the next, else a new one.</summary>
    public int NumberOf(PrintedNumber number, int level)
    {
        foreach (int deeper in _open.Keys.Where(open => open > level).ToArray()) _open.Remove(deeper);
        int id = _open.TryGetValue(level, out (int Id, PrintedNumber Last) open) && number.Follows(open.Last) ? open.Id : Define(number, level);
        _open[level] = (id, number);
        return id;
    }

    public Numbering Make() => new([.. _definitions, .. _definitions.Select(definition =>
        new NumberingInstance(new AbstractNumId { Val = definition.AbstractNumberId }) { NumberID = definition.AbstractNumberId! + 1 })]);

    private int Define(PrintedNumber number, int level)
    {
        bool bullet = number.Style == ListMarkerStyle.Bullet;
        string text = bullet ? number.Before : $"{number.Before}%{level + 1}{number.After}";
        _definitions.Add(new AbstractNum(new Level(
            new StartNumberingValue { Val = bullet ? 1 : number.Value },
            new NumberingFormat { Val = FormatOf(number.Style) },
            new LevelText { Val = text })
        { LevelIndex = level })
        { AbstractNumberId = _definitions.Count });
        return _definitions.Count;
    }

    private static NumberFormatValues FormatOf(ListMarkerStyle style) => style switch
    {
        ListMarkerStyle.Bullet => NumberFormatValues.Bullet,
        ListMarkerStyle.LowerLetter => NumberFormatValues.LowerLetter,
        ListMarkerStyle.UpperLetter => NumberFormatValues.UpperLetter,
        ListMarkerStyle.LowerRoman => NumberFormatValues.LowerRoman,
        ListMarkerStyle.UpperRoman => NumberFormatValues.UpperRoman,
        _ => NumberFormatValues.Decimal,
    };
}
