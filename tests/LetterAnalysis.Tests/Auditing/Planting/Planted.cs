using LetterAnalysis.Text;

namespace LetterAnalysis.Tests.Auditing.Planting;

/// <summary>A letter with a fault in it.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Place">The fault's place; null where something is missing.</param>
internal sealed record Planted(string Text, TextSpan? Place);
