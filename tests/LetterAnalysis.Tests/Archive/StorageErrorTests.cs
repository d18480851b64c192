using LetterAnalysis.Archive;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Archive;

public class StorageErrorTests
{
    private ArchiveFolder _folder = null!;

    [SetUp]
    public async Task MakeArchiveAsync()
    {
        _folder = new ArchiveFolder().With(3);
        await _folder.AddAsync();
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void OpenToRead_NoFile_SaysHowToMakeIt() =>
        Assert.That(() => LetterArchive.OpenToRead(_folder.At("none.db")), Throws.InstanceOf<ArchiveException>().With.Message.Contains("letters archive add"));

    [Test]
    public void Open_AFolder_SaysSo() => Assert.That(() => LetterArchive.Open(_folder.Letters), Throws.InstanceOf<ArchiveException>().With.Message.Contains("is a folder"));

    [Test]
    public void Open_AFileThatIsNoDatabase_LeavesItAlone()
    {
        string path = _folder.Write("notes.txt", new string('x', 5000));
        Assert.That(() => LetterArchive.Open(path), Throws.InstanceOf<ArchiveException>().With.Message.Contains("no archive"));
        Assert.That(File.ReadAllText(path), Is.EqualTo(new string('x', 5000)));
    }

    [Test]
    public void Open_AnotherDatabase_LeavesItAlone()
    {
        string path = _folder.At("other.db");
        Run(path, "CREATE TABLE recipes (name TEXT)");
        Assert.That(() => LetterArchive.Open(path), Throws.InstanceOf<ArchiveException>().With.Message.Contains("no archive of letters"));
    }

    [Test]
    public void Open_ANewerSchema_SaysSo()
    {
        Run(_folder.Database, "UPDATE archive SET value = '99' WHERE name = 'schemaVersion'");
        Assert.That(() => LetterArchive.Open(_folder.Database), Throws.InstanceOf<ArchiveException>().With.Message.Contains("newer version (schema 99"));
    }

    [Test]
    public void AddAsync_ALockedDatabase_SaysSoAndLosesNothing()
    {
        string before = _folder.Dump();
        _folder.Write("new.txt", ArchiveFolder.Letter(50));
        using var other = new SqliteConnection($"Data Source={_folder.Database};Pooling=False");
        other.Open();
        using (SqliteTransaction transaction = other.BeginTransaction(deferred: false))
        {
            Assert.That(async () => await _folder.AddAsync(new ArchiveOptions { SecondsToWait = 1 }), Throws.InstanceOf<ArchiveException>().With.Message.Contains("in use"));
        }
        Assert.That(_folder.Dump(), Is.EqualTo(before));
        Assert.That(async () => (await _folder.AddAsync()).Added, Is.EqualTo(1));
    }

    [Test]
    public async Task AddAsync_AFullDisk_SaysSoAndKeepsWhatWasCommitted()
    {
        _folder.With(300);
        using (LetterArchive archive = LetterArchive.Open(_folder.Database, new ArchiveOptions { FilesPerCommit = 4 }))
        {
            archive.Database.Run($"PRAGMA max_page_count = {archive.Database.Count("PRAGMA page_count") + 2}");
            Assert.That(async () => await archive.AddAsync([_folder.Letters]), Throws.InstanceOf<ArchiveException>().With.Message.Contains("disk is full"));
        }
        AddResult rest = await _folder.AddAsync();
        Assert.That(rest.Unchanged, Is.GreaterThanOrEqualTo(3));
        Assert.That(rest.Unchanged + rest.Added, Is.EqualTo(300));
    }

    [Test]
    public void AddAsync_AFileThatMayNotBeWritten_SaysSo()
    {
        _folder.Write("new.txt", ArchiveFolder.Letter(50));
        using LetterArchive archive = LetterArchive.Open(_folder.Database);
        archive.Database.Run("PRAGMA query_only = 1");
        Assert.That(async () => await archive.AddAsync([_folder.Letters]), Throws.InstanceOf<ArchiveException>().With.Message.Contains("may not be written"));
    }

    private static void Run(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
