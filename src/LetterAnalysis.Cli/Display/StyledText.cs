using System.Collections.Immutable;
using System.Globalization;

namespace LetterAnalysis.Cli.Display;

/// <summary>A line of text in one or more tones. Whatever it is made from is made safe for a terminal first.</summary>
internal sealed class StyledText
{
    private StyledText(ImmutableArray<Piece> pieces) => Pieces = pieces;

    public static StyledText Empty { get; } = new([]);

    public ImmutableArray<Piece> Pieces { get; }

    public bool IsEmpty => Pieces.IsEmpty;

    public static implicit operator StyledText(string text) => Of(text, Tone.Plain);

    public static implicit operator StyledText(int number) => Of(number.ToString(CultureInfo.InvariantCulture), Tone.Plain);

    public static StyledText operator +(StyledText left, StyledText right) => new(left.Pieces.AddRange(right.Pieces));

    public static StyledText Of(string text, Tone tone) => text.Length == 0 ? Empty : new([new Piece(SafeText.OneLine(text), tone)]);

    public static StyledText Strong(string text) => Of(text, Tone.Strong);

    public static StyledText Muted(string text) => Of(text, Tone.Muted);

    public static StyledText Alert(string text) => Of(text, Tone.Alert);

    public static StyledText Good(string text) => Of(text, Tone.Good);

    public static StyledText Join(StyledText separator, IEnumerable<StyledText> items)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        foreach (StyledText item in items)
        {
            if (pieces.Count > 0) pieces.AddRange(separator.Pieces);
            pieces.AddRange(item.Pieces);
        }
        return new StyledText(pieces.ToImmutable());
    }
}
