using DiffPlex;

namespace LetterAnalysis.Comparison;

/// <summary>Hands DiffPlex words that are cut already: their match keys.</summary>
internal sealed class KeyChunker(IReadOnlyList<string> left, IReadOnlyList<string> right) : IChunker
{
    /// <summary>What DiffPlex is given for the text of the left side.</summary>
    public const string Left = "left";

    /// <summary>What DiffPlex is given for the text of the right side.</summary>
    public const string Right = "right";

    public IReadOnlyList<string> Chunk(string text) => text == Left ? left : right;
}
