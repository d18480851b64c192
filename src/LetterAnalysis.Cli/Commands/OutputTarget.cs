using System.Text;
using LetterAnalysis.Cli.Display;

namespace LetterAnalysis.Cli.Commands;

/// <summary>Where results go: standard output, or a file that is made when the first result is there.</summary>
internal sealed class OutputTarget(HostEnvironment environment, string? path) : IDisposable
{
    private StreamWriter? _file;

    /// <summary>True when results show on a terminal as they come.</summary>
    public bool IsTerminal => path is null && environment.OutputIsTerminal;

    /// <summary>True when results go to a file.</summary>
    public bool IsFile => path is not null;

    /// <exception cref="UsageException">The file can't be written.</exception>
    public TextWriter Writer => path is not null ? _file ??= Create(path) : environment.OutputIsTerminal ? new SafeWriter(environment.Output) : environment.Output;

    /// <summary>Where results that are no text go.</summary>
    /// <exception cref="UsageException">The file can't be written, or a terminal would get the bytes.</exception>
    public Stream Bytes => IsTerminal ? throw new UsageException("A Word document is not for a terminal. Give --output FILE.")
        : path is null ? environment.OutputBytes : (_file ??= Create(path)).BaseStream;

    public TextPage NewPage() => path is null
        ? new TextPage(environment.Output, environment.Width, environment.Color)
        : new TextPage(Writer, HostEnvironment.DefaultWidth, color: false);

    /// <exception cref="UsageException">One of the inputs is the file to write.</exception>
    public void RejectInputs(IEnumerable<string> names)
    {
        if (path is null) return;
        string output = Path.GetFullPath(path);
        if (!names.Any(name => Path.GetFullPath(name) == output)) return;
        throw new UsageException($"{path} is an input and would be overwritten. Give another --output.");
    }

    public void Dispose() => _file?.Dispose();

    private static StreamWriter Create(string path)
    {
        try
        {
            return new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: can't be written: {error.Message} Give another --output.");
        }
    }
}
