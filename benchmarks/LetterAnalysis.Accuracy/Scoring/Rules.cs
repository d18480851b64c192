using System.Collections.Immutable;

namespace LetterAnalysis.Accuracy.Scoring;

/// <summary>Every field that is scored, in the order of the report.</summary>
internal static class Rules
{
    /// <summary>The row that counts letters in a file.</summary>
    public const string Letters = "letters";

    public static ImmutableArray<FieldRule> All { get; } =
    [
        new TextFieldRule("date", truth => truth.Date, DateInLetter, Agreement.OfDate),
        new TextFieldRule("addressee", truth => truth.Addressee is { } lines ? string.Join('\n', lines) : null,
            letter => letter.Addressee?.Text, Agreement.OfAddressee),
        new TextFieldRule("subject", truth => truth.Subject, letter => letter.Subject?.Text, Agreement.OfText),
        new TextFieldRule("salutation", truth => truth.Salutation, letter => letter.Salutation?.Text, Agreement.OfText),
        new TextFieldRule("valediction", truth => truth.Valediction, letter => letter.Valediction?.Text, Agreement.OfText),
        new CountRule("recommendationCount", "recommendations", truth => truth.RecommendationCount, letter => letter.Recommendations.Length),
        new RecommendationStartsRule(),
        new RecommendationItemsRule(),
        new NoFalseAsksRule(),
        new CountRule("signatories", "signatories", truth => truth.SignatoryCount, letter => letter.Signatories.Length),
        new ClaimRule(),
        new LanguageRule(),
        new DateElsewhereRule(),
    ];

    /// <summary>A date printed elsewhere is no date of the letter itself.</summary>
    private static string? DateInLetter(Letter letter) => letter.Date is { Origin: DateOrigin.Letter } date ? date.Text : null;
}
