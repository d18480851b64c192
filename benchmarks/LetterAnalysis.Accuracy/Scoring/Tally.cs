using System.Globalization;

namespace LetterAnalysis.Accuracy.Scoring;

/// <summary>How often each outcome came up in one field.</summary>
internal sealed record Tally(string Field, int Right, int Absent, int Wrong, int Missed, int Invented, int Off, int Labelled)
{
    public int Scored => Right + Absent + Wrong + Missed + Invented;

    /// <summary>The share that is right, in percent; 100 where nothing was scored.</summary>
    public double Percent => Scored == 0 ? 100 : 100.0 * (Right + Absent) / Scored;

    /// <summary>One tally for each field, in the order of the report.</summary>
    public static IEnumerable<Tally> Of(IEnumerable<FieldResult> results)
    {
        ILookup<string, Judgement> byField = results.ToLookup(result => result.Field, result => result.Judgement, StringComparer.Ordinal);
        return Rules.All.Select(rule => rule.Name).Prepend(Rules.Letters).Where(byField.Contains).Select(field => Of(field, byField[field]));
    }

    public static Tally Of(string field, IEnumerable<Judgement> judgements)
    {
        Judgement[] all = [.. judgements];
        int count(Outcome outcome) => all.Count(judgement => judgement.Outcome == outcome);
        return new Tally(field, count(Outcome.Right), count(Outcome.Absent), count(Outcome.Wrong), count(Outcome.Missed), count(Outcome.Invented),
            all.Sum(judgement => judgement.Off), all.Sum(judgement => int.TryParse(judgement.Expected, CultureInfo.InvariantCulture, out int n) ? n : 0));
    }
}
