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
    private readonly int _markerStart;
    private readonly int[] _starts;

    public UnitText(ComparedText text, UnitRun run)
    {
        _text = text;
        Unit first = text.Units[run.From];
        var (from, to) = text.TokensOf(run);
        (_firstToken, _starts) = (from, new int[to - from]);
        Span = first.Span.Union(text.Units[run.End - 1].Span);
        Marker = first.Marker ?? "";
        _markerStart = first.MarkerStart(text.Variant.Letter.Source);
        var words = new StringBuilder(Marker);
        for (int i = run.From; i < run.End; i++)
        {
            Unit unit = text.Units[i];
            if (i > run.From) words.Append('\n').Append(unit.Marker);
            for (int token = unit.From; token < unit.To; token++)
            {
                if (token > unit.From) words.Append(text.BlankBefore(token));
                else if (unit.Marker is not null) words.Append(' ');
                _starts[token - from] = words.Length;
                words.Append(text.Surface(token));
            }
        }
        Text = words.ToString();
    }

    public string Text { get; }

    /// <summary>The place of all units in the source.</summary>
    public TextSpan Span { get; }

    /// <summary>The list marker that the text starts with; empty when there is none.</summary>
    public string Marker { get; }

    /// <summary>Where a token starts in the text.</summary>
    public int Start(int token) => _starts[token - _firstToken];

    /// <summary>Where a token ends in the text.</summary>
    public int End(int token) => Start(token) + _text.Surface(token).Length;

    /// <summary>The place in the source of a place in the text that is the start or end of it, of its marker, or of a token.</summary>
    public int ToSource(int place)
    {
        if (place == 0) return Span.Start;
        if (place == Text.Length) return Span.End;
        if (place <= Marker.Length) return _markerStart + place;
        int index = Array.BinarySearch(_starts, place);
        if (index >= 0) return _text.SourceStart(_firstToken + index);
        index = ~index - 1;
        return index < 0 ? Span.Start : _text.SourceEnd(_firstToken + index);
    }
}
