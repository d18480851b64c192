namespace LetterAnalysis.Reporting;

/// <summary>Writes the <c>letter-analysis/families</c> document.</summary>
internal sealed class FamiliesJson(JsonOutput json, LetterFamilies families, IEnumerable<ArchivedLetter> letters)
{
    private readonly Dictionary<long, ArchivedLetter> _letters = letters.ToDictionary(letter => letter.Id);

    public void Write() => json.Document("families", () =>
    {
        json.Field("crowdedBands", families.CrowdedBands);
        json.Objects("families", families.Families, family =>
        {
            json.Value("id", family.Id);
            json.Objects("members", family.Members, WriteMember);
        });
    });

    private void WriteMember(FamilyMember member)
    {
        json.Object("letter", () => SearchJson.WriteLetter(json, _letters[member.Letter]));
        json.Field("relation", member.Relation);
        json.Value("relatedTo", member.RelatedTo);
        json.Field("similarity", Math.Round(member.Similarity, 4));
        json.Field("reason", member.Reason);
    }
}
