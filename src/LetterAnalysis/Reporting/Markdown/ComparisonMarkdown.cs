using System.Globalization;

namespace LetterAnalysis.Reporting.Markdown;

/// <summary>Writes what one needs to know of a comparison: the letters, a summary, the recommendations, the slots, and how alike they are.</summary>
internal sealed class ComparisonMarkdown(MarkdownWriter markdown, LetterComparison comparison)
{
    public void Write()
    {
        string? subject = comparison.Variants.Select(variant => variant.Letter.Subject?.Text).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
        markdown.Heading(1, $"{MarkdownText.Escape(subject ?? RecipientLabel.Of(comparison.Variants[0].Letter))}: {Wording.Count(comparison.Variants.Length, "variant")}");
        markdown.Table(["Letter", "To, or about", "Date", "Where"], comparison.Variants.Select(variant => (string[])
        [
            $"**{variant.Id}**", MarkdownText.Escape(RecipientLabel.Of(variant.Letter)), MarkdownText.Escape(variant.Letter.Date?.Text ?? "none"),
            MarkdownText.Escape(Wording.Place(variant.Letter)),
        ]));
        WriteSummary();
        WriteRecommendations();
        foreach (Slot slot in comparison.Slots) WriteSlot(slot);
        if (comparison.Variants.Length > 2) WriteSimilarities();
    }

    private void WriteSummary()
    {
        markdown.Heading(2, "Summary");
        int missed = comparison.Slots.Sum(slot => slot.Missed.Length);
        int lost = comparison.Recommendations.Count(row => row.Places.Length < comparison.Variants.Length);
        List<string> items =
        [
            missed == 0 ? "✓ no letter carries another’s name" : $"**✗ {Wording.Count(missed, "name")} of another letter’s recipient left in**",
            $"{comparison.Similarity.ToString("0 %", CultureInfo.InvariantCulture)} of the words are the same",
            string.Join(", ", Enum.GetValues<UnitStatus>().Where(status => comparison.Count(status) > 0)
                .Select(status => $"{Wording.Number(comparison.Count(status))} {Wording.Of(status)}")) + $", of {Wording.Count(comparison.Units.Length, "paragraph")}",
            string.Join(", ", Enum.GetValues<ChangeClass>().Where(kind => comparison.Count(kind) > 0)
                .Select(kind => $"{Wording.Number(comparison.Count(kind))} {Wording.Of(kind)}")) is { Length: > 0 } classes ? "changes: " + classes : "✓ no changes",
        ];
        if (lost > 0) items.Insert(1, $"**✗ {Wording.Count(lost, "recommendation")} not in every letter**");
        items.AddRange(Wording.CutShort(comparison).Select(sentence => $"**! {sentence}**"));
        items.AddRange(comparison.Diagnostics.Select(diagnostic => "! " + MarkdownText.Escape(diagnostic.Message)));
        markdown.List(items);
    }

    private void WriteRecommendations()
    {
        if (comparison.Recommendations.IsEmpty) return;
        markdown.Heading(2, "Recommendations");
        markdown.Table(["Recommendation", .. comparison.Variants.Select(variant => variant.Id)], comparison.Recommendations.Select(row => (string[])
        [
            MarkdownText.Escape(Wording.TopicOf(row, comparison)), .. comparison.Variants.Select(variant => CellOf(row.In(variant.Id))),
        ]));
    }

    private string CellOf(RecommendationPlace? place)
    {
        if (place is null) return "**✗ missing**";
        string wording = place.Reading == 0 ? "same" : comparison.Variants.Length == 2 ? "reworded" : $"wording {Wording.Number(place.Reading + 1)}";
        return $"{MarkdownText.Escape(place.Number ?? Wording.Number(place.Ordinal))} {wording}";
    }

    private void WriteSlot(Slot slot)
    {
        markdown.Heading(2, $"{MarkdownText.Escape(Wording.Title(slot.Name))}: {Wording.Count(slot.Occurrences, "swap")} as expected");
        markdown.Table(["Letter", "Names"], slot.Values.Select(values => (string[])[$"**{values.Variant}**", MarkdownText.Escape(string.Join(", ", values.Names))]));
        if (slot.Missed.IsEmpty) return;
        markdown.Paragraph("**Left in from another letter:**");
        markdown.Table(["In", ":Line", "Says", "Should be"], slot.Missed.Select(missed => (string[])
        [
            $"**{missed.Variant}**", Line(missed.Variant, missed.Span.Start), MarkdownText.Escape(missed.Text), MarkdownText.Escape(missed.Expected ?? "–"),
        ]));
    }

    private void WriteSimilarities()
    {
        markdown.Heading(2, "How alike they are");
        markdown.Table(["%", .. comparison.Variants.Select(variant => ":" + variant.Id)], comparison.Variants.Select((variant, row) => (string[])
        [
            $"**{variant.Id}**", .. comparison.Similarities[row].Select((similarity, column) => row == column ? "·" : (similarity * 100).ToString("0", CultureInfo.InvariantCulture)),
        ]));
        markdown.Paragraph($"{comparison.MostCentral} is most like all the others.");
    }

    private string Line(string variant, int place) =>
        Wording.Number(comparison.Variants.First(one => one.Id == variant).Letter.Source.GetLinePosition(place).Line);
}
