using System.Collections.Immutable;

namespace LetterAnalysis.Accuracy.Truth;

/// <summary>What one reader wrote down about a letter. A null field of a complete letter: the letter has none.</summary>
internal sealed record TruthLetter
{
    public required string File { get; init; }
    public string Language { get; init; } = "und";
    public bool Complete { get; init; } = true;
    public string? Date { get; init; }
    public string? DateElsewhere { get; init; }
    public ImmutableArray<string>? Addressee { get; init; }
    public string? Subject { get; init; }
    public string? Salutation { get; init; }
    public string? Valediction { get; init; }

    /// <summary>How many listed items ask something; null: not labelled.</summary>
    public int? RecommendationCount { get; init; }

    /// <summary>The first words of each of them.</summary>
    public ImmutableArray<string> RecommendationStarts { get; init; } = [];

    /// <summary>How many sign; null: not labelled.</summary>
    public int? SignatoryCount { get; init; }
    public string? Claim { get; init; }
    public string? VariantGroup { get; init; }
    public ImmutableArray<string> Unlabelled { get; init; } = [];

    /// <summary>The letters that a label stands for: one in each language of <c>it+en</c>.</summary>
    public ImmutableArray<string> Languages => [.. Language.Split('+')];

    /// <summary>True when a text field can be scored: it has a label, or the letter is known not to have it.</summary>
    public bool Labels(string field, object? value) => !Unlabelled.Contains(field, StringComparer.Ordinal) && (Complete || value is not null);
}
