using System.Collections.Immutable;

namespace LetterAnalysis.Accuracy.Truth;

/// <summary>One file and the letters it is known to hold.</summary>
internal sealed record TruthSource(string Path, ImmutableArray<TruthLetter> Letters)
{
    /// <summary>The number of letters that a reader sees, translations in the same file counted each.</summary>
    public int LetterCount => Letters.Sum(letter => letter.Languages.Length);

    /// <summary>True for plain text and Markdown.</summary>
    public bool IsText => System.IO.Path.GetExtension(Path) is ".txt" or ".md";
}
