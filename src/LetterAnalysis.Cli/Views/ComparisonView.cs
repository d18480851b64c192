using System.Collections.Immutable;
using System.Globalization;
using LetterAnalysis.Cli.Display;

namespace LetterAnalysis.Cli.Views;

/// <summary>Prints a comparison: what needs a look first, then the differences by class, then what moved, came and went.</summary>
internal sealed class ComparisonView(TextPage page, LetterComparison comparison)
{
    private readonly VariantList _variants = new(comparison.Variants);

    public void Write()
    {
        _variants.Write(page);
        WriteSummary();
        new RecipientView(page, comparison, _variants).Write();
        var differences = new DifferencesView(page, comparison, _variants);
        differences.WriteCounts();
        if (comparison.Variants.Length > 2)
        {
            new CollationView(page, comparison).Write();
            return;
        }
        differences.WriteLists();
        new MovesView(page, comparison, _variants).Write();
        WriteRecommendations();
    }

    private void WriteSummary()
    {
        page.Blank();
        IEnumerable<string> statuses = Enum.GetValues<UnitStatus>()
            .Select(status => (Status: status, Count: comparison.Count(status)))
            .Where(one => one.Count > 0)
            .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Count} {Name(one.Status)}"));
        string similarity = comparison.Similarity.ToString("0 %", CultureInfo.InvariantCulture);
        page.Paragraph($"{similarity} of the words are the same. {Words.Count(comparison.Units.Length, "unit")} of text: {string.Join(", ", statuses)}.");
        foreach (ComparisonStep step in comparison.CutShort) page.Paragraph(StyledText.Alert(Words.CutShort(step)));
    }

    private string Name(UnitStatus status) => status switch
    {
        UnitStatus.Deleted when comparison.Variants.Length == 2 => $"only in {comparison.Variants[0].Id}",
        UnitStatus.Inserted when comparison.Variants.Length == 2 => $"only in {comparison.Variants[1].Id}",
        UnitStatus.Deleted or UnitStatus.Inserted => "in one only",
        UnitStatus.Partial => "in some",
        _ => Words.Of(status),
    };

    /// <summary>A line when nothing happened to the recommendations, else a row for each that is not the same.</summary>
    private void WriteRecommendations()
    {
        ImmutableArray<MatchedRecommendation> all = comparison.Recommendations;
        if (all.IsEmpty) return;
        page.Head("Recommendations");
        int same = all.Count(one => one.Status == UnitStatus.Same);
        if (same == all.Length)
        {
            page.Paragraph(StyledText.Good("✓ ") + $"{Words.Count(same, "recommendation")}, the same in both.", indent: 2);
            return;
        }
        page.Paragraph($"{same.ToString(CultureInfo.InvariantCulture)} of {all.Length.ToString(CultureInfo.InvariantCulture)} the same; the others:", indent: 2);
        IEnumerable<Column> ordinals = comparison.Variants.Select(variant => new Column(variant.Id, AlignRight: true));
        page.Table([.. ordinals, new Column(""), new Column("Topic", Wraps: true)],
            [.. all.Where(one => one.Status != UnitStatus.Same).Select(one => (StyledText[])
            [
                .. comparison.Variants.Select(variant => OrdinalIn(one, variant.Id)),
                one.Status is UnitStatus.Deleted or UnitStatus.Inserted ? StyledText.Alert(Name(one.Status)) : Name(one.Status), Words.TopicOf(one, comparison),
            ])], indent: 2);
    }

    private static StyledText OrdinalIn(MatchedRecommendation one, string variant) =>
        one.In(variant) is { } place ? place.Ordinal : "–";
}
