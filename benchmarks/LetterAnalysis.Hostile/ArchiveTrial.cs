using System.Globalization;
using LetterAnalysis.Archive;
using LetterAnalysis.Archives.Page;
using LetterAnalysis.Reporting;

namespace LetterAnalysis.Hostile;

/// <summary>Adds damaged letters to an archive and does all that can be done with one.</summary>
/// <param name="inputs">The damaged letters.</param>
internal sealed class ArchiveTrial(IReadOnlyList<HostileInput> inputs) : Trial
{
    private static readonly string[] Queries = ["rights", "\"", "a OR", "-", "w* \"x y\" -z", "\0", "'); --"];

    private readonly long _size = inputs.Sum(static input => input.Size);

    public override void Run()
    {
        string folder = Directory.CreateTempSubdirectory("hostile").FullName;
        try
        {
            string letters = Path.Combine(folder, "letters");
            Directory.CreateDirectory(letters);
            for (int i = 0; i < inputs.Count; i++) File.WriteAllBytes(Path.Combine(letters, string.Create(CultureInfo.InvariantCulture, $"{i:D3} {inputs[i].File.Name}")), inputs[i].File.Bytes.Span);
            LetterArchive? opened = Do("archive", _size, () => LetterArchive.Open(Path.Combine(folder, "archive.db")));
            using LetterArchive? archive = opened;
            if (archive is not null) Use(archive, letters);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Use(LetterArchive archive, string letters)
    {
        using var output = new HashingWriter(keeps: false);
        if (Do("archive add", _size, () => archive.AddAsync([letters]).GetAwaiter().GetResult()) is { } added && added.Added + added.Unreadable.Length < inputs.Count) Expect("archive add", ["a file is neither added nor refused"]);
        if (Do("archive add, again", _size, () => archive.AddAsync([letters]).GetAwaiter().GetResult()) is { Added: > 0 }) Expect("archive add, again", ["a file is added again"]);
        Do("archive families", _size, () => JsonReport.Write(output, archive.FindFamilies(), archive.ReadLetters()));
        Do("archive ledger", _size, () => JsonReport.Write(output, archive.BuildLedger()));
        Do("archive signatories", _size, () => JsonReport.Write(output, archive.FindSignatories()));
        Do("archive report", _size, () => ArchivePage.Write(output, archive.ReadOverview()));
        foreach (string words in Queries) Do("archive search", _size, () => JsonReport.Write(output, archive.Search(new SearchQuery { Words = words })));
        foreach (ExportTable table in Enum.GetValues<ExportTable>())
        {
            foreach (ExportFormat format in Enum.GetValues<ExportFormat>()) Do($"archive export, {format}", _size, () => archive.ExportAsync(table, format, new MemoryStream()).GetAwaiter().GetResult());
        }
    }
}
