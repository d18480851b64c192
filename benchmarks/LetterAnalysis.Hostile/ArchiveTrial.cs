using LetterAnalysis.Archive;
using LetterAnalysis.Archives.Page;
using LetterAnalysis.Reporting;

namespace LetterAnalysis.Hostile;

/// <summary>Adds damaged letters to an archive and does all that can be done with one.</summary>
/// <param name="inputs">The damaged letters.</param>
internal sealed class ArchiveTrial(IReadOnlyList<HostileInput> inputs) : FolderTrial(inputs)
{
    private static readonly string[] Queries = ["rights", "\"", "a OR", "-", "w* \"x y\" -z", "\0", "'); --"];

    protected override void Use(string folder, string letters, string[] files)
    {
        LetterArchive? opened = Do("archive", Size, () => LetterArchive.Open(Path.Combine(folder, "archive.db")));
        using LetterArchive? archive = opened;
        if (archive is not null) Use(archive, letters, files.Length);
    }

    private void Use(LetterArchive archive, string letters, int count)
    {
        using var output = new HashingWriter(keeps: false);
        if (Do("archive add", Size, () => archive.AddAsync([letters]).GetAwaiter().GetResult()) is { } added && added.Added + added.Unreadable.Length < count) Expect("archive add", ["a file is neither added nor refused"]);
        if (Do("archive add, again", Size, () => archive.AddAsync([letters]).GetAwaiter().GetResult()) is { Added: > 0 }) Expect("archive add, again", ["a file is added again"]);
        Do("archive families", Size, () => JsonReport.Write(output, archive.FindFamilies(), archive.ReadLetters()));
        Do("archive ledger", Size, () => JsonReport.Write(output, archive.BuildLedger()));
        Do("archive signatories", Size, () => JsonReport.Write(output, archive.FindSignatories()));
        Do("archive report", Size, () => ArchivePage.Write(output, archive.ReadOverview()));
        foreach (string words in Queries) Do("archive search", Size, () => JsonReport.Write(output, archive.Search(new SearchQuery { Words = words })));
        foreach (ExportTable table in Enum.GetValues<ExportTable>())
        {
            foreach (ExportFormat format in Enum.GetValues<ExportFormat>()) Do($"archive export, {format}", Size, () => archive.ExportAsync(table, format, new MemoryStream()).GetAwaiter().GetResult());
        }
    }
}
