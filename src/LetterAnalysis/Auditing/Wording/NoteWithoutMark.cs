using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Wording;

/// <summary>A note that no mark leads to.</summary>
internal sealed class NoteWithoutMark() : LetterRule("LTR516", "note-without-mark", FindingSeverity.Warning, new RuleHelp(
    "A numbered note of a letter whose text has marks for other notes and none for this one.",
    "The sentence that it was the source of has been taken out, or its mark was lost.",
    "Notes 1 to 3, and no “[2]” in the text",
    "“[2]” after the sentence that the note is about"))
{
    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        Notes notes = Notes.Of(letter);
        if (!notes.Marks.Keys.Any(notes.Entries.ContainsKey)) yield break;
        foreach ((string label, TextSpan place) in notes.Entries.OrderBy(note => note.Value.Start))
        {
            if (!notes.Marks.ContainsKey(label)) yield return At(letter.Variant, place, $"No mark in the text leads to note {label}.", "Put the mark in, or take the note out.");
        }
    }
}
