namespace LetterAnalysis.Reporting;

/// <summary>Writes the <c>letter-analysis/archive-signatories</c> document.</summary>
internal sealed class EntitiesJson(JsonOutput json, SignatoryEntities found)
{
    public void Write() => json.Document("archive-signatories", () =>
    {
        json.Field("skippedKeys", found.SkippedKeys);
        json.Objects("entities", found.Entities, WriteEntity);
    });

    private void WriteEntity(SignatoryEntity entity)
    {
        json.Field("name", entity.Name);
        json.Field("kind", entity.Kind);
        json.Field("country", entity.Country);
        json.Objects("names", entity.Names, name =>
        {
            json.Field("name", name.Name);
            json.Field("country", name.Country);
            json.Field("times", name.Times);
            json.Field("rule", name.Rule);
            json.Field("reason", name.Reason);
        });
        json.Field("letters", entity.Letters);
    }
}
