using LetterAnalysis.Reading;

namespace LetterAnalysis.Auditing.Files;

/// <summary>Text that does not show and is there.</summary>
internal sealed class HiddenText() : MarkRule("LTR603", "hidden-text", FindingSeverity.Error, new RuleHelp(
    "Text that is formatted as hidden.",
    "It shows as soon as the recipient turns formatting marks on, and searches find it.",
    "A hidden line “version for the press only”.",
    "The line deleted."),
    "piece of hidden text", "Delete the text, or show it.", InlineMarkKind.Hidden);
