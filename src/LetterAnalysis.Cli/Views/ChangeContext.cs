using LetterAnalysis.Cli.Display;
using LetterAnalysis.Text;

namespace LetterAnalysis.Cli.Views;

/// <summary>Shows the differences of a unit in the words of the first variant around them.</summary>
internal sealed class ChangeContext(TextPage page, LetterComparison comparison)
{
    private const int WordsAround = 5;
    private const int LongestSide = 300;

    private readonly string _before = comparison.Variants[0].Letter.Source.Content;
    private readonly string _after = comparison.Variants[1].Letter.Source.Content;

    /// <summary>Differences that stand close together share their context; between others stands an ellipsis.</summary>
    /// <param name="unit">A unit that both variants have.</param>
    /// <param name="changes">Some of its changes, in order.</param>
    public StyledText Show(ComparedUnit unit, IEnumerable<Change> changes)
    {
        TextSpan bounds = unit.Places.Where(place => place.Variant == comparison.Variants[0].Id).Select(place => place.Span).Aggregate(Union);
        var text = new List<StyledText>();
        int shown = -1;
        foreach (Change change in changes)
        {
            TextSpan at = change.Before.Span;
            int start = WordsBefore(Math.Max(bounds.Start, shown), at.Start);
            int end = shown < 0 ? start : WordsAfter(shown, at.Start);
            if (end < start) text.AddRange([Quote(shown, end), StyledText.Muted(" … "), Quote(start, at.Start)]);
            else text.Add(Quote(shown < 0 ? start : shown, at.Start));
            text.Add(Mark(change));
            shown = at.End;
        }
        text.Add(Quote(shown, WordsAfter(shown, bounds.End)));
        return StyledText.Join(StyledText.Empty, text);
    }

    /// <summary>Both sides of a change, with the blanks around that only the second variant has.</summary>
    private StyledText Mark(Change change)
    {
        TextSpan old = change.Before.Span, now = change.After.Span;
        bool blankBefore = old.IsEmpty && !IsBlankAt(_before, old.Start - 1) && IsBlankAt(_after, now.Start - 1);
        bool blankAfter = old.IsEmpty && !IsBlankAt(_before, old.End) && IsBlankAt(_after, now.End);
        return (blankBefore ? " " : "") + page.Changed(Words.Shorten(change.Before.Text, LongestSide), Words.Shorten(change.After.Text, LongestSide))
            + (blankAfter ? " " : "");
    }

    private StyledText Quote(int start, int end) => _before[start..Math.Max(start, end)];

    private static TextSpan Union(TextSpan one, TextSpan other) => one.Union(other);

    private static bool IsBlankAt(string text, int at) => at < 0 || at >= text.Length || char.IsWhiteSpace(text[at]);

    private int WordsBefore(int from, int to)
    {
        int at = to;
        for (int word = 0; word < WordsAround && at > from; word++)
        {
            while (at > from && char.IsWhiteSpace(_before[at - 1])) at--;
            while (at > from && !char.IsWhiteSpace(_before[at - 1])) at--;
        }
        return at;
    }

    private int WordsAfter(int from, int to)
    {
        int at = from;
        for (int word = 0; word < WordsAround && at < to; word++)
        {
            while (at < to && char.IsWhiteSpace(_before[at])) at++;
            while (at < to && !char.IsWhiteSpace(_before[at])) at++;
        }
        return at;
    }
}
