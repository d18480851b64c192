using System.Text;
using LetterAnalysis.Archive.Storage;
using LetterAnalysis.Reporting;

namespace LetterAnalysis.Archive.Exporting;

/// <summary>Writes a table of an archive in one of the forms.</summary>
internal static class TableExporter
{
    public static async Task WriteAsync(ArchiveDatabase database, ExportTable table, ExportFormat format, Stream output, CancellationToken cancellationToken)
    {
        TableQuery query = TableQuery.Of(table);
        IEnumerable<object?[]> rows = query.Rows(database, cancellationToken);
        if (format == ExportFormat.Parquet)
        {
            await ParquetTable.WriteAsync(output, query.Columns, rows, cancellationToken).ConfigureAwait(false);
            return;
        }
        await using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        string[] columns = [.. query.Columns.Select(column => column.Name)];
        if (format == ExportFormat.Csv) TableReport.WriteCsv(text, columns, rows);
        else TableReport.WriteNdjson(text, columns, rows);
    }
}
