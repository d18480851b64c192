using LetterAnalysis.Archive;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Archive;

public class FamilyTableTests
{
    private ArchiveFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new ArchiveFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task FindFamilies_OfTheSamples_FromTheirLettersAndFromTheArchiveAreTheSame()
    {
        foreach (string name in SampleLetters.Names) _folder.Write(name, File.ReadAllBytes(SampleLetters.PathOf(name)));
        _folder.Write("odd.txt", "Dear Minister,\n\nWe\u200Burge you to open the river\u200B to all boats of its people, and to say when.\n\nYours sincerely,\n\nHarbour Forum\n");
        await _folder.AddAsync();
        Letter[] letters = [.. Directory.GetFiles(_folder.Letters).Order(StringComparer.Ordinal).SelectMany(path => new LetterAnalyzer().ParseFile(path).Letters)];
        LetterFamilies direct = LetterFamilies.Find(
            [.. letters.Select((letter, i) => new FiledLetter(i + 1, LetterSketch.Of(letter), letter.Date?.Iso, letter.Language, letter.Addressee?.Text))],
            id => LetterSketch.TextOf(letters[id - 1]));
        using LetterArchive archive = LetterArchive.OpenToRead(_folder.Database);
        Assert.That(Members(archive.FindFamilies()), Is.EqualTo(Members(direct)));
    }

    [Test]
    public async Task FindFamilies_LettersAddedSince_AsInAFullRun()
    {
        for (int i = 0; i < 6; i++) _folder.Write($"a{i}.txt", Long(i));
        await _folder.AddAsync();
        using (LetterArchive archive = LetterArchive.Open(_folder.Database)) Assert.That(archive.FindFamilies().Families, Has.Length.EqualTo(3));
        for (int i = 6; i < 9; i++) _folder.Write($"b{i}.txt", Long(i));
        await _folder.AddAsync();
        string[] after;
        using (LetterArchive archive = LetterArchive.Open(_folder.Database)) after = Members(archive.FindFamilies());
        using (LetterArchive archive = LetterArchive.Open(_folder.Database))
        {
            archive.Database.Run("DELETE FROM family_members");
            Assert.That(Members(archive.FindFamilies()), Is.EqualTo(after));
            Assert.That(Members(archive.FindFamilies()), Is.EqualTo(after), "again, from what is remembered");
        }
    }

    private static string Long(int number) => ArchiveFolder.Letter(3, topic: ((string[])["river", "meadow", "quarry"])[number % 3]).Replace("We urge", (number % 3) switch
    {
        0 => "The boats have lain ashore since the wall was built, and nobody has told the fishers why their landing was taken. We urge",
        1 => "Cattle from nine villages grazed here for as long as anyone remembers, until a fence went up one night in spring. We urge",
        _ => "Dust from the blasting falls on the school, and two wells have run dry beside the new pit that nobody asked for. We urge",
    }, StringComparison.Ordinal);

    private static string[] Members(LetterFamilies families) =>
        [.. families.Families.SelectMany(family => family.Members.Select(member => $"{family.Id} {member.Letter} {member.Relation} {member.RelatedTo} {member.Similarity:R} {member.Reason}"))];
}
