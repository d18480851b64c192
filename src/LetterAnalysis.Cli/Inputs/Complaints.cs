using LetterAnalysis.Cli.Display;

namespace LetterAnalysis.Cli.Inputs;

/// <summary>Tells the user what went wrong on standard error, a line each, and remembers whether an input could not be read.</summary>
internal sealed class Complaints(TextWriter error)
{
    private List<string>? _held;

    public bool AnyUnreadable { get; private set; }

    /// <summary>An input can't be read; the others are still done.</summary>
    public void Unreadable(string message)
    {
        AnyUnreadable = true;
        Tell(message);
    }

    /// <summary>Something that is no failure, and that the user may not expect.</summary>
    public void Tell(string message)
    {
        string line = $"letters: {SafeText.OneLine(message)}\n";
        if (_held is null) error.Write(line);
        else _held.Add(line);
    }

    /// <summary>Does work that draws on standard error itself; what is complained of meanwhile is printed after it.</summary>
    public void HoldDuring(Action work)
    {
        _held = [];
        try
        {
            work();
        }
        finally
        {
            foreach (string line in _held) error.Write(line);
            _held = null;
        }
    }
}
