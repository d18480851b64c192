using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>A place where a variant carries what belongs into another variant's <see cref="Slot"/>.</summary>
/// <param name="Variant">The id of the variant that carries it.</param>
/// <param name="Text">The words.</param>
/// <param name="Span">Their place in that variant's source.</param>
/// <param name="Owner">The id of the variant whose value it is; one of them where several share it.</param>
/// <param name="Expected">The variant's own value in that form; null when it has none.</param>
public sealed record MissedValue(string Variant, string Text, TextSpan Span, string Owner, string? Expected);
