using System.CommandLine;
using System.Text;
using LetterAnalysis.Cli.Inputs;

namespace LetterAnalysis.Cli.Commands;

/// <summary><c>letters parse --ndjson</c>: a line in, a line out.</summary>
internal sealed class DocumentStream(HostEnvironment environment, JobOptions options, ParseResult arguments, CancellationToken cancellationToken)
{
    /// <summary>Parses the documents of all inputs; gives the exit code.</summary>
    public int Run()
    {
        string[] inputs = arguments.GetRequiredValue(options.Files);
        using var output = new OutputTarget(environment, arguments.GetValue(options.Output));
        output.RejectInputs(inputs);
        var stream = new LetterStream(options.ReaderOptions(arguments));
        int unreadable = 0;
        foreach (string input in inputs)
        {
            using StreamReader lines = new(input == InputFinder.StandardInput ? environment.Input : OpenFile(input), Encoding.UTF8);
            unreadable += stream.RunAsync(lines, output.Writer, cancellationToken).GetAwaiter().GetResult();
        }
        return unreadable == 0 ? ExitCode.Done : ExitCode.Unreadable;
    }

    private static FileStream OpenFile(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: can't be read: {error.Message}");
        }
    }
}
