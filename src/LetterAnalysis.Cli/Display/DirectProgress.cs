namespace LetterAnalysis.Cli.Display;

/// <summary>Passes reports on at once, on the thread that they come from: the bars are drawn by that one.</summary>
internal sealed class DirectProgress<T>(Action<T> show) : IProgress<T>
{
    public void Report(T value) => show(value);
}
