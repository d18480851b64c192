namespace LetterAnalysis.Text;

/// <summary>A place as people count it: line and column, both from 1; the column counts UTF-16 code units.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column within the line, from 1.</param>
public readonly record struct LinePosition(int Line, int Column);
