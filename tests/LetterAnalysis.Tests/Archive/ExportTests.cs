using System.Text;
using LetterAnalysis.Archive;
using Newtonsoft.Json.Linq;
using NUnit.Framework;
using Parquet;
using Parquet.Schema;

namespace LetterAnalysis.Tests.Archive;

public class ExportTests
{
    private ArchiveFolder _folder = null!;
    private LetterArchive _archive = null!;

    [OneTimeSetUp]
    public async Task MakeArchiveAsync()
    {
        _folder = new ArchiveFolder().With(3);
        _folder.Write("x.txt", ArchiveFolder.Letter(4, topic: "\u009B31mriver").Replace("Re: ", "Re: =", StringComparison.Ordinal));
        await _folder.AddAsync();
        _archive = LetterArchive.OpenToRead(_folder.Database);
    }

    [OneTimeTearDown]
    public void Close()
    {
        _archive.Dispose();
        _folder.Dispose();
    }

    [Test]
    public async Task ExportAsync_JsonLines_AnObjectARow()
    {
        string[] lines = (await ExportAsync(ExportTable.Asks, ExportFormat.Ndjson)).TrimEnd('\n').Split('\n');
        Assert.That(lines, Has.Length.EqualTo(12));
        JObject first = JObject.Parse(lines[0]);
        Assert.That((string?)first["date"], Is.EqualTo("2000-03-01"));
        Assert.That((bool?)first["negative"], Is.False);
        Assert.That(lines, Has.None.Contains("\u009B"), "no control character reaches a terminal");
    }

    [Test]
    public async Task ExportAsync_Csv_GuardsFormulas()
    {
        string csv = await ExportAsync(ExportTable.Letters, ExportFormat.Csv);
        Assert.That(csv, Does.StartWith("\uFEFFletter,path,number,date,addressee,"));
        Assert.That(csv, Does.Contain(",'=The"));
    }

    [TestCase(ExportTable.Letters, 4)]
    [TestCase(ExportTable.Recommendations, 8)]
    [TestCase(ExportTable.Asks, 12)]
    [TestCase(ExportTable.Signatories, 8)]
    public async Task ExportAsync_Parquet_ReadsBackAsTheJsonLines(ExportTable table, int rows)
    {
        using var file = new MemoryStream();
        await _archive.ExportAsync(table, ExportFormat.Parquet, file);
        JObject[] lines = [.. (await ExportAsync(table, ExportFormat.Ndjson)).TrimEnd('\n').Split('\n').Select(JObject.Parse)];
        Assert.That(lines, Has.Length.EqualTo(rows));
        file.Position = 0;
        await using ParquetReader reader = await ParquetReader.CreateAsync(file);
        using ParquetRowGroupReader group = reader.OpenRowGroupReader(0);
        foreach (DataField field in reader.Schema.GetDataFields())
        {
            object?[] values = await ValuesAsync(group, field, rows);
            Assert.That(values, Is.EqualTo(lines.Select(line => ((JValue)line[field.Name]!).Value)), field.Name);
        }
    }

    private static async Task<object?[]> ValuesAsync(ParquetRowGroupReader group, DataField field, int rows)
    {
        if (field.ClrType == typeof(bool))
        {
            var truths = new bool?[rows];
            await group.ReadAsync<bool>(field, truths.AsMemory());
            return [.. truths];
        }
        if (field.ClrType == typeof(long))
        {
            var numbers = new long?[rows];
            await group.ReadAsync<long>(field, numbers.AsMemory());
            return [.. numbers];
        }
        var texts = new string?[rows];
        await group.ReadAsync(field, texts.AsMemory()!);
        return [.. texts];
    }

    private async Task<string> ExportAsync(ExportTable table, ExportFormat format)
    {
        using var output = new MemoryStream();
        await _archive.ExportAsync(table, format, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
