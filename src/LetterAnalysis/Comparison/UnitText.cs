using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis.Comparison;

/// <summary>
/// The text of a variant's units in a row as a reader sees it: list marker, a space, the words; a line feed between the parts of a split
/// unit. Traced to the tokens and to the source.
/// </summary>
internal sealed class UnitText
{
    private readonly ComparedText _text;
    private readonly int _firstToken;
    private readonly int _endToken;
    private readonly int _markerStart;

    // Where each token starts; null when the text is the printed one, so that the tokens tell by themselves.
    private readonly int[]? _starts;

    public UnitText(ComparedText text, UnitRun run)
    {
        _text = text;
        Unit first = text.Units[run.From];
        (_firstToken, _endToken) = text.TokensOf(run);
        Span = first.Span.Union(text.Units[run.End - 1].Span);
        Marker = first.Marker ?? "";
        _markerStart = first.MarkerStart(text.Variant.Letter.Source);
        if (run.Count == 1 && text.IsPlain(_firstToken, _endToken))
        {
            Text = string.Concat(Marker, Marker.Length > 0 ? " " : "", text.PieceText(_firstToken, _endToken));
            return;
        }
        _starts = new int[_endToken - _firstToken];
        Text = Write(run, _starts);
    }

    public string Text { get; }

    /// <summary>The place of all units in the source.</summary>
    public TextSpan Span { get; }

    /// <summary>The list marker that the text starts with; empty when there is none.</summary>
    public string Marker { get; }

    /// <summary>Where a token starts in the text.</summary>
    public int Start(int token) => _starts is not null ? _starts[token - _firstToken]
        : _text.Tokens[token].Start - _text.Tokens[_firstToken].Start + (Marker.Length > 0 ? Marker.Length + 1 : 0);

    /// <summary>Where a token ends in the text.</summary>
    public int End(int token) => Start(token) + _text.Surface(token).Length;

    /// <summary>The place in the source of a place in the text that is the start or end of it, of its marker, or of a token.</summary>
    public int ToSource(int place)
    {
        if (place == 0) return Span.Start;
        if (place == Text.Length) return Span.End;
        if (place <= Marker.Length) return _markerStart + place;
        int from = _firstToken, to = _endToken;
        while (from < to)
        {
            int middle = (from + to) / 2;
            if (Start(middle) < place) from = middle + 1; else to = middle;
        }
        if (from < _endToken && Start(from) == place) return _text.SourceStart(from);
        return from == _firstToken ? Span.Start : _text.SourceEnd(from - 1);
    }

    private string Write(UnitRun run, int[] starts)
    {
        var words = new StringBuilder(Marker);
        for (int i = run.From; i < run.End; i++)
        {
            Unit unit = _text.Units[i];
            if (i > run.From) words.Append('\n').Append(unit.Marker);
            for (int token = unit.From; token < unit.To; token++)
            {
                if (token > unit.From) words.Append(_text.BlankBefore(token));
                else if (unit.Marker is not null) words.Append(' ');
                starts[token - _firstToken] = words.Length;
                words.Append(_text.Surface(token));
            }
        }
        return words.ToString();
    }
}
