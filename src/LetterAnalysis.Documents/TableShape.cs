namespace LetterAnalysis.Documents;

/// <summary>
/// Tells tables of entries, such as signatories with their countries, from those that only set text side by side: the reader of a form counts what the cells
/// hold, row by row.
/// </summary>
internal sealed class TableShape
{
    private const int FewestRows = 2;

    /// <summary>Entries are short; running text in cells is layout.</summary>
    private const int LongestEntry = 200;

    private int _rows, _wide, _filled, _tall, _labels, _inRow;
    private long _length;

    /// <summary>True when two cells or more stand in most rows, nearly all of them short and of one line. The head of a memo ("To:", "Date:") is no such table.</summary>
    public bool IsGrid => _rows >= FewestRows && _wide * 2 > _rows && _tall * 3 <= _filled && _length <= (long)_filled * LongestEntry && _labels * 2 <= _rows;

    /// <summary>Counts a cell; an empty one does not count.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="isTall">True when it holds several lines.</param>
    public void AddCell(ReadOnlySpan<char> text, bool isTall)
    {
        text = text.Trim();
        if (text.IsEmpty) return;
        if (++_inRow == 1 && text[^1] == ':') _labels++;
        _length += text.Length;
        if (isTall) _tall++;
    }

    /// <summary>Ends a row; one without text does not count.</summary>
    public void EndRow()
    {
        if (_inRow > 0) _rows++;
        if (_inRow > 1) _wide++;
        _filled += _inRow;
        _inRow = 0;
    }
}
