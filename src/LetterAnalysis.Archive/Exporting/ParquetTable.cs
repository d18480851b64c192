using Parquet;
using Parquet.Schema;

namespace LetterAnalysis.Archive.Exporting;

/// <summary>Writes rows as Apache Parquet, some at a time, so that memory does not grow with the table.</summary>
internal static class ParquetTable
{
    private const int RowsPerGroup = 20_000;

    public static async Task WriteAsync(Stream output, IReadOnlyList<ExportColumn> columns, IEnumerable<object?[]> rows, CancellationToken cancellationToken)
    {
        DataField[] fields = [.. columns.Select(column => new DataField(column.Name, column.Type, isNullable: true))];
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), output, cancellationToken: cancellationToken).ConfigureAwait(false);
        foreach (object?[][] group in rows.Chunk(RowsPerGroup))
        {
            using ParquetRowGroupWriter part = writer.CreateRowGroup();
            for (int i = 0; i < fields.Length; i++) await WriteColumnAsync(part, fields[i], columns[i].Type, [.. group.Select(row => row[i])], cancellationToken).ConfigureAwait(false);
            part.CompleteValidate();
        }
    }

    private static Task WriteColumnAsync(ParquetRowGroupWriter part, DataField field, Type type, object?[] values, CancellationToken cancellationToken)
    {
        if (type == typeof(string)) return part.WriteAsync(field, Array.ConvertAll(values, value => (string?)value)!);
        return type == typeof(bool)
            ? part.WriteAsync<bool>(field, Array.ConvertAll(values, value => (bool?)value), cancellationToken: cancellationToken)
            : part.WriteAsync<long>(field, Array.ConvertAll(values, value => (long?)value), cancellationToken: cancellationToken);
    }
}
