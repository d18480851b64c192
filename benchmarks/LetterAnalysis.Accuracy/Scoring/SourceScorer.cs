using System.Collections.Immutable;
using LetterAnalysis.Accuracy.Truth;

namespace LetterAnalysis.Accuracy.Scoring;

/// <summary>Reads a labelled file with the library and judges every field of its letters.</summary>
internal static class SourceScorer
{
    public static IEnumerable<FieldResult> Score(LetterAnalyzer analyzer, TruthSource source)
    {
        ImmutableArray<Letter> letters;
        try
        {
            letters = analyzer.ParseFile(source.Path).Letters;
        }
        catch (LetterFormatException error)
        {
            return Unread(source, $"no reader: found {error.Found}, expected {error.Expected}");
        }
        IEnumerable<FieldResult> fields = source.Letters.Zip(Pair(source, letters)).SelectMany(pair => Fields(source, pair.First, pair.Second));
        return fields.Prepend(LetterCount(source, CountRule.Count(source.LetterCount, letters.Length)));
    }

    /// <summary>
    /// The found letter for each labelled one: in order where there are as many; else, of those left, the one that fits best, so that
    /// a wrong cut costs the letter count and not every field as well.
    /// </summary>
    private static IEnumerable<Letter?> Pair(TruthSource source, ImmutableArray<Letter> letters)
    {
        if (letters.Length == source.Letters.Length) return letters;
        List<Letter> left = [.. letters];
        return source.Letters.Select(truth =>
        {
            Letter? best = left.MaxBy(letter => Fields(source, truth, letter).Count(field => field.Judgement.IsRight));
            if (best is not null) left.Remove(best);
            return best;
        });
    }

    private static IEnumerable<FieldResult> Fields(TruthSource source, TruthLetter truth, Letter? letter) =>
        letter is null ? Unread(source, truth, "no letter was found for it") : Results(source, truth, rule => rule.Score(truth, letter));

    private static IEnumerable<FieldResult> Unread(TruthSource source, string reason) => source.Letters
        .SelectMany(truth => Unread(source, truth, reason))
        .Prepend(LetterCount(source, CountRule.Count(source.LetterCount, 0) with { Found = null, Reason = reason }));

    private static IEnumerable<FieldResult> Unread(TruthSource source, TruthLetter truth, string reason) =>
        Results(source, truth, rule => rule.ScoreUnread(truth, reason));

    private static IEnumerable<FieldResult> Results(TruthSource source, TruthLetter truth, Func<FieldRule, IEnumerable<Judgement>> judge) =>
        Rules.All.SelectMany(rule => judge(rule).Select(judgement => new FieldResult(rule.Name, source, truth.Language, truth.VariantGroup, judgement)));

    private static FieldResult LetterCount(TruthSource source, Judgement judgement)
    {
        TruthLetter? first = source.Letters.FirstOrDefault();
        return new FieldResult(Rules.Letters, source, first?.Language ?? "none", first?.VariantGroup, judgement);
    }
}
