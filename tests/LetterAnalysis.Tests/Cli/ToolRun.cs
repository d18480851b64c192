using System.Text;
using LetterAnalysis.Cli;

namespace LetterAnalysis.Tests.Cli;

/// <summary>One run of the tool inside the test's own process.</summary>
internal sealed record ToolRun(int Code, string Output, string Errors)
{
    /// <summary>Runs the tool with nothing on standard input and no terminal.</summary>
    public static ToolRun Of(params string[] arguments) => Of(arguments, input: "");

    public static ToolRun Of(string[] arguments, string input, Func<HostEnvironment, HostEnvironment>? terminal = null, CancellationToken cancellationToken = default)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var environment = new HostEnvironment { Input = stream, Output = output, Error = errors };
        int code = CommandLineHost.Run(arguments, terminal?.Invoke(environment) ?? environment, cancellationToken);
        return new ToolRun(code, output.ToString(), errors.ToString());
    }
}
