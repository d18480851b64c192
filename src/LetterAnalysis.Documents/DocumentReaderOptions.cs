namespace LetterAnalysis.Documents;

/// <summary>Limits and choices of the readers. Inputs are untrusted: what goes beyond a limit is left out and reported as a diagnostic.</summary>
public sealed record DocumentReaderOptions
{
    /// <summary>The defaults.</summary>
    public static DocumentReaderOptions Default { get; } = new();

    /// <summary>Which state of a Word document with tracked changes is read; default <see cref="RevisionView.Final"/>.</summary>
    public RevisionView Revisions { get; init; } = RevisionView.Final;

    /// <summary>The longest text that is drawn from an input, in UTF-16 code units; default 16 Mi.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxTextLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 16 * 1024 * 1024;

    /// <summary>The most bytes that the parts of a compressed input may take once they are unpacked; default 256 Mi.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public long MaxUnpackedLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 256L * 1024 * 1024;

    /// <summary>The most pages that are read of a PDF; default 2,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxPages
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 2000;

    /// <summary>The deepest nesting of elements, tables, lists and attached messages that is followed; default 200.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 200;

    /// <summary>The most elements of a web page; default 1 million. A page with more is refused with a <see cref="LetterFormatException"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxElements
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 1_000_000;
}
