using LetterAnalysis;
using LetterAnalysis.Cli;

// The word lists take a tenth of a second to load: a second core does it while the command line is read.
if (args is ["parse" or "compare" or "signatories", _, ..]) _ = Task.Run(static () => new LetterAnalyzer().Parse("Dear all,"));

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first Ctrl-C asks the work to end, a second one ends the process.
    pressed.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
};
return CommandLineHost.Run(args, HostEnvironment.OfConsole(), cancellation.Token);
