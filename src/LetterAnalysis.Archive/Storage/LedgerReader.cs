using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace LetterAnalysis.Archive.Storage;

/// <summary>Reads what the ledger is made from.</summary>
internal sealed class LedgerReader(ArchiveDatabase database)
{
    public List<LedgerLetter> ReadLetters(LetterFamilies families, SignatoryEntities signatories)
    {
        var signers = new Dictionary<long, ImmutableArray<long>.Builder>();
        for (int i = 0; i < signatories.Entities.Length; i++)
        {
            foreach (long letter in signatories.Entities[i].Letters)
            {
                if (!signers.TryGetValue(letter, out ImmutableArray<long>.Builder? entities)) signers.Add(letter, entities = ImmutableArray.CreateBuilder<long>());
                entities.Add(i + 1);
            }
        }
        Dictionary<long, (long Family, FamilyMember Member)> places = families.Families
            .SelectMany(family => family.Members.Select(member => (family.Id, member))).ToDictionary(place => place.member.Letter);
        using SqliteCommand command = database.Command("SELECT id, date_iso, language, addressee FROM letters ORDER BY id");
        using SqliteDataReader rows = command.ExecuteReader();
        var letters = new List<LedgerLetter>();
        while (rows.Read())
        {
            long id = rows.GetInt64(0);
            (long family, FamilyMember member) = places[id];
            ImmutableArray<long> signing = signers.TryGetValue(id, out ImmutableArray<long>.Builder? entities) ? entities.ToImmutable() : [];
            letters.Add(new LedgerLetter(id, LetterReader.Text(rows, 1), rows.GetString(2), LetterReader.Text(rows, 3), signing, family)
            {
                TranslationOf = member.Relation == FamilyRelation.Translation ? member.RelatedTo : null,
            });
        }
        return letters;
    }

    /// <summary>The outer items of each letter's lists and then its requests in prose, numbered from 1.</summary>
    public IEnumerable<FiledRecommendation> ReadRecommendations()
    {
        ILookup<(long Letter, long? Item), FiledAsk> asksOf = ReadAsks().ToLookup(ask => (ask.Letter, ask.Item), ask => ask.Ask);
        using SqliteCommand command = database.Command("SELECT letter, 1, ordinal, topic, text, NULL, NULL, NULL, NULL FROM recommendations WHERE parent IS NULL "
            + "UNION ALL SELECT letter, 0, ordinal, NULL, text, verbs, negative, strength, deadline FROM asks WHERE recommendation IS NULL ORDER BY 1, 2 DESC, 3");
        using SqliteDataReader rows = command.ExecuteReader();
        long last = 0;
        int ordinal = 0;
        while (rows.Read())
        {
            long letter = rows.GetInt64(0);
            bool isListed = rows.GetBoolean(1);
            ordinal = letter == last ? ordinal + 1 : 1;
            last = letter;
            ImmutableArray<FiledAsk> asks = isListed ? [.. asksOf[(letter, rows.GetInt64(2))]] : [Ask(rows, 5)];
            yield return new FiledRecommendation(letter, ordinal, LetterReader.Text(rows, 3), rows.GetString(4), asks) { IsListed = isListed };
        }
    }

    private IEnumerable<(long Letter, long? Item, FiledAsk Ask)> ReadAsks()
    {
        using SqliteCommand command = database.Command("SELECT letter, recommendation, verbs, negative, strength, deadline FROM asks WHERE recommendation IS NOT NULL ORDER BY letter, ordinal");
        using SqliteDataReader rows = command.ExecuteReader();
        while (rows.Read()) yield return (rows.GetInt64(0), rows.GetInt64(1), Ask(rows, 2));
    }

    private static FiledAsk Ask(SqliteDataReader row, int first) => new([.. row.GetString(first).Split('\n', StringSplitOptions.RemoveEmptyEntries)], row.GetBoolean(first + 1),
        LetterReader.Text(row, first + 2) is { } name ? Enum.Parse<AskStrength>(name, ignoreCase: true) : null, LetterReader.Text(row, first + 3));
}
