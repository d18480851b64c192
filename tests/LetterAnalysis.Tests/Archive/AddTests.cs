using LetterAnalysis.Archive;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Archive;

public class AddTests
{
    private ArchiveFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new ArchiveFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task AddAsync_LettersOfAFolder_AllInOrder()
    {
        AddResult result = await _folder.With(30).AddAsync();
        Assert.That((result.Added, result.Letters, result.Unchanged, result.Unreadable.Length), Is.EqualTo((30, 30, 0, 0)));
        using LetterArchive archive = LetterArchive.OpenToRead(_folder.Database);
        SearchResult all = archive.Search(new SearchQuery { Most = 100 });
        Assert.That(all.Hits.Select(hit => hit.Letter).OrderBy(letter => letter.Id).Select(letter => letter.Subject),
            Is.EqualTo(Enumerable.Range(0, 30).Select(i => $"The river of district {i}")));
    }

    [Test]
    public async Task AddAsync_Again_NothingTwice()
    {
        await _folder.With(5).AddAsync();
        string before = _folder.Dump();
        _folder.Write("9.txt", ArchiveFolder.Letter(9));
        AddResult second = await _folder.AddAsync();
        Assert.That((second.Added, second.Unchanged), Is.EqualTo((1, 5)));
        AddResult third = await _folder.AddAsync();
        Assert.That((third.Added, third.Unchanged), Is.EqualTo((0, 6)));
        Assert.That(_folder.Dump().Split('\n'), Is.SupersetOf(before.Split('\n')));
    }

    [Test]
    public async Task AddAsync_AFileThatChanged_IsReplaced()
    {
        await _folder.With(5).AddAsync();
        _folder.Write("002.txt", ArchiveFolder.Letter(77, topic: "harbour"));
        AddResult result = await _folder.AddAsync();
        Assert.That((result.Added, result.Unchanged), Is.EqualTo((1, 4)));
        using LetterArchive archive = LetterArchive.OpenToRead(_folder.Database);
        Assert.That(archive.Search(new SearchQuery { Words = "\"district 2\"" }).Total, Is.Zero);
        Assert.That(archive.Search(new SearchQuery { Words = "\"harbour of district\"" }).Hits.Select(hit => Path.GetFileName(hit.Letter.Path)), Is.EqualTo(new[] { "002.txt" }));
    }

    [Test]
    public async Task AddAsync_ABadFile_IsListedAndTheOthersAreAdded()
    {
        _folder.With(3).Write("001.docx", "PK\u0003\u0004 no word file");
        AddResult result = await _folder.AddAsync();
        Assert.That(result.Letters, Is.EqualTo(3));
        Assert.That(result.Unreadable.Select(file => Path.GetFileName(file.Path)), Is.EqualTo(new[] { "001.docx" }));
        Assert.That(result.Unreadable[0].Reason, Does.Not.Contain("001.docx").And.Not.Empty);
        Assert.That((await _folder.AddAsync()).Unreadable, Is.EqualTo(result.Unreadable), "listed again, though it is not read again");
    }

    [Test]
    public async Task AddAsync_APathThatIsNotThere_IsListed()
    {
        using LetterArchive archive = LetterArchive.Open(_folder.Database);
        AddResult result = await archive.AddAsync([_folder.At("nowhere")]);
        Assert.That(result.Unreadable.Single().Reason, Does.Contain("no such file"));
    }

    [Test]
    public async Task AddAsync_WhateverItsParallelism_MakesTheSameArchive()
    {
        await _folder.With(40).AddAsync(new ArchiveOptions { Parallelism = 1, FilesPerCommit = 1 });
        string one = _folder.Dump();
        using var other = new ArchiveFolder();
        using (LetterArchive archive = LetterArchive.Open(other.Database, new ArchiveOptions { Parallelism = 7, FilesPerCommit = 9 })) await archive.AddAsync([_folder.Letters]);
        Assert.That(other.Dump(), Is.EqualTo(one));
    }

    [Test]
    public async Task AddAsync_Cancelled_KeepsWhatWasDoneAndGoesOn()
    {
        _folder.With(60);
        using var stop = new CancellationTokenSource();
        using (LetterArchive archive = LetterArchive.Open(_folder.Database, new ArchiveOptions { FilesPerCommit = 4 }))
        {
            var progress = new StopAfter(stop, files: 20);
            Assert.That(async () => await archive.AddAsync([_folder.Letters], progress, stop.Token), Throws.InstanceOf<OperationCanceledException>());
        }
        AddResult rest = await _folder.AddAsync();
        Assert.That(rest.Unchanged, Is.GreaterThanOrEqualTo(20));
        Assert.That(rest.Unchanged + rest.Added, Is.EqualTo(60));
        string resumed = _folder.Dump();
        File.Delete(_folder.Database);
        await _folder.AddAsync();
        Assert.That(resumed, Is.EqualTo(_folder.Dump()));
    }

    [Test]
    public async Task AddAsync_OfEveryForm_KnowsItsLetters()
    {
        foreach (string name in SampleLetters.Names.Where(name => name != "not-a-letter.md")) _folder.Write(name, File.ReadAllBytes(SampleLetters.PathOf(name)));
        AddResult result = await _folder.AddAsync();
        Assert.That(result.Letters, Is.EqualTo(SampleLetters.Names.Where(name => name != "not-a-letter.md").Sum(name => SampleLetters.Parse(name).Letters.Length)));
    }

    /// <summary>Cancels when so many files are done.</summary>
    private sealed class StopAfter(CancellationTokenSource stop, int files) : IProgress<AddProgress>
    {
        public void Report(AddProgress value)
        {
            if (value.FilesDone >= files) stop.Cancel();
        }
    }
}
