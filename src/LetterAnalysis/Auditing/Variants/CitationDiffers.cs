namespace LetterAnalysis.Auditing.Variants;

/// <summary>A document that is another one in another variant.</summary>
internal sealed class CitationDiffers() : DetailRule("LTR307", "citation-differs", FindingSeverity.Warning, new RuleHelp(
    "A cited document that differs between variants in a paragraph whose words are the same but for the recipient's.",
    "One of the two can't be found, or says something else.",
    "“A/RES/74/166” in letter A, “A/RES/75/166” in letter B",
    "The right symbol in both."), ChangeClass.Citation);
