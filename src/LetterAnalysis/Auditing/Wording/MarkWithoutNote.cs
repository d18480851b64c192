using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Wording;

/// <summary>A note mark that leads to no note.</summary>
internal sealed class MarkWithoutNote() : LetterRule("LTR515", "mark-without-note", FindingSeverity.Warning, new RuleHelp(
    "A mark such as “[3]” in the text of a letter that has notes, none of them under this number.",
    "The source that the sentence leans on is not there.",
    "“as the Commission found.[3]” and notes 1 and 2",
    "A third note."))
{
    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        Notes notes = Notes.Of(letter);
        if (notes.Entries.Count == 0) yield break;
        foreach ((string label, TextSpan place) in notes.Marks.OrderBy(mark => mark.Value.Start))
        {
            if (!notes.Entries.ContainsKey(label)) yield return At(letter.Variant, place, $"There is no note {label}.", "Add the note, or take the mark out.");
        }
    }
}
