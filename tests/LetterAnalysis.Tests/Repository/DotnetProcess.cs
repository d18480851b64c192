using System.Diagnostics;

namespace LetterAnalysis.Tests.Repository;

/// <summary>Runs <c>dotnet</c> from the repository's root, as a reader of the README would, and returns what it printed.</summary>
internal static class DotnetProcess
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>The configuration that the tests were built in: the other projects were built along.</summary>
    public static string Configuration { get; } = AppContext.BaseDirectory.Split('/', '\\').SkipWhile(part => part != "bin").ElementAt(1);

    /// <summary>Runs a command; <c>Code</c> is its exit code.</summary>
    public static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = RepositoryFolder.At(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NO_COLOR"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Process.Start(start)!;
        using var timeout = new CancellationTokenSource(Longest);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(timeout.Token), errors = process.StandardError.ReadToEndAsync(timeout.Token);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
            return (process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} ran longer than {Longest}.");
        }
    }
}
