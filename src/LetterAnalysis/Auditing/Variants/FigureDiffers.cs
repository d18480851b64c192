namespace LetterAnalysis.Auditing.Variants;

/// <summary>A number or date that is another one in another variant.</summary>
internal sealed class FigureDiffers() : DetailRule("LTR306", "figure-differs", FindingSeverity.Warning, new RuleHelp(
    "A number, date or ordinal that differs between variants in a paragraph whose words are the same but for the recipient's.",
    "One of the two is wrong, and both are in print.",
    "“2,300 families” in letter A, “3,200 families” in letter B",
    "The right number in both."), ChangeClass.Figure);
