namespace LetterAnalysis.Reporting.Html;

/// <summary>What the page calls things.</summary>
internal static class Wording
{
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
    public static string Key(ChangeClass kind) => JsonOutput.CamelCase(kind);

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
        _ => JsonOutput.CamelCase(kind),
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
    public static string Count(int number, string one, string? many = null) => $"{HtmlWriter.Number(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "none",
        1 => names[0],
        _ => string.Join(", ", names.Take(names.Count - 1)) + " and " + names[^1],
    };

    /// <summary>Where a letter stands in its input.</summary>
    public static string Place(Letter letter)
    {
        int first = letter.Source.GetLinePosition(letter.Span.Start).Line, last = letter.Source.GetLinePosition(letter.Span.End).Line;
        return $"{letter.Source.Name}, lines {HtmlWriter.Number(first)}–{HtmlWriter.Number(last)}";
    }
}
