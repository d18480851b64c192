using System.Globalization;
using LetterAnalysis.Accuracy.Scoring;

namespace LetterAnalysis.Accuracy.Output;

/// <summary>Prints a result as tables, then everything that went wrong.</summary>
internal static class ConsoleReport
{
    public static void Write(AccuracyResult result, TextWriter output, bool verbose)
    {
        WriteFields(result, output);
        foreach ((string title, Func<FieldResult, string?> groupOf) in AccuracyResult.Groupings) WriteGroups(result, title, groupOf, output);
        if (result.Names is { } names) WriteNames(names, output);
        foreach (IGrouping<string, FieldResult> field in result.Fields.Where(field => verbose || !field.Judgement.IsRight)
            .GroupBy(field => field.Field, StringComparer.Ordinal))
        {
            output.WriteLine($"\n{field.Key}");
            foreach (FieldResult one in field) WriteCase(one, output);
        }
        if (result.Names is not { Misses.IsEmpty: false }) return;
        output.WriteLine("\nname pairs");
        foreach (string miss in result.Names.Misses) output.WriteLine($"  {miss}");
    }

    private static void WriteFields(AccuracyResult result, TextWriter output)
    {
        var table = new TextTable("field", "scored", "right", "absent", "wrong", "missed", "invented", "% right", "off by");
        foreach (Tally tally in Tally.Of(result.Fields))
        {
            string off = tally.Off == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{tally.Off} of {tally.Labelled}");
            table.Add(tally.Field, Text(tally.Scored), Text(tally.Right), Text(tally.Absent), Text(tally.Wrong), Text(tally.Missed), Text(tally.Invented),
                Text(tally.Percent), off);
        }
        table.Write(output);
        output.WriteLine("right: as labelled; absent: the letter has none and none was found; % right: both of these in what was scored");
    }

    private static void WriteGroups(AccuracyResult result, string title, Func<FieldResult, string?> groupOf, TextWriter output)
    {
        (string Header, Dictionary<string, Tally> Tallies)[] groups =
        [
            .. result.Grouped(groupOf).Select(group => (
                $"{group.Key} ({group.Select(field => field.Source.Path).Distinct(StringComparer.Ordinal).Count()})",
                Tally.Of(group).ToDictionary(tally => tally.Field, StringComparer.Ordinal))),
        ];
        var table = new TextTable([$"% right by {title} (files)", .. groups.Select(group => group.Header)]);
        foreach (string field in Tally.Of(result.Fields).Select(tally => tally.Field))
        {
            table.Add([field, .. groups.Select(group => group.Tallies.TryGetValue(field, out Tally? tally) ? Text(tally.Percent) : "-")]);
        }
        output.WriteLine();
        table.Write(output);
    }

    private static void WriteNames(NamePairScore names, TextWriter output)
    {
        output.WriteLine();
        var table = new TextTable("name pairs", "%");
        foreach ((string name, double percent) in names.Percentages) table.Add(name, Text(percent));
        table.Add("sent to review", Text(names.ReviewPercent));
        table.Write(output);
    }

    private static void WriteCase(FieldResult field, TextWriter output)
    {
        Judgement judgement = field.Judgement;
        string head = $"  {judgement.Outcome,-8} {Path.GetFileName(field.Source.Path)}: {judgement.Reason}";
        if (judgement.Found is null)
        {
            output.WriteLine($"{head}; expected: {OneLine(judgement.Expected)}");
            return;
        }
        output.WriteLine(head);
        output.WriteLine($"    expected: {OneLine(judgement.Expected)}");
        output.WriteLine($"    found:    {OneLine(judgement.Found)}");
    }

    private static string OneLine(string? text) => text is null ? "(none)" : text.ReplaceLineEndings(" / ");

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Text(double percent) => percent.ToString("0.0", CultureInfo.InvariantCulture);
}
