using System.Globalization;
using System.Text;
using LetterAnalysis.Archive;
using LetterAnalysis.Tests.Cli;
using Microsoft.Data.Sqlite;

namespace LetterAnalysis.Tests.Archive;

/// <summary>A folder of letters and an archive beside it.</summary>
internal sealed class ArchiveFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Letters => _folder.At("letters");

    public string Database => _folder.At("archive.db");

    public static string Letter(int number, string recipient = "Minister of Fisheries", string topic = "river") => string.Create(CultureInfo.InvariantCulture, $"""
        {number % 28 + 1} March {2000 + number % 20}

        {recipient}

        Re: The {topic} of district {number}

        Dear Minister,

        We urge you to open the {topic} of district {number} to the boats of its people.

        1. Access: restore the landing place at once.
        2. Repair: consider paying for the nets by 1 June {2001 + number % 20}.

        Yours sincerely,

        Harbour Forum (HF), Kenya
        Lake Union {number}, Uganda

        """);

    /// <summary>Writes so many letters.</summary>
    public ArchiveFolder With(int letters)
    {
        for (int i = 0; i < letters; i++) Write(string.Create(CultureInfo.InvariantCulture, $"{i:000}.txt"), Letter(i));
        return this;
    }

    public string Write(string name, string content) => _folder.Write("letters/" + name, content);

    public string Write(string name, byte[] content) => _folder.Write("letters/" + name, content);

    public string At(string name) => _folder.At(name);

    public async Task<AddResult> AddAsync(ArchiveOptions? options = null, CancellationToken cancellationToken = default)
    {
        using LetterArchive archive = LetterArchive.Open(Database, options);
        return await archive.AddAsync([Letters], cancellationToken: cancellationToken);
    }

    /// <summary>All rows of all tables but those in which the full-text index keeps itself.</summary>
    public string Dump() => Dump(Database);

    public static string Dump(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        var text = new StringBuilder();
        foreach (string table in Read(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'letter_words_*' ORDER BY name").ToList())
        {
            text.Append(CultureInfo.InvariantCulture, $"# {table}\n");
            foreach (string row in Read(connection, $"SELECT * FROM {table}")) text.Append(row).Append('\n');
        }
        return text.ToString();
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<string> Read(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader rows = command.ExecuteReader();
        while (rows.Read())
        {
            yield return string.Join('|', Enumerable.Range(0, rows.FieldCount).Select(i => rows.GetValue(i) switch
            {
                byte[] bytes => Convert.ToHexString(bytes),
                var value => Convert.ToString(value, CultureInfo.InvariantCulture),
            }));
        }
    }
}
