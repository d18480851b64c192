using LetterAnalysis.Reading;

namespace LetterAnalysis.Auditing.Files;

/// <summary>Comments on the text that travel with it.</summary>
internal sealed class CommentsLeft() : MarkRule("LTR602", "comments-left", FindingSeverity.Error, new RuleHelp(
    "Comments that are still in the file.",
    "They were written for colleagues and not for the recipient.",
    "“Do we dare say this?” beside the third recommendation.",
    "All comments deleted."),
    "comment", "Delete all comments.", InlineMarkKind.Comment);
