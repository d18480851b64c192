namespace LetterAnalysis;

/// <summary>An input that can't be read at all. What is merely odd about an input is a <see cref="Diagnostic"/>.</summary>
public sealed class LetterFormatException : Exception
{
    /// <summary>Makes the exception; its message names all that is given.</summary>
    /// <param name="file">The input's name.</param>
    /// <param name="place">Where in it, in words; <c>at its start</c>, <c>page 3</c>.</param>
    /// <param name="found">What stood there.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="advice">What the caller can do about it, as a sentence.</param>
    /// <param name="innerException">The error underneath, if any.</param>
    public LetterFormatException(string file, string place, string found, string expected, string advice, Exception? innerException = null)
        : base($"{file}: {found} {place}, expected {expected}. {advice}", innerException)
    {
        File = file;
        Place = place;
        Found = found;
        Expected = expected;
    }

    /// <summary>The input's name.</summary>
    public string File { get; }

    /// <summary>Where in the input, in words.</summary>
    public string Place { get; }

    /// <summary>What stood there.</summary>
    public string Found { get; }

    /// <summary>What was expected.</summary>
    public string Expected { get; }
}
