using System.Collections.Immutable;
using System.Text;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Documents.Web;

/// <summary>The line that is being gathered: its text with blanks folded as browsers fold them, and what is marked in it.</summary>
internal sealed class LineBuffer
{
    private const int TailLength = 8;

    private readonly StringBuilder _text = new();
    private readonly List<InlineMark> _marks = [];
    private readonly List<(InlineMarkKind Kind, string? Detail, int Start)> _open = [];
    private bool _blank;

    public bool IsEmpty => _text.Length == 0;

    /// <summary>The last characters of the line.</summary>
    public string Tail => _text.ToString(Math.Max(0, _text.Length - TailLength), Math.Min(TailLength, _text.Length));

    /// <summary>Adds text; runs of blanks become one, those at the start of the line none.</summary>
    public void Append(string text)
    {
        foreach (char c in text)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _blank = true;
                continue;
            }
            // The page allows a break there, or a hyphen that shows only at a line's end.
            if (c is '\u00AD' or '\u200B' or '\uFEFF') continue;
            if (_blank && _text.Length > 0 && _text[^1] != '\t') _text.Append(' ');
            _blank = false;
            _text.Append(c);
        }
    }

    /// <summary>Adds text as it is.</summary>
    public void AppendVerbatim(ReadOnlySpan<char> text) => _text.Append(text);

    /// <summary>Parts words that stand in different blocks of a cell.</summary>
    public void AppendBlank() => _blank = true;

    /// <summary>Begins the next cell of a row.</summary>
    public void AppendCellEnd()
    {
        _text.Append('\t');
        _blank = false;
    }

    public void Open(InlineMarkKind kind, string? detail) => _open.Add((kind, detail, _blank && _text.Length > 0 ? _text.Length + 1 : _text.Length));

    /// <summary>Ends the mark of a kind that was opened last.</summary>
    public void Close(InlineMarkKind kind)
    {
        int index = _open.FindLastIndex(mark => mark.Kind == kind);
        if (index < 0) return;
        Add(_open[index]);
        _open.RemoveAt(index);
    }

    /// <summary>Puts the mark of a note where the text is, without text of its own.</summary>
    public void AddNoteReference(string label) => _marks.Add(new InlineMark(InlineMarkKind.NoteReference, new TextSpan(_text.Length, 0), label));

    /// <summary>Gives the line and begins another; marks that are open go on in that.</summary>
    public (string Text, ImmutableArray<InlineMark> Marks) Take()
    {
        for (int i = 0; i < _open.Count; i++)
        {
            Add(_open[i]);
            _open[i] = _open[i] with { Start = 0 };
        }
        string text = _text.ToString();
        ImmutableArray<InlineMark> marks = [.. _marks.OrderBy(static mark => mark.Span.Start)];
        _text.Clear();
        _marks.Clear();
        _blank = false;
        return (text, marks);
    }

    private void Add((InlineMarkKind Kind, string? Detail, int Start) mark)
    {
        if (_text.Length > mark.Start) _marks.Add(new InlineMark(mark.Kind, TextSpan.FromBounds(mark.Start, _text.Length), mark.Detail));
    }
}
