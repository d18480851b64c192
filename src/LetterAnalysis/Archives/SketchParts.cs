namespace LetterAnalysis.Archives;

/// <summary>What a <see cref="LetterSketch"/> holds; all hashes are of words without case and accents.</summary>
internal sealed record SketchParts
{
    /// <summary>The words of the letter's own text.</summary>
    public required int WordCount { get; init; }

    /// <summary>A hash of these words in order.</summary>
    public required ulong TextHash { get; init; }

    /// <summary>The signature of their runs with slots hidden; empty for a letter without text.</summary>
    public required ushort[] Signature { get; init; }

    /// <summary>The words of the recipient's name.</summary>
    public required uint[] Recipient { get; init; }

    /// <summary>The numbers of the text, in order.</summary>
    public required ushort[] Numbers { get; init; }

    /// <summary>The names and acronyms of the text and the documents cited: those with the least hashes, sorted.</summary>
    public required uint[] Names { get; init; }

    /// <summary>The signers: those with the least hashes, sorted.</summary>
    public required uint[] Signers { get; init; }

    /// <summary>How many sign.</summary>
    public required int SignerCount { get; init; }

    /// <summary>The number of listed recommendations.</summary>
    public required int Recommendations { get; init; }

    /// <summary>The lengths of the text's blocks in steps of 16 characters, in order.</summary>
    public required byte[] Blocks { get; init; }

    /// <summary>The words of the sender's name: the letterhead, the first signers, their organizations and roles.</summary>
    public required uint[] Sender { get; init; }

    /// <summary>The dates that the subject and the first paragraphs name, as days since the year 1; a month without a day is its first.</summary>
    public required int[] OpeningDates { get; init; }

    /// <summary>A hash of the subject; 0 for none.</summary>
    public required uint Subject { get; init; }
}
