namespace LetterAnalysis.Reporting;

/// <summary>Writes the <c>letter-analysis/compare</c> document of a comparison.</summary>
internal sealed class ComparisonJson(JsonOutput json, LetterComparison comparison)
{
    private const int SimilarityDigits = 4;

    private readonly VariantsJson _variants = new(json, comparison.Variants);

    public void Write() => json.Document("compare", () =>
    {
        _variants.WriteList();
        json.Field("similarity", Round(comparison.Similarity));
        json.Object("similarities", () =>
        {
            for (int i = 0; i < comparison.Variants.Length; i++) json.Field(comparison.Variants[i].Id, comparison.Similarities[i].Select(Round));
        });
        json.Field("mostCentral", comparison.MostCentral);
        json.Objects("units", comparison.Units, WriteUnit);
        json.Objects("slots", comparison.Slots, WriteSlot);
        json.Objects("recommendations", comparison.Recommendations, WriteRecommendation);
        json.Object("summary", WriteSummary);
        json.Field("truncated", comparison.Truncated);
        json.Objects("diagnostics", comparison.Diagnostics, diagnostic =>
        {
            json.Field("id", diagnostic.Id);
            json.Field("severity", diagnostic.Severity);
            json.Field("message", diagnostic.Message);
        });
        json.Field("cutShort", comparison.CutShort.Select(step => JsonName.Of(step)));
    });

    private static double Round(double similarity) => Math.Round(similarity, SimilarityDigits);

    private void WriteUnit(ComparedUnit unit)
    {
        json.Field("kind", unit.Kind);
        json.Field("status", unit.Status);
        json.Field("lemma", unit.Lemma);
        json.Object("spans", () =>
        {
            foreach (IGrouping<string, UnitPlace> place in unit.Places.GroupBy(place => place.Variant, StringComparer.Ordinal))
            {
                // The pieces of a split or merged unit follow one another: one span holds them.
                _variants.WriteSpan(place.Key, place.Key, place.Select(piece => piece.Span).Aggregate((all, piece) => all.Union(piece)));
            }
        });
        json.Objects("places", unit.Places, place =>
        {
            json.Field("variant", place.Variant);
            json.Field("rank", place.Rank);
            json.Field("moved", place.Moved);
            _variants.WriteSpan("span", place.Variant, place.Span);
        });
        json.Objects("segments", unit.Segments, segment => json.Objects("readings", segment.Readings, WriteReading));
        json.Objects("changes", unit.Changes, change =>
        {
            json.Field("class", change.Class);
            json.Object("before", () => WriteSide(change.Before));
            json.Object("after", () => WriteSide(change.After));
        });
        json.Field("truncated", unit.Truncated);
    }

    private void WriteReading(SegmentReading reading)
    {
        json.Field("text", reading.Text);
        json.Field("class", reading.Class);
        json.Object("spans", () =>
        {
            foreach (ReadingPlace place in reading.Places) _variants.WriteSpan(place.Variant, place.Variant, place.Span);
        });
    }

    private void WriteSide(ChangeSide side) => _variants.WriteQuote(side.Variant, side.Text, side.Span);

    private void WriteSlot(Slot slot)
    {
        json.Field("name", slot.Name);
        json.Field("declared", slot.IsDeclared);
        json.Object("values", () =>
        {
            foreach (SlotValues values in slot.Values) json.Field(values.Variant, values.Names);
        });
        json.Field("occurrences", slot.Occurrences);
        json.Objects("missed", slot.Missed, missed =>
        {
            _variants.WriteQuote(missed.Variant, missed.Text, missed.Span);
            json.Field("owner", missed.Owner);
            json.Field("expected", missed.Expected);
        });
    }

    private void WriteRecommendation(MatchedRecommendation recommendation)
    {
        json.Object("ordinals", () =>
        {
            foreach (RecommendationPlace place in recommendation.Places) json.Field(place.Variant, place.Ordinal);
        });
        json.Objects("places", recommendation.Places, place =>
        {
            json.Field("variant", place.Variant);
            json.Field("ordinal", place.Ordinal);
            json.Field("number", place.Number);
            json.Field("reading", place.Reading);
            _variants.WriteSpan("span", place.Variant, place.Span);
        });
        json.Field("status", recommendation.Status);
        json.Field("topic", recommendation.Topic);
    }

    /// <summary>Counts of every class and status, those that do not occur as 0.</summary>
    private void WriteSummary()
    {
        json.Object("byClass", () =>
        {
            foreach (ChangeClass kind in Enum.GetValues<ChangeClass>()) json.Field(JsonName.Of(kind), comparison.Count(kind));
        });
        json.Object("byStatus", () =>
        {
            foreach (UnitStatus status in Enum.GetValues<UnitStatus>()) json.Field(JsonName.Of(status), comparison.Count(status));
        });
    }
}
