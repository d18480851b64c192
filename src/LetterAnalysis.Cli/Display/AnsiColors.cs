using Spectre.Console;

namespace LetterAnalysis.Cli.Display;

/// <summary>Writes pieces of text in the colours of their tones. No tone is told by its colour alone.</summary>
internal sealed class AnsiColors(TextWriter output)
{
    private readonly AnsiWriter _writer = new(output, new AnsiCapabilities { Ansi = true, ColorSystem = ColorSystem.Standard });

    public void Write(Piece piece)
    {
        if (piece.Tone == Tone.Plain) output.Write(piece.Text);
        else _writer.Write(piece.Text, StyleOf(piece.Tone));
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Muted => new Style(decoration: Decoration.Dim),
        Tone.Old => new Style(Color.Red, decoration: Decoration.Strikethrough),
        Tone.New => new Style(Color.Green, decoration: Decoration.Underline),
        Tone.Alert => new Style(Color.Red, decoration: Decoration.Bold),
        Tone.Good => new Style(Color.Green),
        _ => Style.Plain,
    };
}
