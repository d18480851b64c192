using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace LetterAnalysis.Cli.Commands;

/// <summary>Prints the version of the tool, without the commit that it was built from.</summary>
internal sealed class PrintVersion : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        string version = typeof(PrintVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        parseResult.InvocationConfiguration.Output.Write(version.Split('+')[0] + "\n");
        return ExitCode.Done;
    }
}
