using Microsoft.Data.Sqlite;

namespace LetterAnalysis.Archive.Storage;

/// <summary>What an archive holds of a file already.</summary>
/// <param name="Sha256">The hash of its content.</param>
/// <param name="Problem">Why it could not be read then; null when it could.</param>
internal readonly record struct KnownFile(string? Sha256, string? Problem)
{
    /// <summary>All files of an archive by their paths.</summary>
    public static Dictionary<string, KnownFile> ReadAll(ArchiveDatabase database, int expected)
    {
        var known = new Dictionary<string, KnownFile>(expected, StringComparer.Ordinal);
        using SqliteCommand command = database.Command("SELECT path, sha256, problem FROM files");
        using SqliteDataReader rows = command.ExecuteReader();
        while (rows.Read())
        {
            known.Add(rows.GetString(0), new KnownFile(rows.IsDBNull(1) ? null : rows.GetString(1), rows.IsDBNull(2) ? null : rows.GetString(2)));
        }
        return known;
    }
}
