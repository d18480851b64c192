using System.Collections.Immutable;
using LetterAnalysis.Accuracy.Scoring;

namespace LetterAnalysis.Accuracy.Output;

/// <summary>Everything that a run found out.</summary>
/// <param name="Fields">Every label that was scored.</param>
/// <param name="Names">The pairs of names; null when none were given.</param>
internal sealed record AccuracyResult(ImmutableArray<FieldResult> Fields, NamePairScore? Names)
{
    /// <summary>The ways to group the letters, and each letter's group: by language, by variant group, by form of the file.</summary>
    public static ImmutableArray<(string Title, Func<FieldResult, string?> GroupOf)> Groupings { get; } =
    [
        ("form", field => field.Source.IsText ? "text and Markdown" : "other forms"),
        ("language", field => field.Language),
        ("variant group", field => field.VariantGroup),
    ];

    /// <summary>Every percentage that a floor can be set for.</summary>
    public IEnumerable<KeyValuePair<string, double>> Percentages =>
        Tally.Of(Fields).Select(tally => KeyValuePair.Create(tally.Field, tally.Percent)).Concat(Names?.Percentages ?? []);

    public IEnumerable<IGrouping<string, FieldResult>> Grouped(Func<FieldResult, string?> groupOf) => Fields
        .Where(field => groupOf(field) is not null).GroupBy(field => groupOf(field)!, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
}
