namespace LetterAnalysis.Cli;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary><c>compare --exit-code</c> found differences.</summary>
    public const int Differences = 1;

    /// <summary>Wrong usage, or inputs that do not hold the letters that the verb needs.</summary>
    public const int Usage = 2;

    /// <summary>At least one input could not be read; the others are done.</summary>
    public const int Unreadable = 3;

    /// <summary>A fault of the program itself (EX_SOFTWARE of sysexits.h).</summary>
    public const int Fault = 70;

    /// <summary>Stopped with Ctrl-C (128 and the number of SIGINT, as shells have it).</summary>
    public const int Cancelled = 130;
}
