using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>A change of a source's text.</summary>
/// <param name="Span">What is replaced; empty where something is put in.</param>
/// <param name="Text">What takes its place; empty where something is taken out.</param>
public sealed record TextEdit(TextSpan Span, string Text);
