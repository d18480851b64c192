namespace LetterAnalysis.Archive;

/// <summary>
/// An archive that can't be opened or written: it is no archive, was made by a newer version, is locked, may not be written, or its disk is full.
/// The message says which and what to do; what was added before stays.
/// </summary>
public sealed class ArchiveException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="innerException">The error underneath, if any.</param>
    public ArchiveException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
