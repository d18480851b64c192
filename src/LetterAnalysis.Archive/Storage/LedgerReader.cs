using Microsoft.Data.Sqlite;

namespace LetterAnalysis.Archive.Storage;

/// <summary>Reads what the ledger is made from.</summary>
internal static class LedgerReader
{
    public static IEnumerable<LedgerLetter> ReadLetters(ArchiveDatabase database)
    {
        using SqliteCommand command = database.Command(
            "SELECT id, date_iso, language, addressee, (SELECT count(*) FROM signatories s WHERE s.letter = l.id) FROM letters l ORDER BY id");
        using SqliteDataReader rows = command.ExecuteReader();
        while (rows.Read()) yield return new LedgerLetter(rows.GetInt64(0), LetterReader.Text(rows, 1), rows.GetString(2), LetterReader.Text(rows, 3), rows.GetInt32(4));
    }

    /// <summary>The outer items of lists, then the requests in prose, each by letter and place.</summary>
    public static IEnumerable<FiledAsk> ReadAsks(ArchiveDatabase database)
    {
        using SqliteCommand items = database.Command("SELECT r.letter, r.topic, r.text, (SELECT a.strength FROM asks a WHERE a.letter = r.letter AND a.recommendation = r.ordinal "
            + "ORDER BY a.ordinal LIMIT 1) FROM recommendations r WHERE r.parent IS NULL ORDER BY r.letter, r.ordinal");
        using SqliteCommand requests = database.Command("SELECT letter, NULL, text, strength FROM asks WHERE recommendation IS NULL ORDER BY letter, ordinal");
        foreach ((SqliteCommand command, bool isListed) in ((SqliteCommand, bool)[])[(items, true), (requests, false)])
        {
            using SqliteDataReader rows = command.ExecuteReader();
            long last = 0;
            int ordinal = 0;
            while (rows.Read())
            {
                long letter = rows.GetInt64(0);
                ordinal = letter == last ? ordinal + 1 : 1;
                last = letter;
                AskStrength? strength = LetterReader.Text(rows, 3) is { } name ? Enum.Parse<AskStrength>(name, ignoreCase: true) : null;
                yield return new FiledAsk(letter, isListed, ordinal, LetterReader.Text(rows, 1), rows.GetString(2), strength);
            }
        }
    }
}
