using System.Globalization;
using LetterAnalysis.Cli;

namespace LetterAnalysis.Hostile;

/// <summary>Shows damaged letters on a terminal: what the tool prints of them, and what their archive prints.</summary>
/// <param name="inputs">The damaged letters.</param>
/// <param name="width">The terminal's columns.</param>
/// <param name="color">Whether it has colours.</param>
internal sealed class ToolTrial(IReadOnlyList<HostileInput> inputs, int width, bool color) : FolderTrial(inputs)
{
    protected override void Use(string folder, string letters, string[] files)
    {
        Show("parse", files);
        Show("parse", [.. files, "--explain"]);
        Show("compare", files);
        Show("compare", [.. files, "--variants", "A,B"]);
        Show("signatories", [.. files, "--explain"]);
        Show("signatories", [.. files, "--roster"]);
        Show("audit", files);
        Show("audit", [.. files, "--fix"]);
        foreach (string format in (string[])["json", "html", "markdown", "tei"]) Show("compare", [.. files, "--format", format]);
        foreach (string format in (string[])["json", "csv"]) Show("signatories", [.. files, "--format", format]);
        foreach (string format in (string[])["json", "github"]) Show("audit", [.. files, "--format", format]);
        Show("report", [.. files, "-o", Path.Combine(folder, "report.html")]);
        string[] archive = ["--db", Path.Combine(folder, "archive.db")];
        Show("archive", ["add", letters, .. archive]);
        foreach (string verb in (string[])["families", "ledger", "signatories"]) Show("archive", [verb, .. archive]);
        Show("archive", ["search", "rights", .. archive]);
    }

    private void Show(string verb, string[] arguments)
    {
        string name = string.Join(' ', [verb, .. arguments.Where(static one => one is ['-', ..] || !one.Contains('/', StringComparison.Ordinal))]);
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var terminal = new HostEnvironment { Input = Stream.Null, Output = output, Error = error, Width = width, Color = color, OutputIsTerminal = true, ErrorIsTerminal = true };
        if (Do(name, Size, () => CommandLineHost.Run([verb, .. arguments], terminal)) == ExitCode.Fault) Expect(name, [error.ToString()]);
        Expect(name, DrivesTerminal(output.ToString(), mayDrive: color));
        Expect(name, DrivesTerminal(error.ToString(), mayDrive: true));
    }

    /// <summary>A control character that the tool does not print by itself came from a letter; only colours and progress ("\r", "ESC [") are its own.</summary>
    private static IEnumerable<string> DrivesTerminal(string printed, bool mayDrive)
    {
        for (int i = 0; i < printed.Length; i++)
        {
            char c = printed[i];
            if (!char.IsControl(c) || c is '\n' or '\r' or '\t' || (c == '\e' && mayDrive && i + 1 < printed.Length && printed[i + 1] == '[')) continue;
            yield return string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4} goes to the terminal: {printed[Math.Max(0, i - 30)..i]}");
        }
    }
}
