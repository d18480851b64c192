namespace LetterAnalysis.Archive;

/// <summary>A form in which a table is exported.</summary>
public enum ExportFormat
{
    /// <summary>A JSON object a line, UTF-8.</summary>
    Ndjson,

    /// <summary>Comma-separated values with a head, UTF-8 with a byte order mark, as spreadsheets open them.</summary>
    Csv,

    /// <summary>Apache Parquet, compressed with Snappy.</summary>
    Parquet,
}
