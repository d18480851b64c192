using System.Collections.Immutable;
using System.Globalization;
using LetterAnalysis.Reporting;
using Microsoft.Data.Sqlite;

namespace LetterAnalysis.Archive.Storage;

/// <summary>The families of the letters, and what finding them needs of each.</summary>
internal sealed class FamilyTable(ArchiveDatabase database)
{
    private const string OptionsName = "familyOptions";

    public LetterFamilies Find(FamilyOptions options, IProgress<FamilyProgress>? progress, CancellationToken cancellationToken)
    {
        string asked = string.Create(CultureInfo.InvariantCulture, $"{options.LeastSimilarity} {options.CloseDays}");
        ImmutableArray<LetterFamily> known = database.Text("SELECT value FROM archive WHERE name = $name", ("$name", OptionsName)) == asked ? ReadKnown() : [];
        using var texts = new OwnTexts(database);
        LetterFamilies found = LetterFamilies.Find(ReadLetters(), texts.Of, options, known, progress, cancellationToken);
        if (database.IsWritable) Write(found, asked);
        return found;
    }

    private List<FiledLetter> ReadLetters()
    {
        using SqliteCommand command = database.Command("SELECT l.id, l.sketch, l.date_iso, l.language, l.addressee, f.path FROM letters l JOIN files f ON f.id = l.file ORDER BY l.id");
        using SqliteDataReader rows = command.ExecuteReader();
        var letters = new List<FiledLetter>();
        while (rows.Read())
        {
            letters.Add(new FiledLetter(rows.GetInt64(0), LetterSketch.FromBytes((byte[])rows.GetValue(1)), LetterReader.Text(rows, 2), rows.GetString(3), LetterReader.Text(rows, 4))
            {
                File = rows.GetString(5),
            });
        }
        return letters;
    }

    private ImmutableArray<LetterFamily> ReadKnown()
    {
        using SqliteCommand command = database.Command(
            "SELECT family, letter, relation, related_to, similarity, reason, centre, is_centre FROM family_members ORDER BY family, letter");
        using SqliteDataReader rows = command.ExecuteReader();
        var families = new SortedDictionary<long, ImmutableArray<FamilyMember>.Builder>();
        while (rows.Read())
        {
            if (!families.TryGetValue(rows.GetInt64(0), out ImmutableArray<FamilyMember>.Builder? members)) families.Add(rows.GetInt64(0), members = ImmutableArray.CreateBuilder<FamilyMember>());
            members.Add(new FamilyMember(rows.GetInt64(1), Enum.Parse<FamilyRelation>(rows.GetString(2), ignoreCase: true), rows.GetInt64(3), rows.GetDouble(4), rows.GetString(5))
            {
                Centre = rows.GetInt64(6),
                IsCentre = rows.GetBoolean(7),
            });
        }
        return [.. families.Select(family => new LetterFamily(family.Key, family.Value.ToImmutable()))];
    }

    private void Write(LetterFamilies found, string options)
    {
        using SqliteTransaction transaction = database.Connection.BeginTransaction(deferred: false);
        database.Run("DELETE FROM family_members");
        using (var members = new RowInserter(database, "family_members", "letter, family, relation, related_to, similarity, reason, centre, is_centre"))
        {
            foreach (LetterFamily family in found.Families)
            {
                foreach (FamilyMember member in family.Members)
                {
                    members.Insert(member.Letter, family.Id, JsonName.Of(member.Relation), member.RelatedTo, member.Similarity, member.Reason, member.Centre, member.IsCentre ? 1 : 0);
                }
            }
        }
        database.Text("INSERT OR REPLACE INTO archive VALUES ($name, $value)", ("$name", OptionsName), ("$value", options));
        transaction.Commit();
    }
}
