using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using LetterAnalysis.Cli.Commands;
using LetterAnalysis.Cli.Commands.Archive;
using LetterAnalysis.Cli.Display;

namespace LetterAnalysis.Cli;

/// <summary>The tool as a function: arguments and streams in, exit code out. Knows no process and no console.</summary>
internal static class CommandLineHost
{
    public static int Run(string[] arguments, HostEnvironment environment, CancellationToken cancellationToken = default)
    {
        int code = Invoke(arguments, environment, cancellationToken);
        environment.Output.Flush();
        environment.Error.Flush();
        return code;
    }

    private static int Invoke(string[] arguments, HostEnvironment environment, CancellationToken cancellationToken)
    {
        ParseResult parsed = CreateRoot(environment, cancellationToken).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            if (parsed.Errors.Count > 0 && parsed.Action is not { ClearsParseErrors: true }) return Reject(parsed, environment.Error);
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = environment.Output,
                Error = environment.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (UsageException error)
        {
            environment.Error.Write($"letters: {SafeText.OneLine(error.Message)}\n");
            foreach (string choice in error.Choices) environment.Error.Write($"  {SafeText.OneLine(choice)}\n");
            return ExitCode.Usage;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            environment.Error.Write("letters: stopped. Output that was begun is not complete.\n");
            return ExitCode.Cancelled;
        }
        catch (Exception error)
        {
            string fault = $"letters: a fault of the program, please report it: {error.GetType().Name}: {error.Message}";
            environment.Error.Write(SafeText.OneLine(fault) + "\n");
            return ExitCode.Fault;
        }
    }

    private static RootCommand CreateRoot(HostEnvironment environment, CancellationToken cancellationToken)
    {
        var root = new RootCommand("Reads joint letters: finds their parts, compares their variants, reconciles their signatories, audits them before they are sent.")
        {
            ReportCommand.Create(environment, cancellationToken),
            ParseCommand.Create(environment, cancellationToken),
            CompareCommand.Create(environment, cancellationToken),
            SignatoriesCommand.Create(environment, cancellationToken),
            AuditCommand.Create(environment, cancellationToken),
            ArchiveCommand.Create(environment, cancellationToken),
            SchemaCommand.Create(environment),
        };
        foreach (Option option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction usual }) option.Action = new HelpWithExamples(usual, environment.Width);
            else if (option is VersionOption) option.Action = new PrintVersion();
        }
        return root;
    }

    private static int Reject(ParseResult parsed, TextWriter error)
    {
        foreach (ParseError one in parsed.Errors) error.Write($"letters: {SafeText.OneLine(one.Message)}\n");
        error.Write($"Try: letters {NameOf(parsed.CommandResult)}--help\n");
        return ExitCode.Usage;
    }

    /// <summary>The verb and what stands under it, each with a blank after it; empty for the tool itself.</summary>
    private static string NameOf(SymbolResult? symbol) =>
        symbol is CommandResult { Command: not RootCommand } command ? $"{NameOf(command.Parent)}{command.Command.Name} " : "";
}
