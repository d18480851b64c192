using System.Globalization;
using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis.Cli.Views;

/// <summary>Small pieces of English that the views share.</summary>
internal static class Words
{
    private const int TopicLength = 60;

    /// <summary>A count and its noun: <c>1 letter</c>, <c>2 letters</c>, <c>3 countries</c>.</summary>
    public static string Count(int count, string noun)
    {
        string plural = noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s";
        return string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? noun : plural)}");
    }

    /// <summary>The name of an enumeration's value in words: <c>moved and changed</c>.</summary>
    public static string Of(Enum value)
    {
        var words = new StringBuilder();
        foreach (char c in value.ToString())
        {
            if (char.IsUpper(c) && words.Length > 0) words.Append(' ');
            words.Append(char.ToLowerInvariant(c));
        }
        return words.ToString();
    }

    /// <summary>What the end of the budget at a step means.</summary>
    public static string CutShort(ComparisonStep step) => step == ComparisonStep.Units
        ? "The search for similar paragraphs was cut short: some that belong together show as left out and added. Raise --budget."
        : "The comparison of words was cut short: some changed text shows as wholly replaced. Raise --budget.";

    /// <summary>The topic of a recommendation; without one the start of its text.</summary>
    public static string TopicOf(MatchedRecommendation row, LetterComparison comparison)
    {
        RecommendationPlace place = row.Places[0];
        return row.Topic ?? Shorten(comparison.Variants.First(variant => variant.Id == place.Variant).Letter.Source[place.Span], TopicLength);
    }

    /// <summary>A text with its first letter as a capital.</summary>
    public static string Title(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A text cut between words to a number of UTF-16 code units, with an ellipsis.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length) return text;
        int end = text.LastIndexOf(' ', length);
        if (end < length / 2) end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return text[..end].TrimEnd() + " …";
    }

    /// <summary>The line that a place stands on.</summary>
    public static int LineOf(SourceText source, TextSpan span) => source.GetLinePosition(span.Start).Line;

    /// <summary>The lines of a place: <c>3</c> or <c>3–5</c>.</summary>
    public static string LinesOf(SourceText source, TextSpan span)
    {
        int first = LineOf(source, span), last = source.GetLinePosition(span.IsEmpty ? span.Start : span.End - 1).Line;
        string start = first.ToString(CultureInfo.InvariantCulture);
        return first == last ? start : $"{start}–{last.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>The lines of a place with the word for them: <c>line 3</c> or <c>lines 3–5</c>.</summary>
    public static string Lines(SourceText source, TextSpan span)
    {
        string lines = LinesOf(source, span);
        return (lines.Contains('–', StringComparison.Ordinal) ? "lines " : "line ") + lines;
    }

    /// <summary>An ISO date as people write it: <c>14 October 2020</c>, <c>October 2020</c>; other texts as they are.</summary>
    public static string Date(string iso)
    {
        if (DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        }
        return DateOnly.TryParseExact(iso, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month)
            ? month.ToString("MMMM yyyy", CultureInfo.InvariantCulture) : iso;
    }
}
