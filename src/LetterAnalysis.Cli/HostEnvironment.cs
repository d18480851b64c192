using System.Text;
using Spectre.Console;

namespace LetterAnalysis.Cli;

/// <summary>What the commands know of the world around them: the three streams, and what stands at their other ends.</summary>
internal sealed record HostEnvironment
{
    /// <summary>The width of text that goes to no terminal.</summary>
    public const int DefaultWidth = 80;

    private const int NarrowestTerminal = 20;

    public required Stream Input { get; init; }

    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Where <see cref="Output"/> ends, for results that are no text.</summary>
    public Stream OutputBytes { get; init; } = Stream.Null;

    /// <summary>The width of the terminal that <see cref="Output"/> goes to, in columns.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>True when somebody types what <see cref="Input"/> gives.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>True when <see cref="Output"/> goes to a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>True when <see cref="Error"/> goes to a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>True when <see cref="Output"/> may carry colour.</summary>
    public bool Color { get; init; }

    /// <summary>The console of this process. Text leaves it as UTF-8 with line feeds on every system.</summary>
    public static HostEnvironment OfConsole()
    {
        bool outputIsTerminal = !Console.IsOutputRedirected, errorIsTerminal = !Console.IsErrorRedirected;
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows() && (outputIsTerminal || errorIsTerminal)) Console.OutputEncoding = utf8;
        Stream output = Console.OpenStandardOutput();
        return new HostEnvironment
        {
            Input = Console.OpenStandardInput(),
            Output = new StreamWriter(output, utf8, bufferSize: 16 * 1024) { NewLine = "\n" },
            OutputBytes = output,
            Error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true },
            Width = outputIsTerminal ? TerminalWidth() : DefaultWidth,
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = outputIsTerminal,
            ErrorIsTerminal = errorIsTerminal,
            Color = outputIsTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && TerminalKnowsColor(),
        };
    }

    /// <summary>A terminal that does not know its width says 0.</summary>
    private static int TerminalWidth() => Console.WindowWidth is int width and > 0 ? Math.Max(width, NarrowestTerminal) : DefaultWidth;

    private static bool TerminalKnowsColor() => AnsiCapabilities.Create(Console.Out) is { Ansi: true, ColorSystem: not ColorSystem.NoColors };
}
