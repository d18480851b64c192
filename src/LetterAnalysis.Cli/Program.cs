using LetterAnalysis.Cli;

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first Ctrl-C asks the work to end, a second one ends the process.
    pressed.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
};
return CommandLineHost.Run(args, HostEnvironment.OfConsole(), cancellation.Token);
