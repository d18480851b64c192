namespace LetterAnalysis.Documents.Web;

/// <summary>How much an element holds.</summary>
/// <param name="Text">Characters of text, blanks left out.</param>
/// <param name="Linked">Characters of text within links.</param>
/// <param name="Rows">Rows of tables.</param>
internal readonly record struct TextWeight(int Text, int Linked, int Rows);
