using Newtonsoft.Json;

namespace LetterAnalysis.Generator;

/// <summary>Writes what is true of a letter as one line of JSON.</summary>
internal static class LetterTruth
{
    /// <summary>Writes the line, its end included.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="path">The letter's path within the archive, with <c>/</c>.</param>
    /// <param name="of">The path of the letter that it was made from; null for the first of a family.</param>
    /// <param name="format">The form of its file.</param>
    /// <param name="plan">What it says.</param>
    public static void Write(TextWriter output, string path, string? of, LetterFormat format, LetterPlan plan)
    {
        var filler = new PhraseFiller(plan);
        PhraseBook book = PhraseBook.Of(plan.Language);
        bool reply = plan.Relation == LetterRelation.Reply;
        using (var json = new JsonTextWriter(output) { CloseOutput = false })
        {
            json.WriteStartObject();
            Property(json, "path", path);
            Property(json, "family", $"f{plan.Family}");
            Property(json, "relation", plan.Relation.ToString().ToLowerInvariant());
            Property(json, "of", of);
            Property(json, "campaign", $"c{plan.Campaign}");
            Property(json, "topic", plan.Topic);
            Property(json, "language", plan.Language);
            Property(json, "format", format.ToString().ToLowerInvariant());
            Property(json, "date", plan.Date.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
            Property(json, "recipient", reply ? null : $"r{plan.Recipient}");
            Property(json, "addressee", reply ? null : $"{filler.Role}, {filler.Institution}");
            Property(json, "subject", filler.Subject());
            json.WritePropertyName("recommendations");
            json.WriteStartArray();
            foreach (PlannedAsk ask in plan.Asks)
            {
                json.WriteStartObject();
                Property(json, "ledger", ask.Id);
                Property(json, "strength", PhraseBook.World.Wordings("strengths", ask.Action)[0].Pieces[0].Text);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WritePropertyName("signatories");
            json.WriteStartArray();
            foreach (PlannedSigner signer in plan.Signers)
            {
                var entity = new Entity(signer.Entity);
                json.WriteStartObject();
                Property(json, "entity", entity.Id);
                Property(json, "name", entity.Written(signer.Style));
                Property(json, "kind", entity.IsPerson ? "person" : "organization");
                Property(json, "country", entity.Country);
                Property(json, "countryText", LetterText.CountryName(book, entity, signer.Style));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.Write('\n');
    }

    private static void Property(JsonTextWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
