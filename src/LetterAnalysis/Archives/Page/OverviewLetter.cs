namespace LetterAnalysis.Archives.Page;

/// <summary>A letter of an <see cref="ArchiveOverview"/>.</summary>
/// <param name="Id">Its number, unlike that of any other letter.</param>
/// <param name="Path">The path of its file, absolute or as seen from the page: the page links to it.</param>
/// <param name="Title">What to call it: its subject, or whatever tells it from others.</param>
public sealed record OverviewLetter(long Id, string Path, string Title)
{
    /// <summary>Its date in ISO 8601 (<c>2019</c>, <c>2019-05</c> or <c>2019-05-03</c>); null when it has none, and then it is in no timeline.</summary>
    public string? Date { get; init; }

    /// <summary>Whom it is addressed to; null when nobody is named.</summary>
    public string? Recipient { get; init; }

    /// <summary>The language it is written in, by its code (BCP 47); <c>und</c> when it is not known.</summary>
    public string Language { get; init; } = "und";

    /// <summary>The number of its family; null when it stands alone.</summary>
    public long? Family { get; init; }

    /// <summary>What it is in its family.</summary>
    public FamilyRelation Relation { get; init; }

    /// <summary>The number of its recommendations.</summary>
    public int Recommendations { get; init; }

    /// <summary>The number of its signatories.</summary>
    public int Signatories { get; init; }

    /// <summary>The year of its date; null when it has none.</summary>
    internal int? Year => Date is { Length: >= 4 } date && int.TryParse(date.AsSpan(0, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int year) && year > 0 ? year : null;
}
