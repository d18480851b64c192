using LetterAnalysis.Archive;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Archive;

public class SearchTests
{
    private ArchiveFolder _folder = null!;
    private LetterArchive _archive = null!;

    [OneTimeSetUp]
    public async Task MakeArchiveAsync()
    {
        _folder = new ArchiveFolder();
        _folder.Write("a.txt", ArchiveFolder.Letter(1, "President of the European Union", "estuary"));
        _folder.Write("b.txt", ArchiveFolder.Letter(14, "Minister of Fisheries", "estuary"));
        _folder.Write("c.txt", ArchiveFolder.Letter(15, "Minister of Fisheries", "café"));
        _folder.Write("d.txt", "2020년 3월 4일\n\n대통령 귀하\n\n존경하는 대통령님께\n\n우리는 강제송환 금지를 촉구합니다.\n\n감사합니다.\n\n인권연대\n");
        await _folder.AddAsync();
        _archive = LetterArchive.OpenToRead(_folder.Database);
    }

    [OneTimeTearDown]
    public void Close()
    {
        _archive.Dispose();
        _folder.Dispose();
    }

    [TestCase("estuary", "a b")]
    [TestCase("ESTUARY boats", "a b")]
    [TestCase("estuary -fisheries", "a")]
    [TestCase("estuary OR café", "a b c")]
    [TestCase("cafe", "c")]
    [TestCase("\"landing place\" district", "a b c")]
    [TestCase("\"place landing\"", "")]
    [TestCase("estu*", "a b")]
    [TestCase("estu", "")]
    [TestCase("강제송환", "d")]
    [TestCase("송환", "d")]
    [TestCase("AND ) \" ( NEAR/2", "")]
    [TestCase("--- ***", "a b c d")]
    public void Search_Words_FindsLetters(string words, string files) => Assert.That(Found(new SearchQuery { Words = words }), Is.EqualTo(files));

    [TestCase("EU", "a")]
    [TestCase("european union", "a")]
    [TestCase("Fisheries", "b c")]
    [TestCase("eu", "")]
    public void Search_Addressee_ByNameOrAcronym(string addressee, string files) => Assert.That(Found(new SearchQuery { Addressee = addressee }), Is.EqualTo(files));

    [TestCase("HF", "a b c")]
    [TestCase("Lake Union 14", "b")]
    [TestCase("nobody", "")]
    public void Search_Signatory_ByNameOrAcronym(string signatory, string files) => Assert.That(Found(new SearchQuery { Signatory = signatory }), Is.EqualTo(files));

    [TestCase("2014", null, "b c d")]
    [TestCase("2014-03-16", null, "c d")]
    [TestCase(null, "2014", "a b")]
    [TestCase("2001-03", "2001-03", "a")]
    public void Search_Dates_BothEndsIncluded(string? since, string? until, string files) => Assert.That(Found(new SearchQuery { Since = since, Until = until }), Is.EqualTo(files));

    [Test]
    public void Search_StrengthAndLanguage_HoldBack()
    {
        Assert.That(Found(new SearchQuery { Strength = AskStrength.Considering }), Is.EqualTo("a b c"));
        Assert.That(Found(new SearchQuery { Language = "ko" }), Is.EqualTo("d"));
    }

    [Test]
    public void Search_Words_MarksThemInTheSnippet()
    {
        SearchHit hit = _archive.Search(new SearchQuery { Words = "landing", Addressee = "EU" }).Hits.Single();
        Assert.That(hit.Marks.Select(mark => hit.Snippet.Substring(mark.Start, mark.Length)), Is.EqualTo(new[] { "landing" }));
        Assert.That(_archive.Search(new SearchQuery { Words = "송환" }).Hits.Single().Snippet, Does.Contain("강제송환 금지").And.Not.Contain("\u200B"));
    }

    [Test]
    public void Search_MoreThanMost_CountsAll()
    {
        SearchResult result = _archive.Search(new SearchQuery { Words = "district", Most = 1 });
        Assert.That((result.Total, result.Hits.Length), Is.EqualTo((3, 1)));
    }

    [Test]
    public void Search_OnlyUnwantedWords_Throws() => Assert.That(() => _archive.Search(new SearchQuery { Words = "-estuary" }), Throws.ArgumentException);

    private string Found(SearchQuery query) =>
        string.Join(' ', _archive.Search(query).Hits.Select(hit => Path.GetFileNameWithoutExtension(hit.Letter.Path)).Order(StringComparer.Ordinal));
}
