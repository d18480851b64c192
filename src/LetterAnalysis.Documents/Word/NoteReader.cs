using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Documents.Word;

/// <summary>Labels the notes in the order in which the text refers to them, and reads those notes after the text.</summary>
internal sealed class NoteReader(WordPackage package)
{
    private readonly List<(int Id, string Label)> _footnotes = [];
    private readonly List<(int Id, string Label)> _endnotes = [];
    private readonly Dictionary<(int Id, bool IsEndnote), string> _labels = [];
    private int _counted, _countedAtEnd;

    /// <summary>The label of a note: footnotes are counted 1, 2, 3 and endnotes i, ii, iii, as Word does when it is not told otherwise.</summary>
    /// <param name="id">The note's id.</param>
    /// <param name="isEndnote">True for an endnote.</param>
    /// <param name="hasOwnMark">True when the text prints a mark of its own, so that the note is not counted.</param>
    public string LabelOf(int id, bool isEndnote, bool hasOwnMark)
    {
        if (_labels.TryGetValue((id, isEndnote), out string? known)) return known;
        string label = hasOwnMark ? "*" : isEndnote ? NumberFormat.Print(++_countedAtEnd, "lowerRoman") : (++_counted).ToString(CultureInfo.InvariantCulture);
        _labels[(id, isEndnote)] = label;
        (isEndnote ? _endnotes : _footnotes).Add((id, label));
        return label;
    }

    /// <summary>Reads the notes that the text refers to.</summary>
    public void Read(WordParts parts, DocumentBuilder builder)
    {
        if (_footnotes.Count > 0) Read(parts, builder, package.Main.FootnotesPart, package.Load<Footnotes>(package.Main.FootnotesPart), _footnotes, "footnote");
        if (_endnotes.Count > 0) Read(parts, builder, package.Main.EndnotesPart, package.Load<Endnotes>(package.Main.EndnotesPart), _endnotes, "endnote");
    }

    private static void Read(WordParts parts, DocumentBuilder builder, OpenXmlPart? part, OpenXmlElement? root, List<(int Id, string Label)> notes, string name)
    {
        if (part is null || root is null) return;
        var byId = new Dictionary<int, FootnoteEndnoteType>();
        foreach (FootnoteEndnoteType note in root.Elements<FootnoteEndnoteType>())
        {
            if (note.Id.OrNull() is { } id) byId.TryAdd(id, note);
        }
        // Notes may refer to further notes, which are added while this goes on.
        for (int i = 0; i < notes.Count; i++)
        {
            (int id, string label) = notes[i];
            if (!byId.TryGetValue(id, out FootnoteEndnoteType? note)) continue;
            var story = new StoryReader(parts, builder, new StoryPlace(part, $"{name} {label}") { NoteLabel = label });
            foreach (OpenXmlElement block in note) story.Read(block);
            story.End();
        }
    }
}
