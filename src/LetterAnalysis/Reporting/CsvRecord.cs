namespace LetterAnalysis.Reporting;

/// <summary>One record of comma-separated values.</summary>
/// <param name="Line">The line it starts on, from 1.</param>
/// <param name="Fields">Its fields, without quotes.</param>
internal sealed record CsvRecord(int Line, string[] Fields)
{
    public bool IsBlank => Array.TrueForAll(Fields, string.IsNullOrWhiteSpace);
}
