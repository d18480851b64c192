using System.Globalization;

namespace LetterAnalysis.Reporting;

/// <summary>What reports call things.</summary>
internal static class Wording
{
    private const int LongestTopic = 90;
    private const int MostNamedLetters = 6;

    public static string Of(ChangeClass kind) => kind switch
    {
        ChangeClass.Whitespace => "blanks",
        ChangeClass.Typography => "typography",
        ChangeClass.Punctuation => "punctuation",
        ChangeClass.Orthography => "spelling",
        ChangeClass.Recipient => "recipient",
        ChangeClass.Figure => "figure",
        ChangeClass.Citation => "citation",
        ChangeClass.Ask => "ask",
        ChangeClass.Signatory => "signatory",
        _ => "wording",
    };

    /// <summary>The name of a class in style and script.</summary>
    public static string Key(ChangeClass kind) => JsonName.Of(kind);

    public static string Of(UnitStatus status) => status switch
    {
        UnitStatus.Same => "same",
        UnitStatus.Changed => "reworded",
        UnitStatus.Moved => "moved",
        UnitStatus.MovedAndChanged => "moved and reworded",
        UnitStatus.Inserted => "added",
        UnitStatus.Deleted => "left out",
        UnitStatus.Split => "split",
        UnitStatus.Merged => "merged",
        _ => "in some",
    };

    /// <summary>The name of a kind of section: <c>recommendation lead-in</c>.</summary>
    public static string Of(SectionKind kind) => kind switch
    {
        SectionKind.RecommendationLeadIn => "lead-in",
        SectionKind.CopyList => "copies",
        SectionKind.Recommendations => "recommendation",
        SectionKind.Signatories => "signatory",
        SectionKind.Requests => "request",
        _ => JsonName.Of(kind),
    };

    public static string Of(SignatoryStatus status) => status switch
    {
        SignatoryStatus.Same => "the same",
        SignatoryStatus.Renamed => "renamed",
        SignatoryStatus.CountryChanged => "other country",
        SignatoryStatus.OnlyIn => "only in some",
        SignatoryStatus.Duplicate => "listed twice",
        SignatoryStatus.Ambiguous => "to be decided",
        _ => "related",
    };

    /// <summary>"1 paragraph", "2 paragraphs".</summary>
    public static string Count(int number, string one, string? many = null) => $"{Number(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>A number in digits.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text with its first letter as a capital.</summary>
    public static string Title(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "none",
        1 => names[0],
        _ => string.Join(", ", names.Take(names.Count - 1)) + " and " + names[^1],
    };

    /// <summary>The ids of the letters that have a reading: "A B D"; of what most of many letters have, "most".</summary>
    public static string Letters(SegmentReading reading, LetterComparison comparison) =>
        reading.Places.Length > MostNamedLetters && reading.Places.Length * 2 > comparison.Variants.Length ? "most" : Ids(reading);

    /// <summary>The ids of all letters that have a reading.</summary>
    public static string Ids(SegmentReading reading) => string.Join(' ', reading.Places.Select(static place => place.Variant));

    /// <summary>Where a letter stands in its input.</summary>
    public static string Place(Letter letter) => $"{letter.Source.Name}, {Lines(letter)}";

    /// <summary>The lines of its input that a letter takes.</summary>
    public static string Lines(Letter letter)
    {
        int first = letter.Source.GetLinePosition(letter.Span.Start).Line, last = letter.Source.GetLinePosition(letter.Span.End).Line;
        return $"lines {Number(first)}–{Number(last)}";
    }

    /// <summary>What the end of the budget means for a comparison, a sentence for each step that was cut short.</summary>
    public static IEnumerable<string> CutShort(LetterComparison comparison)
    {
        foreach (ComparisonStep step in comparison.CutShort)
        {
            yield return step == ComparisonStep.Units
                ? "The search for similar paragraphs was cut short: some that belong together show as left out and added."
                : $"The comparison of words was cut short: {Truncated(comparison)} may show as wholly replaced.";
        }
    }

    private static string Truncated(LetterComparison comparison) =>
        comparison.Units.Count(unit => unit.Truncated) is > 0 and int count ? Count(count, "paragraph") : "some paragraphs";

    /// <summary>The topic of a recommendation; without one the start of its text.</summary>
    public static string TopicOf(MatchedRecommendation row, LetterComparison comparison)
    {
        if (row.Topic is { } topic) return topic;
        Variant first = comparison.Variants.First(variant => row.In(variant.Id) is not null);
        return Shorten(first.Letter.Source[row.In(first.Id)!.Span], LongestTopic);
    }

    /// <summary>A text on one line, cut between words to a number of UTF-16 code units, its ellipsis included.</summary>
    public static string Shorten(string text, int length)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= length) return line;
        int end = line.LastIndexOf(' ', length - 2);
        if (end < length / 2) end = length - 2;
        if (char.IsHighSurrogate(line[end - 1])) end--;
        return line[..end].TrimEnd(' ', ',', ';', ':') + " …";
    }
}
