using LetterAnalysis.Reading;

namespace LetterAnalysis.Auditing.Files;

/// <summary>Changes that a word processor has kept.</summary>
internal sealed class TrackedChanges() : MarkRule("LTR601", "tracked-changes", FindingSeverity.Error, new RuleHelp(
    "Tracked insertions, deletions and moves that were neither accepted nor rejected.",
    "The recipient can read what the senders took out, and who did.",
    "A deletion of “shameful” by the author of the second draft.",
    "All changes accepted or rejected."),
    "tracked change", "Accept or reject all changes.", InlineMarkKind.Insertion, InlineMarkKind.Deletion);
