using LetterAnalysis.Reading;

namespace LetterAnalysis.Auditing.Files;

/// <summary>Text with the marker's colour on it.</summary>
internal sealed class HighlightedText() : MarkRule("LTR605", "highlighted-text", FindingSeverity.Warning, new RuleHelp(
    "Text with a colour behind it.",
    "It marked what was still to be checked; perhaps it still is.",
    "A yellow “37 organizations”.",
    "The number checked, the colour taken off."),
    "highlighted place", "Check the words and take the colour off.", InlineMarkKind.Highlight);
