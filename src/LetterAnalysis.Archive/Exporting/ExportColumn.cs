namespace LetterAnalysis.Archive.Exporting;

/// <summary>A column of an exported table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of its values: <see cref="string"/>, <see cref="long"/> or <see cref="bool"/>; each may be null.</param>
/// <param name="Sql">What it holds.</param>
internal sealed record ExportColumn(string Name, Type Type, string Sql);
