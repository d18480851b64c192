using LetterAnalysis.Cli.Display;
using LetterAnalysis.Text;

namespace LetterAnalysis.Cli.Views;

/// <summary>Shows a difference with a few words of the text around it.</summary>
internal sealed class ChangeContext(TextPage page, LetterComparison comparison)
{
    private const int Words = 5;
    private const int LongestSide = 300;

    /// <summary>The words before, what was and what is, the words after; taken from the side that has words.</summary>
    public StyledText Show(ComparedUnit unit, Change change)
    {
        ChangeSide side = change.Before.Text.Length > 0 ? change.Before : change.After;
        TextSpan around = unit.Places.Where(place => place.Variant == side.Variant && place.Span.Contains(side.Span))
            .Select(place => place.Span).FirstOrDefault(side.Span);
        string content = SourceOf(side.Variant).Content;
        string before = content[WordsBefore(content, around.Start, side.Span.Start)..side.Span.Start];
        string after = content[side.Span.End..WordsAfter(content, side.Span.End, around.End)];
        return StyledText.Muted(before) + page.Old(Views.Words.Shorten(change.Before.Text, LongestSide))
            + page.New(Views.Words.Shorten(change.After.Text, LongestSide)) + StyledText.Muted(after);
    }

    public int LineOf(ChangeSide side) => Views.Words.LineOf(SourceOf(side.Variant), side.Span);

    public SourceText SourceOf(string variant) => comparison.Variants.First(one => one.Id == variant).Letter.Source;

    private static int WordsBefore(string content, int from, int to)
    {
        int at = to;
        for (int word = 0; word < Words && at > from; word++)
        {
            while (at > from && char.IsWhiteSpace(content[at - 1])) at--;
            while (at > from && !char.IsWhiteSpace(content[at - 1])) at--;
        }
        return at;
    }

    private static int WordsAfter(string content, int from, int to)
    {
        int at = from;
        for (int word = 0; word < Words && at < to; word++)
        {
            while (at < to && char.IsWhiteSpace(content[at])) at++;
            while (at < to && !char.IsWhiteSpace(content[at])) at++;
        }
        return at;
    }
}
