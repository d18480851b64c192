// Reads a folder of letters into an archive, tells which belong together and what most of them ask for, and makes a page of it.
// dotnet run --project samples/ArchiveReport -- FOLDER archive.html
using LetterAnalysis;
using LetterAnalysis.Archive;
using LetterAnalysis.Archives.Page;

if (args is not [string folder, string page])
{
    Console.Error.WriteLine("Give a folder of letters and the page to write: samples/letters archive.html");
    return 2;
}
using LetterArchive archive = LetterArchive.Open(Path.ChangeExtension(page, ".db"));
AddResult added = await archive.AddAsync([folder]);
Console.WriteLine($"{added.Letters} new letters, {added.Unreadable.Length} files that can't be read");

foreach (LetterFamily family in archive.FindFamilies().Families.Where(family => family.Members.Length > 1))
    Console.WriteLine($"letters {string.Join(", ", family.Members.Select(member => $"{member.Letter} ({member.Relation})"))} belong together");

foreach (LedgerEntry entry in archive.BuildLedger().Entries.Where(entry => entry.Letters > 1).OrderByDescending(entry => entry.Letters).Take(3))
    Console.WriteLine($"{entry.Letters} letters since {entry.FirstAsked}: {entry.Text}");

using StreamWriter output = File.CreateText(page);
ArchivePage.Write(output, archive.ReadOverview("Our letters"));
return 0;
