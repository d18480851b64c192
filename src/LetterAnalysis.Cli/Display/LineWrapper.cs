using System.Text;

namespace LetterAnalysis.Cli.Display;

/// <summary>Breaks a text into lines between words; a word that is wider than a line is broken inside.</summary>
internal sealed class LineWrapper
{
    private readonly int _width;
    private readonly List<List<Piece>> _lines = [];
    private readonly List<Piece> _word = [];
    private List<Piece> _line = [];
    private Tone _spaceTone;
    private int _lineWidth;
    private int _wordWidth;
    private bool _spaceBefore;

    private LineWrapper(int width) => _width = Math.Max(width, 1);

    /// <summary>The lines of a text; none for an empty text.</summary>
    public static List<List<Piece>> Wrap(StyledText text, int width)
    {
        var wrapper = new LineWrapper(width);
        foreach (Piece piece in text.Pieces) wrapper.Add(piece);
        wrapper.EndWord();
        wrapper.EndLine();
        return wrapper._lines;
    }

    private void Add(Piece piece)
    {
        int start = 0;
        for (int i = 0; i <= piece.Text.Length; i++)
        {
            if (i < piece.Text.Length && piece.Text[i] != ' ') continue;
            if (i > start) AddToWord(new Piece(piece.Text[start..i], piece.Tone));
            if (i == piece.Text.Length) break;
            EndWord();
            _spaceBefore = true;
            _spaceTone = piece.Tone;
            start = i + 1;
        }
    }

    private void AddToWord(Piece part)
    {
        _word.Add(part);
        _wordWidth += DisplayWidth.Of(part.Text);
    }

    private void EndWord()
    {
        if (_word.Count == 0) return;
        bool space = _spaceBefore && _lineWidth > 0;
        if (_lineWidth + (space ? 1 : 0) + _wordWidth > _width)
        {
            EndLine();
            space = false;
        }
        if (space)
        {
            AddToLine(new Piece(" ", _spaceTone));
            _lineWidth++;
        }
        foreach (Piece part in _word) Place(part);
        _word.Clear();
        _wordWidth = 0;
        _spaceBefore = false;
    }

    /// <summary>Puts a part of a word on the line, and on as many more as it needs.</summary>
    private void Place(Piece part)
    {
        if (_lineWidth + DisplayWidth.Of(part.Text) <= _width)
        {
            AddToLine(part);
            _lineWidth += DisplayWidth.Of(part.Text);
            return;
        }
        int start = 0, at = 0;
        foreach (Rune rune in part.Text.EnumerateRunes())
        {
            int runeWidth = DisplayWidth.Of(rune);
            if (_lineWidth + runeWidth > _width && _lineWidth > 0)
            {
                if (at > start) AddToLine(new Piece(part.Text[start..at], part.Tone));
                EndLine();
                start = at;
            }
            _lineWidth += runeWidth;
            at += rune.Utf16SequenceLength;
        }
        AddToLine(new Piece(part.Text[start..], part.Tone));
    }

    /// <summary>Pieces of one tone that follow one another become one, so that its codes are written once.</summary>
    private void AddToLine(Piece piece)
    {
        if (_line.Count > 0 && _line[^1].Tone == piece.Tone) _line[^1] = new Piece(_line[^1].Text + piece.Text, piece.Tone);
        else _line.Add(piece);
    }

    private void EndLine()
    {
        if (_line.Count == 0) return;
        _lines.Add(_line);
        _line = [];
        _lineWidth = 0;
    }
}
