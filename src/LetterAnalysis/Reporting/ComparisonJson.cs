namespace LetterAnalysis.Reporting;

/// <summary>Writes the <c>letter-analysis/compare</c> document of a comparison.</summary>
internal sealed class ComparisonJson(JsonOutput json, LetterComparison comparison)
{
    private const int SimilarityDigits = 4;

    private readonly VariantsJson _variants = new(json, comparison.Variants);

    public void Write() => json.Document("compare", () =>
    {
        _variants.WriteList();
        json.Field("similarity", Math.Round(comparison.Similarity, SimilarityDigits));
        json.Objects("units", comparison.Units, WriteUnit);
        json.Objects("slots", comparison.Slots, WriteSlot);
        json.Objects("recommendations", comparison.Recommendations, WriteRecommendation);
        json.Object("summary", WriteSummary);
        json.Field("truncated", comparison.Truncated);
    });

    private void WriteUnit(ComparedUnit unit)
    {
        json.Field("kind", unit.Kind);
        json.Field("status", unit.Status);
        json.Object("spans", () =>
        {
            foreach (IGrouping<string, UnitPlace> place in unit.Places.GroupBy(place => place.Variant, StringComparer.Ordinal))
            {
                // The pieces of a split or merged unit follow one another: one span holds them.
                _variants.WriteSpan(place.Key, place.Key, place.Select(piece => piece.Span).Aggregate((all, piece) => all.Union(piece)));
            }
        });
        json.Objects("changes", unit.Changes, change =>
        {
            json.Field("class", change.Class);
            json.Object("before", () => WriteSide(change.Before));
            json.Object("after", () => WriteSide(change.After));
        });
    }

    private void WriteSide(ChangeSide side) => _variants.WriteQuote(side.Variant, side.Text, side.Span);

    private void WriteSlot(Slot slot)
    {
        json.Field("name", slot.Name);
        json.Object("values", () =>
        {
            foreach (SlotValues values in slot.Values) json.Field(values.Variant, values.Names);
        });
        json.Field("occurrences", slot.Occurrences);
        json.Objects("missed", slot.Missed, WriteSide);
    }

    private void WriteRecommendation(MatchedRecommendation recommendation)
    {
        json.Object("ordinals", () =>
        {
            foreach (RecommendationPlace place in recommendation.Ordinals) json.Field(place.Variant, place.Ordinal);
        });
        json.Field("status", recommendation.Status);
        json.Field("topic", recommendation.Topic);
    }

    /// <summary>Counts of every class and status, those that do not occur as 0.</summary>
    private void WriteSummary()
    {
        json.Object("byClass", () =>
        {
            foreach (ChangeClass kind in Enum.GetValues<ChangeClass>()) json.Field(JsonOutput.CamelCase(kind), comparison.Count(kind));
        });
        json.Object("byStatus", () =>
        {
            foreach (UnitStatus status in Enum.GetValues<UnitStatus>()) json.Field(JsonOutput.CamelCase(status), comparison.Count(status));
        });
    }
}
