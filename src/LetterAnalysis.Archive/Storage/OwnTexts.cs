using System.Text;
using Microsoft.Data.Sqlite;

namespace LetterAnalysis.Archive.Storage;

/// <summary>Reads the own text of letters, as <see cref="LetterSketch.TextOf"/> makes it.</summary>
internal sealed class OwnTexts : IDisposable
{
    private readonly SqliteCommand _text, _sections;

    public OwnTexts(ArchiveDatabase database)
    {
        _text = database.Command("SELECT w.text, l.start FROM letters l JOIN letter_words w ON w.rowid = l.id WHERE l.id = $letter");
        _sections = database.Command("SELECT kind, start, length FROM sections WHERE letter = $letter ORDER BY ordinal");
        foreach (SqliteCommand command in (SqliteCommand[])[_text, _sections]) command.Parameters.Add(new SqliteParameter("$letter", SqliteType.Integer));
    }

    public string Of(long letter)
    {
        (string text, int start) = Read(letter);
        var own = new StringBuilder();
        _sections.Parameters[0].Value = letter;
        using SqliteDataReader rows = _sections.ExecuteReader();
        while (rows.Read())
        {
            if (!LetterSketch.IsOwnText(Enum.Parse<SectionKind>(rows.GetString(0), ignoreCase: true))) continue;
            if (own.Length > 0) own.Append('\n');
            own.Append(text, rows.GetInt32(1) - start, rows.GetInt32(2));
        }
        return own.ToString();
    }

    public void Dispose()
    {
        _text.Dispose();
        _sections.Dispose();
    }

    private (string Text, int Start) Read(long letter)
    {
        _text.Parameters[0].Value = letter;
        using SqliteDataReader rows = _text.ExecuteReader();
        return rows.Read() ? (SearchWords.ToText(rows.GetString(0)), rows.GetInt32(1)) : ("", 0);
    }
}
