using LetterAnalysis.Text;
using Microsoft.Data.Sqlite;

namespace LetterAnalysis.Archive.Storage;

/// <summary>Reads the signatories of all letters, one after another.</summary>
internal static class SignerReader
{
    public static IEnumerable<FiledSigner> ReadAll(ArchiveDatabase database)
    {
        using SqliteCommand command = database.Command("SELECT letter, name, kind, heading, acronym, other_names, country, country_text, role, organization, start, length "
            + "FROM signatories ORDER BY letter, ordinal");
        using SqliteDataReader rows = command.ExecuteReader();
        while (rows.Read())
        {
            Country? country = LetterReader.Text(rows, 7) is { } text ? new Country(LetterReader.Text(rows, 6), text) : null;
            yield return new FiledSigner(rows.GetInt64(0), new Signatory(rows.GetString(1), Enum.Parse<SignatoryKind>(rows.GetString(2), ignoreCase: true), LetterReader.Text(rows, 3),
                LetterReader.Text(rows, 4), [.. rows.GetString(5).Split('\n', StringSplitOptions.RemoveEmptyEntries)], country, LetterReader.Text(rows, 8), new TextSpan(rows.GetInt32(10), rows.GetInt32(11)))
            {
                Organization = LetterReader.Text(rows, 9),
            });
        }
    }
}
